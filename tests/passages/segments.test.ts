import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from '../../src/features/passages/segments.ts';

const LENGTH = 60;
const passages = fc.array(
  fc
    .tuple(fc.nat({ max: LENGTH - 1 }), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]) => ({ start, end: Math.min(LENGTH, start + length) })),
  { maxLength: 12 },
);

test('every unit of a text is written once, under exactly the passages that cover it', () => {
  fc.assert(
    fc.property(passages, (list) => {
      const marked = list.map((passage, i) => ({ ...passage, id: `c${i}` }));
      const segments = segmentsOf(LENGTH, marked);
      let at = 0;
      for (const { start, end, claims } of segments) {
        expect(start).toBe(at);
        at = end;
        for (let unit = start; unit < end; unit++) {
          const covering = marked.filter((one) => one.start <= unit && unit < one.end);
          expect([...claims].toSorted()).toEqual(covering.map(({ id }) => id).toSorted());
        }
      }
      expect(at).toBe(LENGTH);
      const ids = marked.map(({ id }) => id).toSorted();
      expect(segments.flatMap(({ begins }) => begins).toSorted()).toEqual(ids);
      expect(segments.flatMap(({ ends }) => ends).toSorted()).toEqual(ids);
    }),
  );
});

test('what lies outside the text is not marked', () => {
  const outside = [
    { id: 'a', start: -1, end: 4 },
    { id: 'b', start: 5, end: 99 },
    { id: 'c', start: 6, end: 6 },
  ];
  expect(segmentsOf(10, outside)).toEqual([
    { start: 0, end: 10, claims: [], begins: [], ends: [] },
  ]);
});
