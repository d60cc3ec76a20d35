/**
 * Finds the passages of claims in a text that a reader opened. Positions count in the article's
 * own text; the reader's copy may differ from it. A passage is marked only where every explanation
 * of the difference agrees on its place: a mark in the wrong place is worse than none.
 */
import { fold } from '../lib/fold.ts';

export interface Anchored {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** What is known of a passage before its text is seen. */
export interface Passage {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The passage's own words, where the data hold them. */
  readonly quote?: string | undefined;
  /** Names of which the passage has to hold one; empty where nothing can be asked of it. */
  readonly names: readonly string[];
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const isWord = (char: string | undefined) => char !== undefined && WORD.test(char);

/** Whether neither end of a passage is in the middle of a word or at a blank. */
function standsFree(text: string, start: number, end: number): boolean {
  if (start < 0 || end > text.length || start >= end) return false;
  const [before, first, last, after] = [text[start - 1], text[start], text[end - 1], text[end]];
  if (isWord(before) && isWord(first)) return false;
  if (isWord(last) && isWord(after)) return false;
  return !/\s/.test(first ?? ' ') && !/\s/.test(last ?? ' ');
}

function holdsName(passage: string, names: readonly string[]): boolean {
  const folded = fold(passage);
  return names.some((name) => folded.includes(fold(name)));
}

const QUOTES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
};
export const straightQuotes = (text: string): string =>
  text.replaceAll(/[‘’‚‛ʼ“”„‟]/g, (quote) => QUOTES[quote] ?? quote);

/** A text with quotes straight, one Unicode form and single blanks, and where each unit came from. */
export function plainWithMap(text: string): { plain: string; from: Int32Array } {
  const units: string[] = [];
  const from: number[] = [];
  // A letter with its marks is one cluster, so that both Unicode forms come out the same.
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const blank = /^\s$/.test(cluster);
    if (blank && units.at(-1) === ' ') continue;
    for (const unit of blank ? ' ' : straightQuotes(cluster.normalize('NFC'))) {
      for (let i = 0; i < unit.length; i++) {
        units.push(unit[i] ?? '');
        from.push(index);
      }
    }
  }
  from.push(text.length);
  return { plain: units.join(''), from: Int32Array.from(from) };
}

/**
 * Where a quote stands in a text: its only occurrence, or the one that is by far the nearest to
 * where it is expected.
 */
export function findQuote(text: string, quote: string, expected: number): Anchored | undefined {
  const { plain, from } = plainWithMap(text);
  const wanted = plainWithMap(quote.trim()).plain;
  if (wanted === '') return undefined;
  const found: number[] = [];
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) found.push(at);
  const byDistance = found.toSorted((a, b) => distance(a) - distance(b));
  function distance(at: number) {
    return Math.abs((from[at] ?? 0) - expected);
  }
  const [nearest, next] = byDistance;
  if (nearest === undefined) return undefined;
  if (next !== undefined && distance(next) < 4 * distance(nearest) + wanted.length)
    return undefined;
  return { id: '', start: from[nearest] ?? 0, end: from[nearest + wanted.length] ?? text.length };
}

/** As many passages have to fit their places, and no other, before anything is marked. */
const FEWEST_WITNESSES = 4;

interface Fit extends Passage {
  /** Fits where it is expected; fits moved by the difference in length. */
  readonly here: boolean;
  readonly moved: boolean;
}
const never = () => false;
type Place = 'here' | 'moved' | 'gone';

/**
 * Places passages in a text that is `text.length - length` units longer than the article, on the
 * assumption that something was put in, taken out or replaced at one point. Every such point that
 * no passage speaks against is considered; what is marked has one place for all of them.
 */
export function placeAround(
  text: string,
  length: number,
  passages: readonly Passage[],
): readonly Anchored[] {
  const shift = text.length - length;
  /** What was taken out lies behind the point; a passage that reaches into it is gone. */
  const gone = Math.max(0, -shift);
  const fits = passages
    .map((passage): Fit => ({
      ...passage,
      here: standsFree(text, passage.start, passage.end),
      moved: standsFree(text, passage.start + shift, passage.end + shift),
    }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  if (shift === 0) return fits.every(({ here }) => here) ? trusted(text, 0, fits, never) : [];
  const placeAt = ({ start, end }: Passage, cut: number): Place =>
    end <= cut ? 'here' : start >= cut + gone ? 'moved' : 'gone';
  const edges = fits.flatMap(({ start, end }) => [start, end, start - gone]);
  const cuts = [...new Set([0, length - gone, ...edges, ...edges.map((edge) => edge + 1)])];
  const possible = cuts.filter(
    (cut) =>
      cut >= 0 &&
      cut <= length - gone &&
      fits.every((fit) => {
        const place = placeAt(fit, cut);
        return place === 'gone' || fit[place];
      }),
  );
  const sure = (side: 'here' | 'moved') =>
    fits.filter(
      (fit) => possible.length > 0 && possible.every((cut) => placeAt(fit, cut) === side),
    );
  return [
    ...trusted(text, 0, awayFrom('end', sure('here')), ({ moved }) => moved),
    ...trusted(text, shift, awayFrom('start', sure('moved')), ({ here }) => here),
  ];
}

/**
 * What was put in may have ends of words where a passage should have them. One in five places is
 * such an end, so passages with fewer than this many ends of others between them and the point of
 * the change are left out.
 */
const ENDS_BETWEEN = 4;

function awayFrom(side: 'start' | 'end', fits: readonly Fit[]): readonly Fit[] {
  const ends = [...new Set(fits.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const last = ends.at(-1 - ENDS_BETWEEN);
  const first = ends[ENDS_BETWEEN];
  if (first === undefined || last === undefined) return [];
  return fits.filter(({ start, end }) => (side === 'end' ? end <= last : start >= first));
}

/** The passages of one side, if enough of them fit nowhere else and name whom they should. */
function trusted(
  text: string,
  by: number,
  fits: readonly Fit[],
  fitsElsewhere: (fit: Fit) => boolean,
): Anchored[] {
  const placed = fits.map(({ id, start, end }) => ({ id, start: start + by, end: end + by }));
  const witnesses = new Set(
    fits.filter((fit) => !fitsElsewhere(fit)).map(({ start, end }) => `${start} ${end}`),
  );
  const named = fits.filter(({ names }) => names.length > 0);
  const naming = named.filter(({ start, end, names }) =>
    holdsName(text.slice(start + by, end + by), names),
  );
  const trust = witnesses.size >= FEWEST_WITNESSES && naming.length * 2 >= named.length;
  return trust ? placed : [];
}
