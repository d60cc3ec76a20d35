/**
 * Finds the passages of claims in a text that a reader opened. Positions count in the article's
 * own text; the reader's copy may differ from it, and a mark in the wrong place is worse than none.
 * Here by their words, where the data hold them; else see `reanchor-pieces.ts`.
 */

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
