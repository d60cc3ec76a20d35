import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { articlesKnown } from '../../src/dataset/passages.ts';
import { recognise, type ArticleKnown, type Hash } from '../../src/dataset/recognise.ts';
import { straightQuotes } from '../../src/dataset/reanchor.ts';
import { bundledDataset, hasSources, sourceTexts } from '../dataset/bundled.ts';
import { DAMAGES } from './damage.ts';

const hash: Hash = async (bytes) => createHash('sha256').update(bytes).digest('hex');
const bytesOf = (text: string | Uint8Array) =>
  typeof text === 'string' ? new TextEncoder().encode(text) : new Uint8Array(text);

/** What a reader would call the same words. */
const words = (text: string) => straightQuotes(text.normalize('NFC')).replaceAll(/\s+/g, ' ');

/** Every mark lies on the very words on which it lies in the article. */
function expectNoMisMark(
  found: Awaited<ReturnType<typeof recognise>>,
  article: ArticleKnown,
  text: string,
) {
  if (!('article' in found)) return;
  expect(found.article).toBe(article.id);
  const wanted = new Map(article.passages.map(({ id, start, end }) => [id, [start, end]]));
  for (const { id, start, end } of found.passages) {
    expect(words(found.text.slice(start, end))).toBe(words(text.slice(...(wanted.get(id) ?? []))));
  }
}

describe.skipIf(!hasSources)('a text that a reader opens', () => {
  const dataset = bundledDataset();
  const known = articlesKnown(dataset);
  const texts = hasSources ? sourceTexts() : new Map<string, { text: string }>();
  const articles = dataset.articles.map(({ id, file }) => ({
    id,
    text: texts.get(file ?? '')?.text ?? '',
    article: known.find((article) => article.id === id) as ArticleKnown,
  }));

  describe.each(articles)('$id', ({ text, article }) => {
    test.each(DAMAGES)('with $name', async ({ damage, expected }) => {
      const found = await recognise(bytesOf(damage(text)), known, hash);
      // A text with no straight or curly quotes at all is not damaged by changing them.
      if (damage(text) !== text || expected === 'same') expect(found.kind).toBe(expected);
      expectNoMisMark(found, article, text);
      if (found.kind === 'same') {
        expect(found.text).toBe(text);
        expect(found.passages).toHaveLength(article.passages.length);
      }
    });

    test.each(DAMAGES)('with $name, in a browser without hashes', async ({ damage, expected }) => {
      const found = await recognise(bytesOf(damage(text)), known, undefined);
      expect(found.kind).toBe(expected === 'same' ? 'similar' : expected);
      expectNoMisMark(found, article, text);
    });

    test('is not taken for any of the others', async () => {
      const others = known.filter(({ id }) => id !== article.id);
      for (const { damage } of DAMAGES.slice(0, 12)) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, for memory
        const found = await recognise(bytesOf(damage(text)), others, hash);
        expect(found.kind).toBe('unknown');
      }
    });

    test('changed in three places far from each other is marked between them', async () => {
      const { length } = text;
      const third = (i: number) => text.indexOf(' ', (length * i) / 4);
      const parts = [0, 1, 2, 3].map((i) =>
        text.slice(i === 0 ? 0 : third(i), i === 3 ? length : third(i + 1)),
      );
      const changed = parts.join(' It was added here, and nowhere else.');
      const found = await recognise(bytesOf(changed), known, hash);
      expect(found).toMatchObject({ kind: 'similar', article: article.id });
      expectNoMisMark(found, article, text);
      const marked = 'passages' in found ? found.passages.length : 0;
      expect(marked).toBeGreaterThan(article.passages.length / 3);
    });

    test('with something put in or taken out anywhere is never marked wrongly', async () => {
      const at = fc.nat({ max: text.length });
      await fc.assert(
        fc.asyncProperty(at, fc.nat({ max: 300 }), fc.lorem(), async (from, cut, added) => {
          const changed = text.slice(0, from) + added + text.slice(from + cut);
          expectNoMisMark(await recognise(bytesOf(changed), known, hash), article, text);
        }),
        { numRuns: 60, seed: 6 },
      );
    });
  });
});

