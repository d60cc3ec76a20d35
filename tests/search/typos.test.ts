import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { typosOf } from '../../src/dataset/search/typos.ts';

/** Edit distance with swaps of neighbours, by the book; the oracle of the walk over sorted terms. */
function distances(word: string, term: string): number[] {
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, i) => i)];
  for (let j = 1; j <= term.length; j++) {
    const row = [j];
    for (let i = 1; i <= word.length; i++) {
      const same = word[i - 1] === term[j - 1] ? 0 : 1;
      let best = Math.min(
        (rows[j - 1]?.[i] ?? 0) + 1,
        (row[i - 1] ?? 0) + 1,
        (rows[j - 1]?.[i - 1] ?? 0) + same,
      );
      if (i > 1 && j > 1 && word[i - 1] === term[j - 2] && word[i - 2] === term[j - 1]) {
        best = Math.min(best, (rows[j - 2]?.[i - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    rows.push(row);
  }
  return rows.map((row) => row[word.length] ?? 0);
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 10 });

test('finds exactly the terms with a beginning within the slips allowed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 60 }), letters, (list, word) => {
      const terms = [...list].sort();
      const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
      const expected = [...terms.keys()].filter(
        (at) => most > 0 && Math.min(...distances(word, terms[at] ?? '')) <= most,
      );
      expect(typosOf(terms, word)).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});

test('what is no word is a slip of none, however long it is', () => {
  expect(typosOf(['islamabad', 'istanbul'], 'x'.repeat(200_000))).toEqual([]);
});
