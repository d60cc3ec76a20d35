/** Where one word of what was typed is found, and how well it fits there. */
import { FILTER_GROUPS } from '../../domain/filter.ts';
import type { Dataset } from '../dataset.ts';
import { rowsByValue } from './rows-by-value.ts';
import { lowerBound, prefixEnd, type TermIndex } from './term-index.ts';
import { typosOf } from './typos.ts';

/** How much a word counts, by how it was found; larger than what the other ways add up to. */
const WEIGHT = { whole: 8, beginning: 5, typo: 2 } as const;
/** A word in running text, or in the name of what an event is about, counts for less. */
const IN_TEXT = 2;
const THROUGH_NAME = 1;

/** A slip can be meant for many words; marking them all would mark by chance. */
const MOST_MARKS = 40;

/** Words whose places are remembered: those before the one that is being typed are the same. */
const REMEMBERED = 8;

export interface WordHits {
  /** What to mark where it is found: the word, or the words that it may have been meant for. */
  readonly marks: readonly string[];
  /** Whether nothing begins with the word, so that it was taken for a slip. */
  readonly isGuess: boolean;
  /** By document: how well the word fits; 0 where it does not. */
  readonly weights: Uint8Array;
  /** By event: the same, or what the values that it is about contribute where that is more. */
  readonly events: Uint8Array;
}

/** The documents of a word: those that begin with it, or else those within a slip or two. */
function find(index: TermIndex, word: string): Omit<WordHits, 'events'> {
  const { terms, offsets, postings } = index;
  const weights = new Uint8Array(index.documents);
  const take = (from: number, to: number, inName: number) => {
    const inText = Math.max(1, inName - IN_TEXT);
    for (let k = offsets[from] ?? 0, end = offsets[to] ?? 0; k < end; k++) {
      const posting = postings[k] ?? 0;
      const value = posting & 1 ? inText : inName;
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
    return { marks, isGuess: true, weights };
  }
  take(from, to, WEIGHT.beginning);
  if (terms[from] === word) take(from, from + 1, WEIGHT.whole);
  return { marks: [word], isGuess: false, weights };
}

/** Raises the events' weights to what the values that they are about contribute. */
function throughNames(dataset: Dataset, weights: Uint8Array): Uint8Array {
  const { count } = dataset.events;
  const events = weights.slice(0, count);
  let base = count;
  for (const group of FILTER_GROUPS) {
    const { offsets, values: rows } = rowsByValue(dataset, group);
    const size = offsets.length - 1;
    for (let at = 0; at < size; at++) {
      const weight = weights[base + at] ?? 0;
      if (weight === 0) continue;
      const through = Math.max(1, weight - THROUGH_NAME);
      for (let k = offsets[at] ?? 0, to = offsets[at + 1] ?? 0; k < to; k++) {
        const row = rows[k] ?? 0;
        if ((events[row] ?? 0) < through) events[row] = through;
      }
    }
    base += size;
  }
  return events;
}

interface Remembered {
  readonly dataset: Dataset;
  /** In the order of their last use. */
  readonly words: Map<string, WordHits>;
}

const remembered = new WeakMap<TermIndex, Remembered>();

/** @param word folded */
export function hitsOf(dataset: Dataset, index: TermIndex, word: string): WordHits {
  let known = remembered.get(index);
  if (known?.dataset !== dataset) {
    known = { dataset, words: new Map() };
    remembered.set(index, known);
  }
  const { words } = known;
  let hits = words.get(word);
  if (!hits) {
    const found = find(index, word);
    hits = { ...found, events: throughNames(dataset, found.weights) };
  }
  words.delete(word);
  words.set(word, hits);
  for (const oldest of words.keys()) {
    if (words.size <= REMEMBERED) break;
    words.delete(oldest);
  }
  return hits;
}
