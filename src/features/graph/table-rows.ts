/** The ties as rows of a table: found by a name, in the order of a column. */
import { fold } from '../../lib/fold.ts';
import { weightOf, type Ties } from '../../dataset/ties.ts';

export const COLUMNS = [
  'a',
  'b',
  'events',
  'meetings',
  'bilateral',
  'held',
  'announced',
  'unknown',
  'disputed',
  'last',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

export const isName = (column: Column) => column === 'a' || column === 'b';

/** Names of nodes, by position in `Ties.nodes`, as they are found, and their places in the alphabet. */
export interface Names {
  readonly names: readonly string[];
  readonly folded: readonly string[];
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
  return { names, folded: names.map(fold), rank };
}

/** Positions of ties of which an end has every word of `query` in its name. */
export function tableRows(
  ties: Ties,
  { folded, rank }: Names,
  query: string,
  { column, descending }: Order,
): Uint32Array {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const hits = folded.map((name) => words.every((word) => name.includes(word)));
  const all = ties.held.map((_, tie) => tie);
  const found =
    words.length === 0
      ? all
      : all.filter((tie) => hits[ties.source[tie] ?? 0] || hits[ties.target[tie] ?? 0]);
  return sortedBy(
    found,
    found.map((tie) => keyOf(ties, rank, column, tie)),
    descending,
  );
}

/**
 * Rows in the order of their keys, equal ones as they were. Keys are small whole numbers, so that
 * rows are counted instead of compared: 180,000 in a few milliseconds.
 */
function sortedBy(rows: Uint32Array, keys: Uint32Array, descending: boolean): Uint32Array {
  let largest = 0;
  for (const key of keys) largest = Math.max(largest, key);
  const places = new Uint32Array(largest + 2);
  const bins = descending ? keys.map((key) => largest - key) : keys;
  for (const bin of bins) places[bin + 1] = (places[bin + 1] ?? 0) + 1;
  for (let at = 1; at < places.length; at++) {
    places[at] = (places[at] ?? 0) + (places[at - 1] ?? 0);
  }
  const sorted = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const at = bins[i] ?? 0;
    const place = places[at] ?? 0;
    sorted[place] = rows[i] ?? 0;
    places[at] = place + 1;
  }
  return sorted;
}

/** Never negative. */
function keyOf(ties: Ties, rank: Uint32Array, column: Column, tie: number): number {
  switch (column) {
    case 'a':
      return rank[ties.source[tie] ?? 0] ?? 0;
    case 'b':
      return rank[ties.target[tie] ?? 0] ?? 0;
    case 'events':
      return weightOf(ties, tie);
    case 'last':
      return (ties.last[tie] ?? -1) + 1;
    default:
      return ties[column][tie] ?? 0;
  }
}
