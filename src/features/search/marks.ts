/** Which parts of a text are the words that were looked for. */
import { fold } from '../../lib/fold.ts';

export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A word as it is written: with its accents, vowel marks and joiners. */
const WRITTEN_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u200b-\u200d]*/gu;

/** Code units at the start of `written` that fold to at least `length` code units. */
function unitsFor(written: string, length: number): number {
  let units = 0;
  for (const char of written) {
    if (fold(written.slice(0, units)).length >= length && !/\p{M}/u.test(char)) break;
    units += char.length;
  }
  return units;
}

/** Cuts a text where words begin with one of `words`, which are folded; their spelling stays. */
export function piecesOf(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const push = (to: number, isMatch: boolean) => {
    if (to > done) pieces.push({ text: text.slice(done, to), isMatch });
    done = Math.max(done, to);
  };
  for (const match of text.matchAll(WRITTEN_WORD)) {
    const folded = fold(match[0]);
    const longest = words
      .filter((word) => folded.startsWith(word))
      .reduce((most, word) => Math.max(most, word.length), 0);
    if (longest === 0) continue;
    push(match.index, false);
    push(match.index + unitsFor(match[0], longest), true);
  }
  push(text.length, false);
  return pieces;
}

export const hasMatch = (text: string, words: readonly string[]): boolean =>
  piecesOf(text, words).some(({ isMatch }) => isMatch);
