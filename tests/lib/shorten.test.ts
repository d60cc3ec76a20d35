import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/features/graph/labels.ts';
import { shortened } from '../../src/lib/shorten.ts';

const upTo = (text: string, width: number) => shortened(text, width, ({ length }) => length);

test('a text that fits stays whole, and nothing is left where not even a letter does', () => {
  expect(upTo('Ankara', 6)).toBe('Ankara');
  expect(upTo('Ankara', 1)).toBe('');
});

test('breaks at a word where that loses little', () => {
  expect(upTo('Talks on trade', 11)).toBe('Talks on…');
  expect(upTo('Talks on cooperation', 17)).toBe('Talks on coopera…');
});

const letters = fc.array(fc.constantFrom('a', '𐎠', 'ş', 's\u0327', 'نِ', '👩🏽‍⚖️', 'कि'), {
  minLength: 1,
  maxLength: 12,
});

test('no letter is cut, however it is written', () => {
  fc.assert(
    fc.property(letters, fc.integer({ min: 1, max: 30 }), (text, width) => {
      const short = upTo(text.join(''), width);
      const beginnings = text.map((_, end) => `${text.slice(0, end + 1).join('')}…`);
      expect(['', text.join(''), ...beginnings]).toContain(short);
      expect(short.length).toBeLessThanOrEqual(width);
    }),
  );
});

test('nor in the names of the graph', () => {
  const [line = ''] = linesOf('𐎠'.repeat(40));
  expect(line).not.toMatch(/\p{Surrogate}/u);
  expect(line.length).toBeLessThanOrEqual(32);
});
