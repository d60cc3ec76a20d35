/** The search index of a data set, made once, off the page where it is long. */
import { callWorker, once } from '../lib/worker.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { SearchIndex } from '../dataset/search.ts';
import {
  documentsOf,
  indexOf,
  type Documents,
  type KnownNames,
} from '../dataset/search/documents.ts';
import workerUrl from './search.worker.ts?worker&url';

/** An index with its words as one text: a hundred thousand strings cross more slowly than one. */
export type PackedIndex = Omit<SearchIndex, 'terms'> & { readonly terms: string };

/** Events and claims up to which indexing takes less than a frame or two. */
const AT_ONCE = 4000;

interface Entry {
  index: SearchIndex | undefined;
  readonly known: KnownNames;
}

/** By data set, and by what the app knows: another language brings other names. */
const entries = new WeakMap<Dataset, Entry>();
const listeners = new Set<() => void>();

const indexInWorker = (documents: Documents): Promise<SearchIndex> =>
  callWorker(workerUrl, documents, once<PackedIndex>).then(
    (packed) => ({ ...packed, terms: packed.terms.split('\n') }),
    () => indexOf(documents),
  );

/** Makes the index where it is not there yet. */
export function requestIndex(dataset: Dataset, known: KnownNames): void {
  void entryOf(dataset, known);
}

function entryOf(dataset: Dataset, known: KnownNames): Entry {
  const old = entries.get(dataset);
  if (old?.known === known) return old;
  const entry: Entry = { index: old?.index, known };
  entries.set(dataset, entry);
  const documents = documentsOf(dataset, known);
  if (
    typeof Worker === 'undefined' ||
    dataset.events.count + dataset.claims.count + documents.names.length < AT_ONCE
  ) {
    entry.index = indexOf(documents);
  } else {
    void indexInWorker(documents).then((index) => {
      entry.index = index;
      for (const listener of listeners) listener();
    });
  }
  return entry;
}

/** Calls `listener` when an index is there. */
export const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const isSmall = ({ events, claims }: Dataset) => events.count + claims.count < AT_ONCE;

/** The index, if it is there; what takes a moment is made at once if it `isWanted`. */
export function indexNow(
  dataset: Dataset,
  known: KnownNames,
  isWanted: boolean,
): SearchIndex | undefined {
  const entry = entries.get(dataset);
  if (entry?.known === known) return entry.index;
  // So that nothing is first shown without it.
  return isWanted && isSmall(dataset) ? entryOf(dataset, known).index : undefined;
}
