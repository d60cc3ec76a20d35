import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneEditApart } from '../../src/lib/one-edit.ts';

test.each([
  ['same', 'same', true],
  ['Munir', 'Munnir', true],
  ['Zelensky', 'Zelenskyy', true],
  ['Erdogan', 'Erdagan', true],
  ['abc', 'bcd', false],
  ['ab', 'ba', false],
  ['abc', 'abcde', false],
  ['', 'a', true],
  ['', 'ab', false],
])('%s and %s: %s', (a, b, is) => {
  expect(isOneEditApart(a, b)).toBe(is);
  expect(isOneEditApart(b, a)).toBe(is);
});

/** All that one edit makes of a word, the slow way. */
function edits(word: string, letters: string): Set<string> {
  const made = new Set([word]);
  for (let at = 0; at <= word.length; at++) {
    made.add(word.slice(0, at) + word.slice(at + 1));
    for (const letter of letters) {
      made.add(word.slice(0, at) + letter + word.slice(at));
      if (at < word.length) made.add(word.slice(0, at) + letter + word.slice(at + 1));
    }
  }
  return made;
}

test('any two words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, (a, b) => isOneEditApart(a, b) === edits(a, 'abc').has(b)),
    { numRuns: 500 },
  );
});
