/** The values a filter group offers, named and in a steady order. */
import { FILTER_GROUPS, type FilterGroup, type GroupFilter } from '../../domain/filter.ts';
import type { Format, Status } from '../../domain/vocabulary.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { facetIds } from '../../dataset/facets.ts';
import type { Locale } from '../../i18n/locale.tsx';

export interface FacetValue {
  readonly id: string;
  readonly name: string;
  /** Position among the group's values, as in `Selection.counts`. */
  readonly at: number;
  /** Events that have it, whatever the filter. */
  readonly total: number;
  /** Steps below the top of a tree of topics or places. */
  readonly depth: number;
}

export function facetName(
  dataset: Dataset,
  { t, nameOf, countryName }: Locale,
  group: FilterGroup,
  at: number,
): string {
  const id = facetIds(dataset, group)[at] ?? '';
  const named = (record: Parameters<typeof nameOf>[0] | undefined) =>
    record ? nameOf(record) : id;
  switch (group) {
    case 'person':
      return named(dataset.people[at]);
    case 'org':
      return named(dataset.organisations[at]);
    case 'place':
      return named(dataset.places[at]);
    case 'topic':
      return named(dataset.topics[at]);
    case 'country':
      return countryName(id);
    case 'kind':
      return t.terms.format[id as Format];
    case 'status':
      return id === 'disputed' ? t.terms.disputed : t.terms.status[id as Status];
    case 'article':
      return dataset.articles[at]?.label ?? id;
  }
}

export function totalsOf(dataset: Dataset): Record<FilterGroup, Uint32Array> {
  const totals = {} as Record<FilterGroup, Uint32Array>;
  for (const group of FILTER_GROUPS) {
    const counts = new Uint32Array(facetIds(dataset, group).length);
    for (const value of dataset.facets[group].values) counts[value] = (counts[value] ?? 0) + 1;
    totals[group] = counts;
  }
  return totals;
}

const KEEPS_ORDER: readonly FilterGroup[] = ['status', 'article'];

/** Values that some event has or that are chosen; most events first, trees kept together. */
export function facetValues(
  dataset: Dataset,
  locale: Locale,
  group: FilterGroup,
  totals: Uint32Array,
  chosen: GroupFilter,
): FacetValue[] {
  const ids = facetIds(dataset, group);
  const parents = parentsOf(dataset, group);
  const isChosen = new Set([...chosen.any, ...chosen.none]);
  const offered = [...ids.keys()].filter(
    (at) => (totals[at] ?? 0) > 0 || isChosen.has(ids[at] ?? ''),
  );
  const valueOf = (at: number, depth: number): FacetValue => ({
    id: ids[at] ?? '',
    name: facetName(dataset, locale, group, at),
    at,
    total: totals[at] ?? 0,
    depth,
  });
  if (KEEPS_ORDER.includes(group)) return offered.map((at) => valueOf(at, 0));

  const byTotal = (a: FacetValue, b: FacetValue) =>
    b.total - a.total || a.name.localeCompare(b.name, locale.language);
  const children = new Map<number, number[]>();
  const isOffered = new Set(offered);
  for (const at of offered) {
    const parent = parents.get(at);
    const key = parent !== undefined && isOffered.has(parent) ? parent : -1;
    children.set(key, [...(children.get(key) ?? []), at]);
  }
  const inOrder: FacetValue[] = [];
  const visit = (at: number, depth: number) => {
    for (const value of (children.get(at) ?? [])
      .map((child) => valueOf(child, depth))
      .sort(byTotal)) {
      inOrder.push(value);
      visit(value.at, depth + 1);
    }
  };
  visit(-1, 0);
  return inOrder;
}

function parentsOf(dataset: Dataset, group: FilterGroup): Map<number, number> {
  const parents = new Map<number, number>();
  if (group !== 'topic' && group !== 'place') return parents;
  const position = new Map(facetIds(dataset, group).map((id, at) => [id, at]));
  const above =
    group === 'topic'
      ? dataset.topics.map((topic) => topic.broader)
      : dataset.places.map((place) => place.containedInPlace);
  for (const [at, parent] of above.entries()) {
    const parentAt = position.get(parent ?? '');
    if (parentAt !== undefined) parents.set(at, parentAt);
  }
  return parents;
}
