import { expect, test } from 'vitest';
import { groupBy } from '../../src/lib/group.ts';

test('groups and what is in them keep the order of first sight', () => {
  const groups = groupBy([5, 2, 8, 3, 7], (item) => (item % 2 ? 'odd' : 'even'));
  expect([...groups]).toEqual([
    ['odd', [5, 3, 7]],
    ['even', [2, 8]],
  ]);
});
