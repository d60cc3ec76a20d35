/** The search index with the names that the app itself knows: countries, kinds and statuses. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { SearchIndex } from '../../dataset/search.ts';
import { knownNamesOf } from '../../i18n/known-names.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { useSearchIndex } from '../../queries/search.ts';

/** `undefined` until the index is there; nothing is built as long as nobody wants it. */
export function useNamesIndex(
  dataset: Dataset | undefined,
  isWanted: boolean,
): SearchIndex | undefined {
  return useSearchIndex(dataset, knownNamesOf(useLocale()), isWanted);
}
