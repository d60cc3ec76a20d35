/** Search against the plain way: every text is read again for every word. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { eventAt } from '../../src/dataset/rows.ts';
import { facetIds } from '../../src/dataset/facets.ts';
import { best, buildSearch, queryWords, searchAll } from '../../src/dataset/search.ts';
import { valueNames } from '../../src/dataset/search/documents.ts';
import { typosOf } from '../../src/dataset/search/typos.ts';
import { namesOf } from '../../src/dataset/values.ts';
import { FILTER_GROUPS } from '../../src/domain/filter.ts';
import { listAt, stringAt } from '../../src/lib/columns.ts';
import { wordsIn } from '../../src/lib/fold.ts';
import { claim, datasetOf, fileOf, smallFiles } from '../dataset/random-file.ts';

/** Words that begin alike, differ by a slip, or stand in values’ names too. */
const WORDS = [
  'gaza',
  'gazette',
  'gasa',
  'talks',
  'tal',
  'trade',
  'traders',
  'oic',
  'cem',
  'lahor',
];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 });
const query = fc
  .array(
    fc.tuple(fc.constantFrom(...WORDS, 'bo', 'status', 'held'), fc.integer({ min: 1, max: 8 })),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => words.map(([word, length]) => word.slice(0, length)).join(' '));

const searchable = fc.tuple(smallFiles, fc.array(text, { maxLength: 24 })).map(([file, texts]) => {
  const words = (at: number) => (texts[at % Math.max(1, texts.length)] ?? ['event']).join(' ');
  return datasetOf(
    fileOf({
      events: file.events.map((event, i) => ({ ...event, name: words(i) })),
      claims: file.claims.map((each, i) => claim({ ...each, statement: words(i * 2 + 1) }, i)),
    }),
  );
});

interface Text {
  readonly name: readonly string[];
  readonly text: readonly string[];
}

const wordsOf = (texts: readonly string[]) => texts.flatMap(wordsIn);

function textsOf(dataset: Dataset) {
  const { claims } = dataset;
  const events = Array.from({ length: dataset.events.count }, (_, row): Text => {
    const statements: string[] = [];
    for (let k = claims.byEvent[row] ?? 0, to = claims.byEvent[row + 1] ?? 0; k < to; k++) {
      statements.push(stringAt(claims.statement, k));
    }
    return { name: wordsOf(namesOf(eventAt(dataset, row))), text: wordsOf(statements) };
  });
  const values = FILTER_GROUPS.map((group) =>
    facetIds(dataset, group).map((id, at): Text => ({
      name: wordsOf(valueNames(dataset, group, at, id, {})),
      text: [],
    })),
  );
  return { events, values };
}

function plainly(dataset: Dataset, q: string) {
  const { events, values } = textsOf(dataset);
  const all = [...events, ...values.flat()].flatMap(({ name, text }) => [...name, ...text]);
  const terms = [...new Set(all)].sort();
  const weigh = (word: string) => {
    const isThere = terms.some((term) => term.startsWith(word));
    const meant = new Set(typosOf(terms, word).map((at) => terms[at]));
    const weightOf = (term: string) =>
      isThere ? (term === word ? 8 : term.startsWith(word) ? 5 : 0) : meant.has(term) ? 2 : 0;
    return ({ name, text }: Text) =>
      Math.max(
        0,
        ...name.map(weightOf),
        ...text.map((term) => weightOf(term) && Math.max(1, weightOf(term) - 2)),
      );
  };
  const words = queryWords(q).map(weigh);
  const sum = (weights: readonly number[]) =>
    weights.includes(0) ? 0 : weights.reduce((a, b) => a + b, 0);
  return {
    values: values.map((texts) => texts.map((each) => sum(words.map((weight) => weight(each))))),
    events: events.map((each, row) =>
      sum(
        words.map((weight) => {
          const through = FILTER_GROUPS.flatMap((group, g) =>
            [...listAt(dataset.facets[group], row)].map((at) => {
              const own = values[g]?.[at];
              const found = own ? weight(own) : 0;
              return found && Math.max(1, found - 1);
            }),
          );
          return Math.max(weight(each), ...through);
        }),
      ),
    ),
  };
}

test('finds and weighs what reading every text does, whatever was looked for before', () => {
  fc.assert(
    fc.property(
      searchable,
      fc.array(query, { minLength: 1, maxLength: 12 }),
      (dataset, queries) => {
        const index = buildSearch(dataset, () => []);
        for (const q of queries) {
          const expected = plainly(dataset, q);
          const found = searchAll(dataset, index, q);
          expect([...(found?.events ?? [])]).toEqual(expected.events);
          expect(FILTER_GROUPS.map((group) => [...(found?.values[group] ?? [])])).toEqual(
            expected.values,
          );
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('the best are those that sorting all of them gives', () => {
  const weights = fc.array(fc.nat({ max: 4 }), { maxLength: 60 });
  fc.assert(
    fc.property(
      weights,
      fc.array(fc.nat({ max: 2 })),
      fc.integer({ min: 1, max: 8 }),
      (all, ties, most) => {
        const tie = (at: number) => ties[at] ?? 0;
        const sorted = [...all.keys()]
          .filter((at) => (all[at] ?? 0) > 0)
          .sort((a, b) => (all[b] ?? 0) - (all[a] ?? 0) || tie(b) - tie(a) || a - b);
        expect(best(Uint16Array.from(all), most, tie)).toEqual(sorted.slice(0, most));
      },
    ),
  );
});
