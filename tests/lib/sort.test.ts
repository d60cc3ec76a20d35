import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stableSort } from '../../src/lib/sort.ts';

test('rows are sorted by their keys, and equal ones stay as they were', () => {
  const keys = fc.array(fc.oneof(fc.integer({ min: -4, max: 4 }), fc.integer()), { maxLength: 60 });
  const limit = (key: number) => Math.max(-(2 ** 23), Math.min(2 ** 23 - 1, key));
  fc.assert(
    fc.property(keys, (values) => {
      const rows = Uint32Array.from(values.keys()).toReversed();
      const keyOf = (row: number) => values[row] ?? 0;
      const expected = [...rows].sort((a, b) => limit(keyOf(a)) - limit(keyOf(b)));
      expect([...stableSort(rows, keyOf)]).toEqual(expected);
    }),
  );
});

test('rows without an end come last', () => {
  expect([...stableSort(Uint32Array.of(0, 1, 2), (row) => (row === 0 ? Infinity : row))]).toEqual([
    1, 2, 0,
  ]);
});
