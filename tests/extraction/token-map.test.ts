import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TokenMap } from '../../src/extraction/en/text/token-map.ts';

const FIRST = 7;
const token = fc.integer({ min: FIRST, max: FIRST + 40 });

test('what stands at a token is found there, as in a map', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(token, fc.object())), (entries) => {
      const tokens = new TokenMap<object>(FIRST);
      for (const [at, value] of entries) tokens.set(at, value);
      const map = new Map(entries);
      for (let at = 0; at < FIRST + 60; at++) {
        expect(tokens.get(at)).toBe(map.get(at));
        expect(tokens.has(at)).toBe(map.has(at));
      }
    }),
  );
});

test('values come in the order of the text, the last for each token', () => {
  const tokens = new TokenMap<{ readonly id: string }>();
  tokens.set(9, { id: 'c' });
  tokens.set(2, { id: 'lost' });
  expect(tokens.values().map(({ id }) => id)).toEqual(['lost', 'c']);
  tokens.set(2, { id: 'a' });
  tokens.set(4, { id: 'b' });
  expect(tokens.values().map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
