import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentIn } from '../../src/features/timeline/times.ts';
import { visitWide } from '../../src/features/timeline/wide.ts';
import { line, span } from './arbitrary.ts';
import { datasetOf, modelOf } from './fixture.ts';

test('every event of several days is found by any of them, once', () => {
  const many = fc.array(line, { minLength: 60, maxLength: 300 });
  fc.assert(
    fc.property(many, span, (events, where) => {
      const { dataset, times, lanes } = modelOf(datasetOf(events), { lanes: 'none' });
      const [lane] = lanes;
      if (!lane) return;
      const found: number[] = [];
      visitWide(lane.wide, where, 2, (row) => found.push(row) > 0);
      const expected = [...lane.rows].filter((row) => {
        const { from, to } = extentIn(dataset, times, row);
        return to - from >= 2 && from < where.to && to > where.from;
      });
      expect(found.sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
    }),
    { numRuns: 60, seed: 11 },
  );
});
