import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../src/features/search/marks.ts';

const marked = (text: string, ...words: string[]) =>
  piecesOf(text, words)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

describe('matched words keep their own spelling', () => {
  test.each([
    ['Recep Tayyip Erdoğan', ['erdogan'], 'Recep Tayyip [Erdoğan]'],
    ['Recep Tayyip Erdoğan', ['erdo'], 'Recep Tayyip [Erdo]ğan'],
    ['Türkiye and Turkey', ['turk'], '[Türk]iye and [Turk]ey'],
    ['İstanbul', ['istanbul'], '[İstanbul]'],
    ['Straße', ['strass'], '[Straß]e'],
    ['Munir met Munir', ['munir'], '[Munir] met [Munir]'],
    ['no match here', ['xyz'], 'no match here'],
    // Decomposed: the mark goes with its letter.
    ['Gu\u0308ler', ['gu'], '[Gu\u0308]ler'],
    ['مُنیر', ['منیر'], '[مُنیر]'],
    ['al-Hayya', ['hayya', 'al'], '[al]-[Hayya]'],
  ])('%s', (text, words, expected) => {
    expect(marked(text, ...words)).toBe(expected);
  });

  test('nothing is lost or added', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string(), { maxLength: 3 }),
        (text, words) => {
          expect(
            piecesOf(text, words)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
