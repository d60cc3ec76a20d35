import { expect, test } from 'vitest';
import { joinEvents } from '../../src/domain/join-events.ts';

test('joining keeps what the first says and fills its gaps', () => {
  const first = { id: 'e', name: 'E', format: 'visit', status: 'announced' } as const;
  const second = {
    ...first,
    name: 'Other',
    status: 'held',
    date: '2025-02',
    participants: [{ who: 'a' }],
    topics: ['t'],
  } as const;
  const both = joinEvents(first, { ...second, participants: [{ who: 'a' }], topics: ['t'] });
  expect(both).toMatchObject({ name: 'E', status: 'held', date: '2025-02', topics: ['t'] });
  expect(
    joinEvents({ ...first, status: 'held', date: '2025' }, { ...first, date: '2025-03' }),
  ).toMatchObject({ status: 'held', date: '2025' });
});
