import { useMemo } from 'react';
import { FILTER_GROUPS, type Filter } from '../domain/filter.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { buildSearch, searchEvents, type SearchIndex } from '../dataset/search.ts';
import { select, type Scope, type Selection } from '../dataset/select.ts';
import { countryNamesIn } from '../i18n/locale.tsx';
import { useView } from '../ui/view-context.tsx';

const indexes = new WeakMap<Dataset, SearchIndex>();

function searchIndexOf(dataset: Dataset): SearchIndex {
  const index = indexes.get(dataset) ?? buildSearch(dataset, countryNamesIn);
  indexes.set(dataset, index);
  return index;
}

/** What the address selects, the same for every view of a page; found anew only when it changes. */
export function useSelection(dataset: Dataset, scope?: Scope): Selection {
  const { view } = useView();
  // Every address decodes to new objects; their text tells whether the filter is another one.
  const { q, match, from, to, certain } = view;
  const groups = Object.fromEntries(FILTER_GROUPS.map((group) => [group, view[group]]));
  const key = JSON.stringify({ ...groups, q, match, from, to, certain });
  const scopeKey = JSON.stringify(scope ?? null);
  return useMemo(() => {
    const filter = JSON.parse(key) as Filter;
    const matches = filter.q ? searchEvents(dataset, searchIndexOf(dataset), filter.q) : undefined;
    return select(dataset, filter, matches, (JSON.parse(scopeKey) as Scope | null) ?? undefined);
  }, [dataset, key, scopeKey]);
}
