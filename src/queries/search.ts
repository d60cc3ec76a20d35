/** The search index of a data set: made when it is first wanted. */
import { useEffect, useSyncExternalStore } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import type { SearchIndex } from '../dataset/search.ts';
import type { KnownNames } from '../dataset/search/documents.ts';
import type * as searchIndex from './search-index.ts';

/** What makes indexes. */
export type Indexer = Pick<typeof searchIndex, 'indexNow' | 'requestIndex' | 'subscribe'>;

const nothingToHear = () => () => {};

/**
 * The index once it is there; `undefined` until then, and as long as nobody wants it.
 * @param indexer absent until it is loaded
 * @param known the same object as long as the names are the same
 */
export function useSearchIndex(
  indexer: Indexer | undefined,
  dataset: Dataset | undefined,
  known: KnownNames | undefined,
  isWanted: boolean,
): SearchIndex | undefined {
  const index = useSyncExternalStore(indexer?.subscribe ?? nothingToHear, () =>
    dataset && known ? indexer?.indexNow(dataset, known, isWanted) : undefined,
  );
  useEffect(() => {
    if (dataset && known && isWanted) indexer?.requestIndex(dataset, known);
  }, [indexer, dataset, known, isWanted]);
  return index;
}
