import { useMemo } from 'react';
import { FILTER_GROUPS, type Filter } from '../domain/filter.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { select, type Scope, type Selection } from '../dataset/select.ts';
import { useMatches } from '../features/search/names-index.ts';
import { useView } from '../ui/view-context.tsx';

/** What the address selects, the same for every view of a page; found anew only when it changes. */
export function useSelection(dataset: Dataset, scope?: Scope): Selection {
  const { view } = useView();
  // Every address decodes to new objects; their text tells whether the filter is another one.
  const { q, match, from, to, certain } = view;
  const groups = Object.fromEntries(FILTER_GROUPS.map((group) => [group, view[group]]));
  const key = JSON.stringify({ ...groups, q, match, from, to, certain });
  const matches = useMatches(dataset, q);
  const scopeKey = JSON.stringify(scope ?? null);
  return useMemo(() => {
    const filter = JSON.parse(key) as Filter;
    return select(dataset, filter, matches, (JSON.parse(scopeKey) as Scope | null) ?? undefined);
  }, [dataset, matches, key, scopeKey]);
}
