// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { select } from '../../src/dataset/select.ts';
import { Overview } from '../../src/features/details/overview.tsx';
import { DEFAULT_VIEW, type ViewState } from '../../src/view-state/view-state.ts';
import { claim, datasetOf, fileOf } from '../dataset/random-file.ts';
import { show } from './show.tsx';

const event = (id: string, status: string, topic: string) => ({
  id,
  name: `Event ${id}`,
  format: 'call',
  status,
  date: '2025-02',
  topics: [topic],
});
const dataset = datasetOf(
  fileOf({
    events: [
      event('a', 'held', 'trade'),
      event('b', 'held', 'drones'),
      event('c', 'announced', 'trade'),
      event('d', 'announced', 'drones'),
    ] as never,
    claims: [
      claim({ event: 'a', value: '2025-02-01', article: 'a0' }, 0),
      claim({ event: 'a', value: '2025-02-02', article: 'a1' }, 1),
      claim({ event: 'b', value: '2025-02-01', article: 'a0' }, 2),
      claim({ event: 'b', value: '2025-02-02', article: 'a0' }, 3),
      claim({ event: 'c', value: '2025-02', article: 'a0' }, 4),
    ],
  }),
);

function overview(view: Partial<ViewState>) {
  const selection = select(dataset, { ...DEFAULT_VIEW, ...view }, undefined);
  const { container } = show(<Overview dataset={dataset} selection={selection} />, view);
  return container.textContent;
}
const links = () => screen.getAllByRole('link').map((link) => link.textContent);

test('speaks of the whole data set while nothing is filtered', () => {
  const text = overview({});
  expect(text).toContain('3 reports · 4 events · 5 claims');
  expect(text).not.toContain('filters');
  for (const name of ['Event a', 'Event b', 'Event c', 'Event d']) expect(links()).toContain(name);
});

test('speaks of what the filters leave, and says so', () => {
  const text = overview({ topic: { any: ['trade'], none: [] } });
  expect(text).toContain('What the filters leave of it');
  expect(text).toContain('2 of 3 reports · 2 of 4 events · 3 of 5 claims');
  expect(links()).toEqual(expect.arrayContaining(['Event a', 'Event c']));
  expect(links()).not.toContain('Event b');
  expect(links()).not.toContain('Event d');
});

test('has no lists where nothing is left', () => {
  const text = overview({
    topic: { any: ['security'], none: [] },
    person: { any: ['ada'], none: [] },
  });
  expect(text).toContain('0 of 4 events');
  expect(links().filter((name) => name?.startsWith('Event'))).toEqual([]);
});

test('lists what is denied', () => {
  overview({});
  expect(screen.queryByRole('heading', { name: 'Denied' })).toBeNull();
  const denied = datasetOf(
    fileOf({ events: [event('x', 'denied', 'trade')] as never, claims: [] }),
  );
  show(<Overview dataset={denied} selection={select(denied, DEFAULT_VIEW)} />);
  expect(screen.getByRole('heading', { name: 'Denied' })).toBeDefined();
  expect(links()).toContain('Event x');
});

test('says that the data is a file that the reader opened', () => {
  expect(overview({})).not.toContain('Your file');
  expect(overview({ data: 'data/other.json' })).not.toContain('Your file');
  expect(overview({ data: 'local:my-events' })).toContain('Your file');
});
