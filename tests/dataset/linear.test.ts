/** Twice the data is twice the work; that is counted here, as steps along lists, and not timed. */
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { coverageOf } from '../../src/dataset/coverage.ts';
import { findDisagreements } from '../../src/dataset/disagreement.ts';
import { claim, datasetOf, fileOf } from './random-file.ts';

function stepsOf(run: () => unknown): number {
  const iterator = Object.getPrototypeOf([].values()) as { next: () => unknown };
  const { next } = iterator;
  let steps = 0;
  iterator.next = function count(this: unknown) {
    steps++;
    return Reflect.apply(next, this, []);
  };
  try {
    run();
  } finally {
    iterator.next = next;
  }
  return steps;
}

/** Reports of one outlet, each of an event of its own and of the same person's one office. */
function alike(count: number): Dataset {
  const each = <T>(make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
  return datasetOf(
    fileOf({
      positions: [{ id: 'minister', name: 'Minister', organisation: 'oic' }],
      occupancies: [{ holder: 'ada', position: 'minister' }],
      articles: each((i) => ({ id: `a${i}`, label: 'A', publisher: 'One', inLanguage: 'en' })),
      events: each((i) => ({
        id: `e${i}`,
        name: 'E',
        format: 'call',
        status: 'held',
        date: '2025-02-12',
        participants: [{ who: 'ada', position: 'minister' }],
      })),
      claims: each((i) =>
        claim(
          { event: `e${i}`, property: 'position', who: 'ada', value: 'minister', article: `a${i}` },
          i,
        ),
      ),
    }),
  );
}

test.each([
  ['what the data covers', coverageOf],
  ['disagreements', findDisagreements],
])('%s takes time in proportion', (_, run) => {
  const [some, more] = [alike(500), alike(1000)];
  expect(stepsOf(() => run(more))).toBeLessThan(2.5 * stepsOf(() => run(some)));
});
