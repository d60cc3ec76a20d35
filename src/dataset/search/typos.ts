/** Words that differ from what was typed by a slip or two. */
import { prefixEnd } from './term-index.ts';

/** Letters below which any slip makes another word. */
const SHORT = 4;
/** Slips forgiven. */
const slipsIn = (word: string) => (word.length < SHORT ? 0 : word.length < 8 ? 1 : 2);

/** Letters that are written for one, as in Muneer for Munir: one slip, where letters count two. */
const AS_ONE: Readonly<Record<string, string>> = { ee: 'i', oo: 'u', au: 'o', ph: 'f', ks: 'x' };

/** By the letters up to it: for which one letter the last two may stand, where the word is then not short. */
const pairsIn = (word: string) =>
  Array.from({ length: word.length + 1 }, (_, i) =>
    word.length > SHORT ? AS_ONE[word.slice(Math.max(0, i - 2), i)] : undefined,
  );

/**
 * Next row of the table of edit distances between `word` and a term, one letter of the term on.
 * Two neighbouring letters that changed places count as one slip (optimal string alignment).
 * Source: Damerau–Levenshtein distance in Wagner and Fischer's table.
 */
function nextRow(
  word: string,
  term: string,
  length: number,
  above: readonly number[],
  before: readonly number[] | undefined,
  pairs: readonly (string | undefined)[],
): number[] {
  const row = [length];
  const letter = term[length - 1];
  const pair = AS_ONE[(term[length - 2] ?? '') + letter];
  for (let i = 1; i <= word.length; i++) {
    const cost = word[i - 1] === letter ? 0 : 1;
    let best = Math.min((above[i] ?? 0) + 1, (row[i - 1] ?? 0) + 1, (above[i - 1] ?? 0) + cost);
    if (before && i > 1 && word[i - 1] === term[length - 2] && word[i - 2] === letter) {
      best = Math.min(best, (before[i - 2] ?? 0) + 1);
    }
    if (pairs[i] === letter) best = Math.min(best, (above[i - 2] ?? 0) + 1);
    if (before && pair === word[i - 1]) best = Math.min(best, (before[i - 1] ?? 0) + 1);
    row.push(best);
  }
  return row;
}

/**
 * Positions of the terms that begin with something close to `word`, for who types has not come to
 * the end yet. Terms are sorted: rows are kept for the letters that a term shares with the one
 * before it, and a whole run of terms is skipped as soon as its beginning is too far off.
 */
export function typosOf(terms: readonly string[], word: string): number[] {
  const most = slipsIn(word);
  if (most === 0) return [];
  const found: number[] = [];
  const pairs = pairsIn(word);
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, i) => i)];
  let last = '';
  for (let at = 0; at < terms.length;) {
    const term = terms[at] ?? '';
    let length = 0;
    while (length < last.length && last[length] === term[length]) length++;
    length = Math.min(length, rows.length - 1);
    rows.length = length + 1;
    let isClose = (rows[length]?.[word.length] ?? 0) <= most;
    let isFar = false;
    while (length < term.length && !isClose && !isFar) {
      length++;
      const row = nextRow(word, term, length, rows[length - 1] ?? [], rows[length - 2], pairs);
      rows.push(row);
      isClose = (row[word.length] ?? 0) <= most;
      isFar = row.every((slips) => slips > most);
    }
    last = term.slice(0, length);
    if (isClose) {
      const end = prefixEnd(terms, last);
      while (at < end) found.push(at++);
    } else if (isFar) {
      at = Math.max(at + 1, prefixEnd(terms, last));
    } else {
      at++;
    }
  }
  return found;
}

/** Whether a whole word, and not only its beginning, may be meant by `word`. */
export const isSlipOf = (word: string, other: string): boolean =>
  Math.abs(word.length - other.length) <= slipsIn(word) && typosOf([other], word).length > 0;
