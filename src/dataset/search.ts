/**
 * Search: which events hold all the words that a reader typed, in their title, their statements or
 * the names of what they are about; and which people, topics, places, … are called so.
 */
import { FILTER_GROUPS, type FilterGroup } from '../domain/filter.ts';
import { wordsIn } from '../lib/fold.ts';
import type { Dataset } from './dataset.ts';
import { facetIds } from './facets.ts';
import { documentsOf, indexOf, type KnownNames } from './search/documents.ts';
import type { TermIndex } from './search/term-index.ts';
import { hitsOf } from './search/word-hits.ts';

export type SearchIndex = TermIndex;

/** Small words that would leave hardly anything when taken to the letter. */
const SMALL = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

/** The index of a data set; for a large one, build it in a worker (`queries/search.ts`). */
export function buildSearch(
  dataset: Dataset,
  countryNames: (code: string) => readonly string[],
  known: KnownNames = {},
): SearchIndex {
  return indexOf(documentsOf(dataset, { country: countryNames, ...known }));
}

/** The folded words that are looked for. */
export function queryWords(q: string): string[] {
  const words = [...new Set(wordsIn(q))];
  const large = words.filter((word) => !SMALL.has(word));
  return large.length > 0 ? large : words;
}

export interface SearchResult {
  /** What to mark where it is found, by word. */
  readonly marks: readonly (readonly string[])[];
  /** Whether a word was taken for a slip. */
  readonly isGuess: boolean;
  /** For every event how well it fits; 0 where a word is missing. */
  readonly events: Uint16Array;
  /** Events in which every word is found. */
  readonly eventCount: number;
  /** By group and value, the same for names. */
  readonly values: Readonly<Record<FilterGroup, Uint16Array>>;
}

/** Sums of weights over all words, 0 where one of them is missing. */
function together(parts: readonly Uint8Array[], length: number): Uint16Array {
  const sums = new Uint16Array(length);
  for (const [at, part] of parts.entries()) {
    if (at === 0) {
      sums.set(part);
      continue;
    }
    for (let i = 0; i < length; i++) {
      const sum = sums[i] ?? 0;
      const weight = part[i] ?? 0;
      sums[i] = sum === 0 || weight === 0 ? 0 : sum + weight;
    }
  }
  return sums;
}

/** What was looked for last: the list of matches asks first, and the filter a moment later. */
const latest = new WeakMap<
  SearchIndex,
  { readonly dataset: Dataset; readonly q: string; readonly result: SearchResult | undefined }
>();

/** Everything that fits; `undefined` when there is no word in `q`. */
export function searchAll(
  dataset: Dataset,
  index: SearchIndex,
  q: string,
): SearchResult | undefined {
  const before = latest.get(index);
  if (before?.dataset === dataset && before.q === q) return before.result;
  const result = findAll(dataset, index, q);
  latest.set(index, { dataset, q, result });
  return result;
}

function findAll(dataset: Dataset, index: SearchIndex, q: string): SearchResult | undefined {
  const words = queryWords(q);
  if (words.length === 0) return undefined;
  const hits = words.map((word) => hitsOf(dataset, index, word));
  const events = together(
    hits.map((hit) => hit.events),
    dataset.events.count,
  );
  let base = dataset.events.count;
  const values = {} as Record<FilterGroup, Uint16Array>;
  for (const group of FILTER_GROUPS) {
    const size = facetIds(dataset, group).length;
    const parts = hits.map(({ weights }) => weights.subarray(base, base + size));
    values[group] = together(parts, size);
    base += size;
  }
  return {
    marks: hits.map(({ marks }) => marks),
    isGuess: hits.some(({ isGuess }) => isGuess),
    events,
    eventCount: countOf(events),
    values,
  };
}

/** How many weights are not 0; a loop, which takes a tenth of what `reduce` does. */
function countOf(weights: Uint16Array): number {
  let count = 0;
  for (let i = 0; i < weights.length; i++) if ((weights[i] ?? 0) > 0) count++;
  return count;
}

/** 1 for every row in which each word of `q` is found; `undefined` when `q` has no word. */
export function searchEvents(
  dataset: Dataset,
  index: SearchIndex,
  q: string,
): Uint8Array | undefined {
  const result = searchAll(dataset, index, q);
  if (!result) return undefined;
  const found = new Uint8Array(result.events.length);
  // A loop takes a tenth of what `Uint8Array.from` with a function does.
  for (let row = 0; row < found.length; row++) found[row] = (result.events[row] ?? 0) > 0 ? 1 : 0;
  return found;
}

/** Positions with the largest weights, best first; equal ones by `tie`, then as they are. */
export function best(
  weights: Uint16Array,
  most: number,
  tie: (at: number) => number = () => 0,
): number[] {
  const kept: { at: number; weight: number; tie: number }[] = [];
  // What the last of them has, once there are as many as are wanted.
  let least = 0;
  let leastTie = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    if (weight === 0 || weight < least) continue;
    const rank = tie(at);
    if (weight === least && rank <= leastTie) continue;
    let place = kept.length;
    while (place > 0) {
      const above = kept[place - 1];
      if (!above || above.weight > weight) break;
      if (above.weight === weight && above.tie >= rank) break;
      place--;
    }
    kept.splice(place, 0, { at, weight, tie: rank });
    if (kept.length > most) kept.pop();
    const last = kept[most - 1];
    if (last) ({ weight: least, tie: leastTie } = last);
  }
  return kept.map(({ at }) => at);
}

/** Like `searchAll`, but what has only some of the words is there too, after what has more. */
export function searchAny(
  dataset: Dataset,
  index: SearchIndex,
  q: string,
): Pick<SearchResult, 'events' | 'values'> | undefined {
  const words = queryWords(q);
  if (words.length === 0) return undefined;
  const hits = words.map((word) => hitsOf(dataset, index, word));
  const sums = new Uint16Array(index.documents);
  for (const { weights } of hits) {
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
  }
  let base = dataset.events.count;
  const values = {} as Record<FilterGroup, Uint16Array>;
  for (const group of FILTER_GROUPS) {
    const size = facetIds(dataset, group).length;
    values[group] = sums.subarray(base, base + size);
    base += size;
  }
  return { events: sums.subarray(0, dataset.events.count), values };
}
