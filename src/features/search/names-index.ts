/**
 * Searching, with the names that the app itself knows: countries, kinds and statuses. What does it
 * is loaded after the first view, or with an address that searches.
 */
import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { SearchIndex } from '../../dataset/search.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { useSearchIndex } from '../../queries/search.ts';
import { laterHook } from '../../ui/later.ts';

const useEngine = laterHook(async () => (await import('./engine.ts')).engine);

/** Whether there is what searches; it is fetched if it `isWanted`. */
export function useCanSearch(isWanted: boolean): boolean | 'failed' {
  const engine = useEngine(isWanted);
  return engine === 'failed' ? engine : engine !== undefined;
}

/** `undefined` until the index is there; nothing is built as long as nobody wants it. */
export function useNamesIndex(
  dataset: Dataset | undefined,
  isWanted: boolean,
): SearchIndex | undefined {
  const locale = useLocale();
  const engine = useEngine(isWanted);
  const loaded = engine === 'failed' ? undefined : engine;
  return useSearchIndex(loaded, dataset, loaded?.knownNamesOf(locale), isWanted);
}

/** 1 for every event in which each word of `q` is found; `undefined` while nothing is looked for. */
export function useMatches(dataset: Dataset, q: string): Uint8Array | undefined {
  const engine = useEngine(q !== '');
  const index = useNamesIndex(dataset, q !== '');
  return useMemo(
    () =>
      q && index && engine && engine !== 'failed'
        ? engine.searchEvents(dataset, index, q)
        : undefined,
    [dataset, q, index, engine],
  );
}
