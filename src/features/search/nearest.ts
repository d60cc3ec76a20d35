/** What comes nearest to an id that is not known: its words are mostly words of a name. */
import type { EntityKind } from '../../domain/vocabulary.ts';
import type { FilterGroup } from '../../domain/filter.ts';
import { eventAt, type Dataset } from '../../dataset/dataset.ts';
import { facetIds } from '../../dataset/facets.ts';
import { best, searchAny, type SearchIndex } from '../../dataset/search.ts';
import { valueRecord } from '../../dataset/values.ts';
import type { Locale } from '../../i18n/locale.tsx';
import { valueName } from '../../i18n/value-name.ts';
import type { Route } from '../../view-state/href.ts';

export interface Near {
  readonly route: Extract<Route, { id: string }>;
  readonly name: string;
}

const GROUPS: readonly (readonly [Exclude<EntityKind, 'events'>, FilterGroup])[] = [
  ['people', 'person'],
  ['countries', 'country'],
  ['organisations', 'org'],
  ['places', 'place'],
  ['topics', 'topic'],
  ['articles', 'article'],
];
const MOST = 6;
/** What is of the kind that was asked for comes first unless something else fits far better. */
const SAME_KIND = 4;

export function nearest(
  dataset: Dataset,
  index: SearchIndex,
  locale: Locale,
  id: string,
  kind: EntityKind | undefined,
): Near[] {
  const result = searchAny(dataset, index, id);
  if (!result) return [];
  const found: { near: Near; weight: number }[] = [];
  const offer = (page: EntityKind, id: string, name: string, weight: number) =>
    found.push({
      near: { route: { page, id }, name },
      weight: weight + (page === kind ? SAME_KIND : 0),
    });
  for (const row of best(result.events, MOST)) {
    const event = eventAt(dataset, row);
    offer('events', event.id, locale.nameOf(event), result.events[row] ?? 0);
  }
  for (const [page, group] of GROUPS) {
    const ids = facetIds(dataset, group);
    for (const at of best(result.values[group], MOST)) {
      const value = ids[at] ?? '';
      const name = valueName(locale, group, value, valueRecord(dataset, group, at));
      offer(page, value, name, result.values[group][at] ?? 0);
    }
  }
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ near }) => near);
}
