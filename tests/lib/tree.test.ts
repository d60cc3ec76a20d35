import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelsOf, upFrom } from '../../src/lib/tree.ts';

const forests = fc
  .array(fc.integer({ min: -1, max: 11 }), { minLength: 12, maxLength: 12 })
  .map((list) => Int32Array.from(list));

test('levels and circles are those that one finds by walking up from each item', () => {
  fc.assert(
    fc.property(forests, (parents) => {
      const { levels, circles } = levelsOf(parents);
      const inCircle = new Set<number>();
      for (let item = 0; item < parents.length; item++) {
        const path: number[] = [];
        let at = item;
        for (; at >= 0 && !path.includes(at); at = parents[at] ?? -1) path.push(at);
        if (at === item) inCircle.add(item);
        if (at < 0) expect(levels[item]).toBe(path.length);
        if (at < 0) expect([...upFrom(parents, item)]).toEqual(path);
      }
      expect(circles.flat().toSorted((a, b) => a - b)).toEqual([...inCircle].sort((a, b) => a - b));
    }),
  );
});

test('walking up from a circle ends', () => {
  expect(new Set(upFrom(Int32Array.of(1, 0), 0))).toEqual(new Set([0, 1]));
});
