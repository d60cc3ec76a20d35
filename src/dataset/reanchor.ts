/**
 * Finds the passages of claims in a text that a reader opened. Positions count in the article's
 * own text; the reader's copy may differ from it, and a mark in the wrong place is worse than none.
 * Here by their words, where the data hold them; else see `reanchor-pieces.ts`.
 */

/** UTF-16 code units of the reader's text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Anchored extends Span {
  readonly id: string;
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
 * Looks for quotes in a text, which is made plain once for all of them: a quote's only occurrence,
 * or the one that is by far the nearest to where it is expected.
 */
export function quotesIn(text: string): (quote: string, expected: number) => Span | undefined {
  let mapped: ReturnType<typeof plainWithMap> | undefined;
  return (quote, expected) => {
    const { plain, from } = (mapped ??= plainWithMap(text));
    const wanted = plainWithMap(quote.trim()).plain;
    if (wanted === '') return undefined;
    const distance = (at: number) => Math.abs((from[at] ?? 0) - expected);
    const found: number[] = [];
    for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
      found.push(at);
    }
    const [nearest, next] = found.toSorted((a, b) => distance(a) - distance(b));
    if (nearest === undefined) return undefined;
    if (next !== undefined && distance(next) < 4 * distance(nearest) + wanted.length) {
      return undefined;
    }
    return { start: from[nearest] ?? 0, end: from[nearest + wanted.length] ?? text.length };
  };
}
