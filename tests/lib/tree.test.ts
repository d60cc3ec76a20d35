import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { upFrom } from '../../src/lib/tree.ts';

const forests = fc
  .array(fc.integer({ min: -1, max: 11 }), { minLength: 12, maxLength: 12 })
  .map((list) => Int32Array.from(list));

test('what is above an item is found by walking up from it', () => {
  fc.assert(
    fc.property(forests, (parents) => {
      for (let item = 0; item < parents.length; item++) {
        const path: number[] = [];
        let at = item;
        for (; at >= 0 && !path.includes(at); at = parents[at] ?? -1) path.push(at);
        const found = [...upFrom(parents, item)];
        if (at < 0) expect(found).toEqual(path);
        else expect(new Set(found)).toEqual(new Set(path));
      }
    }),
  );
});

test('walking up ends after as many as are asked for', () => {
  expect([...upFrom(Int32Array.of(1, 0), 0, 3)]).toEqual([0, 1, 0]);
});
