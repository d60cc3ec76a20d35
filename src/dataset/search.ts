/**
 * Search: which events hold all the words that a reader typed, in their title, their statements or
 * the names of what they are about; and which people, topics, places, … are called so.
 */
import { FILTER_GROUPS, type FilterGroup } from '../domain/filter.ts';
import { wordsIn } from '../lib/fold.ts';
import type { Dataset } from './dataset.ts';
import { facetIds } from './facets.ts';
import { documentsOf, indexOf, type KnownNames } from './search/documents.ts';
import { lowerBound, prefixEnd, type TermIndex } from './search/term-index.ts';
import { typosOf } from './search/typos.ts';

export type SearchIndex = TermIndex;

/** How much a word counts, by how it was found; larger than what the other ways add up to. */
const WEIGHT = { whole: 8, beginning: 5, typo: 2 } as const;
/** A word in running text, or in the name of what an event is about, counts for less. */
const IN_TEXT = 2;
const THROUGH_NAME = 1;

/** A slip can be meant for many words; marking them all would mark by chance. */
const MOST_MARKS = 40;

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

export interface WordHits {
  readonly word: string;
  /** What to mark where it is found: the word, or the words that it may have been meant for. */
  readonly marks: readonly string[];
  /** Whether nothing begins with the word, so that it was taken for a slip. */
  readonly isGuess: boolean;
  /** By document: how well the word fits; 0 where it does not. */
  readonly weights: Uint8Array;
}

/** The documents of a word: those that begin with it, or else those within a slip or two. */
function hitsOf(index: SearchIndex, word: string): WordHits {
  const { terms, offsets, postings } = index;
  const weights = new Uint8Array(index.documents);
  const take = (from: number, to: number, weight: number) => {
    for (let k = offsets[from] ?? 0, end = offsets[to] ?? 0; k < end; k++) {
      const posting = postings[k] ?? 0;
      const value = posting & 1 ? Math.max(1, weight - IN_TEXT) : weight;
      const document = posting >> 1;
      if ((weights[document] ?? 0) < value) weights[document] = value;
    }
  };
  const from = lowerBound(terms, word);
  const to = prefixEnd(terms, word);
  if (from === to) {
    const meant = typosOf(terms, word);
    for (const at of meant) take(at, at + 1, WEIGHT.typo);
    const marks = meant.slice(0, MOST_MARKS).map((at) => terms[at] ?? '');
    return { word, marks, isGuess: true, weights };
  }
  take(from, to, WEIGHT.beginning);
  if (terms[from] === word) take(from, from + 1, WEIGHT.whole);
  return { word, marks: [word], isGuess: false, weights };
}

/** Adds to the events' weights what the values that they are about contribute. */
function throughNames(dataset: Dataset, { weights }: WordHits): Uint8Array {
  const { count } = dataset.events;
  const all = weights.slice(0, count);
  let base = count;
  for (const group of FILTER_GROUPS) {
    const { offsets, values } = dataset.facets[group];
    const size = facetIds(dataset, group).length;
    const own = weights.subarray(base, base + size);
    base += size;
    if (!own.some((weight) => weight > 0)) continue;
    for (let row = 0; row < count; row++) {
      let best = all[row] ?? 0;
      for (let k = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; k < to; k++) {
        const weight = own[values[k] ?? 0] ?? 0;
        if (weight - THROUGH_NAME > best || (weight > 0 && best === 0)) {
          best = Math.max(1, weight - THROUGH_NAME);
        }
      }
      all[row] = best;
    }
  }
  return all;
}

export interface SearchResult {
  /** What to mark where it is found, by word. */
  readonly marks: readonly (readonly string[])[];
  /** Whether a word was taken for a slip. */
  readonly isGuess: boolean;
  /** For every event how well it fits; 0 where a word is missing. */
  readonly events: Uint16Array;
  /** By group and value, the same for names. */
  readonly values: Readonly<Record<FilterGroup, Uint16Array>>;
}

/** Sums of weights over all words, 0 where one of them is missing. */
function together(parts: readonly Uint8Array[], length: number): Uint16Array {
  const sums = new Uint16Array(length);
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (const part of parts) {
      const weight = part[i] ?? 0;
      if (weight === 0) {
        sum = 0;
        break;
      }
      sum += weight;
    }
    sums[i] = sum;
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
  const hits = words.map((word) => hitsOf(index, word));
  const events = together(
    hits.map((hit) => throughNames(dataset, hit)),
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
    values,
  };
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
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    const last = kept[most - 1];
    if (weight === 0 || (last && weight < last.weight)) continue;
    const item = { at, weight, tie: tie(at) };
    if (last && weight === last.weight && item.tie <= last.tie) continue;
    let place = kept.length;
    while (place > 0) {
      const above = kept[place - 1];
      if (!above || above.weight > weight) break;
      if (above.weight === weight && above.tie >= item.tie) break;
      place--;
    }
    kept.splice(place, 0, item);
    if (kept.length > most) kept.pop();
  }
  return kept.map(({ at }) => at);
}

/** Like `searchAll`, but what has only some of the words is there too, after what has more. */
export function searchAny(
  dataset: Dataset,
  index: SearchIndex,
  q: string,
): Omit<SearchResult, 'marks' | 'isGuess'> | undefined {
  const words = queryWords(q);
  if (words.length === 0) return undefined;
  const hits = words.map((word) => hitsOf(index, word));
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
