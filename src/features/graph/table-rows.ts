/** The ties as rows of a table: found by a name, in the order of a column. */
import { fold } from '../../lib/fold.ts';
import { stableSort } from '../../lib/sort.ts';
import { weightOf, type Ties } from '../../dataset/ties.ts';

export const COLUMNS = [
  'a',
  'b',
  'events',
  'held',
  'announced',
  'bilateral',
  'disputed',
  'last',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

export const isName = (column: Column) => column === 'a' || column === 'b';

/** Names of nodes, by position in `Ties.nodes`, and their places in the alphabet. */
export interface Names {
  readonly names: readonly string[];
  readonly rank: Uint32Array;
}

export function namesOf(
  ties: Ties,
  nameOf: (node: number) => string,
  compare: (a: string, b: string) => number,
): Names {
  const names = Array.from(ties.nodes, nameOf);
  const order = [...names.keys()].sort((a, b) => compare(names[a] ?? '', names[b] ?? '') || a - b);
  const rank = new Uint32Array(names.length);
  for (const [place, at] of order.entries()) rank[at] = place;
  return { names, rank };
}

/** Positions of ties of which an end has every word of `query` in its name. */
export function tableRows(
  ties: Ties,
  { names, rank }: Names,
  query: string,
  { column, descending }: Order,
): Uint32Array {
  const words = fold(query).split(/\s+/).filter(Boolean);
  let found = Uint32Array.from(ties.held.keys());
  if (words.length > 0) {
    const hits = names.map((name) => {
      const folded = fold(name);
      return words.every((word) => folded.includes(word));
    });
    found = found.filter((tie) => hits[ties.source[tie] ?? 0] || hits[ties.target[tie] ?? 0]);
  }
  const sign = descending ? -1 : 1;
  return stableSort(found, (tie) => sign * keyOf(ties, rank, column, tie));
}

function keyOf(ties: Ties, rank: Uint32Array, column: Column, tie: number): number {
  switch (column) {
    case 'a':
      return rank[ties.source[tie] ?? 0] ?? 0;
    case 'b':
      return rank[ties.target[tie] ?? 0] ?? 0;
    case 'events':
      return weightOf(ties, tie);
    case 'last':
      return ties.last[tie] ?? -1;
    default:
      return ties[column][tie] ?? 0;
  }
}