describe('a text that was changed', () => {
  /** Words of different lengths, and a passage for some runs of them. */
  const invented = fc.record({
    words: fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 60, maxLength: 120 }),
    runs: fc.array(fc.tuple(fc.nat({ max: 110 }), fc.integer({ min: 1, max: 8 })), {
      minLength: 8,
      maxLength: 40,
    }),
  });

  function articleOf({ words: list, runs }: { words: string[]; runs: [number, number][] }) {
    const starts = list.map((_, i) => list.slice(0, i).join(' ').length + (i ? 1 : 0));
    const passages = runs.flatMap(([first, count], i) => {
      const last = Math.min(list.length - 1, first + count - 1);
      const [start, end] = [starts[first], (starts[last] ?? 0) + (list[last]?.length ?? 0)];
      return start === undefined ? [] : [{ id: `c${i}`, start, end, names: [] }];
    });
    const text = list.join(' ');
    return { text, article: { id: 'a', sha256: undefined, length: text.length, passages } };
  }

  test('at one point is marked only where the words are the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        invented,
        fc.nat(),
        fc.nat({ max: 80 }),
        fc.lorem(),
        async (made, p, n, s) => {
          const { text, article } = articleOf(made);
          const from = p % text.length;
          const changed = text.slice(0, from) + s + text.slice(from + n);
          expectNoMisMark(await recognise(bytesOf(changed), [article], hash), article, text);
        },
      ),
      { numRuns: 300, seed: 6 },
    );
  });

  test('keeps the passages before and behind a paragraph that was put in', async () => {
    const text = Array.from(
      { length: 60 },
      (_, i) => 'x'.repeat(2 + (((i + 3) ** 5 % 10007) % 11)) + i,
    ).join(' ');
    const passages = [...text.matchAll(/\S+ \S+/g)].map((match, i) => ({
      id: `c${i}`,
      start: match.index,
      end: match.index + match[0].length,
      names: [],
    }));
    const article = { id: 'a', sha256: undefined, length: text.length, passages };
    const point = passages[15]?.end ?? 0;
    const changed = `${text.slice(0, point)}\n\nNew.\n\n${text.slice(point)}`;
    const found = await recognise(bytesOf(changed), [article], hash);
    expect(found).toMatchObject({ kind: 'similar', article: 'a' });
    expectNoMisMark(found, article, text);
    if ('passages' in found) expect(found.passages.length).toBeGreaterThan(20);
  });

  test('is not marked where its words are so alike that it fits in two places', async () => {
    const text = Array.from({ length: 60 }, (_, i) => 'word'.repeat(1 + (i % 3)) + i).join(' ');
    const passages = [...text.matchAll(/\S+ \S+/g)].map((match, i) => ({
      id: `c${i}`,
      start: match.index,
      end: match.index + match[0].length,
      names: [],
    }));
    const article = { id: 'a', sha256: undefined, length: text.length, passages };
    const found = await recognise(
      bytesOf(`${text.slice(0, 300)} new ${text.slice(300)}`),
      [article],
      hash,
    );
    expectNoMisMark(found, article, text);
  });

  test('is anchored by a quote where one is known, unless the quote stands in two places', async () => {
    const quote = 'said “so”';
    const passage = { id: 'c', start: 15, end: 24, quote, names: [] };
    const article = { id: 'a', sha256: undefined, length: 99, passages: [passage] };
    const once = await recognise(bytesOf('Long before,  he said  "so" again.'), [article], hash);
    expect(once).toMatchObject({ kind: 'similar', article: 'a' });
    if ('passages' in once) {
      expect(once.passages.map(({ start, end }) => once.text.slice(start, end))).toEqual([
        'said  "so"',
      ]);
    }
    const twice = 'He said "so" and then he said "so" again.';
    expect(await recognise(bytesOf(twice), [article], hash)).toEqual({ kind: 'unknown' });
  });

  test('is gone through once, however many quotes are looked for in it', async () => {
    const text = 'The weather was calm, and nothing of note took place. '.repeat(20);
    const letters = async (articles: number, quotes: number) => {
      const passages = Array.from({ length: quotes }, (_, i) => {
        return { id: `c${i}`, start: 0, end: 9, quote: `rain ${i}`, names: [] };
      });
      const known = Array.from({ length: articles }, (_, i) => {
        return { id: `a${i}`, sha256: undefined, length: undefined, passages };
      });
      const counted = vi.spyOn(String.prototype, 'normalize');
      expect(await recognise(bytesOf(text), known, undefined)).toEqual({ kind: 'unknown' });
      const { length } = counted.mock.calls;
      counted.mockRestore();
      return length;
    };
    expect(await letters(4, 5)).toBeLessThan(1.5 * (await letters(1, 1)));
  });
});

test('a file in UTF-16 is known by its own hash', async () => {
  const text = '\uFEFFHakan Fidan met Ishaq Dar in Ankara.';
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
  const known = [
    { id: 'a1', sha256: await hash(bytes), length: text.length, passages: [] },
  ] satisfies ArticleKnown[];
  expect(await recognise(bytes, known, hash)).toMatchObject({
    kind: 'same',
    article: 'a1',
    text,
    undone: [],
  });
});
