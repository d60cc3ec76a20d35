import * as fc from 'fast-check';
import disparity from 'graphology-metrics/edge/disparity.js';
import { expect, test } from 'vitest';
import { rankTies, significances } from '../../src/dataset/backbone.ts';
import { TIE_MODES } from '../../src/dataset/tie-columns.ts';
import { weightOf } from '../../src/dataset/ties.ts';
import { datasetOf } from '../dataset/random-file.ts';
import { asGraphology } from './as-graphology.ts';
import { tiesOf } from './plain.ts';
import { randomFiles } from './random-files.ts';

test('the disparity filter agrees with graphology’s', () => {
  fc.assert(
    fc.property(randomFiles, fc.constantFrom(...TIE_MODES), (file, mode) => {
      const ties = tiesOf(datasetOf(file), mode);
      const ours = significances(ties);
      const theirs = disparity(asGraphology(ties)) as Record<string, number>;
      for (const [tie, chance] of Object.entries(theirs)) {
        expect(ours[Number(tie)]).toBeCloseTo(chance, 12);
      }
    }),
    { numRuns: 500 },
  );
});

test('ties are ranked from the most telling to the least, all of them once', () => {
  fc.assert(
    fc.property(randomFiles, (file) => {
      const ties = tiesOf(datasetOf(file), 'people');
      const rank = rankTies(ties);
      const chance = significances(ties);
      expect(rank.toSorted()).toEqual(Uint32Array.from({ length: ties.count }, (_, i) => i));
      for (let i = 1; i < rank.length; i++) {
        const [a, b] = [rank[i - 1] ?? 0, rank[i] ?? 0];
        expect(chance[a]).toBeLessThanOrEqual(chance[b] ?? 0);
        if (chance[a] === chance[b]) {
          expect(weightOf(ties, a)).toBeGreaterThanOrEqual(weightOf(ties, b));
        }
      }
    }),
    { numRuns: 200 },
  );
});
