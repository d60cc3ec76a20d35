/** The search index with the names that the app itself knows: countries, kinds and statuses. */
import { DISPUTED } from '../../domain/filter.ts';
import type { Format, Status } from '../../domain/vocabulary.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { SearchIndex } from '../../dataset/search.ts';
import type { KnownNames } from '../../dataset/search/documents.ts';
import { countryNamesIn, useLocale, type Locale } from '../../i18n/locale.tsx';
import { useSearchIndex } from '../../queries/search.ts';

const byMessages = new WeakMap<Locale['t'], KnownNames>();

export function knownNamesOf({ t }: Locale): KnownNames {
  const old = byMessages.get(t);
  if (old) return old;
  const names: KnownNames = {
    country: countryNamesIn,
    kind: (id) => [t.terms.format[id as Format] ?? ''],
    status: (id) => [id === DISPUTED ? t.terms.disputed : (t.terms.status[id as Status] ?? '')],
  };
  byMessages.set(t, names);
  return names;
}

/** `undefined` until the index is there; nothing is built as long as nobody wants it. */
export function useNamesIndex(
  dataset: Dataset | undefined,
  isWanted: boolean,
): SearchIndex | undefined {
  return useSearchIndex(dataset, knownNamesOf(useLocale()), isWanted);
}
