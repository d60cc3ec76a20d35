/** The values a filter group offers, named and in a steady order. */
import type { FilterGroup, GroupFilter } from '../../domain/filter.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { facetIds } from '../../dataset/facets.ts';
import { valueRecord } from '../../dataset/values.ts';
import type { Locale } from '../../i18n/locale.tsx';
import { valueName } from '../../i18n/value-name.ts';

export interface FacetValue {
  readonly id: string;
  readonly name: string;
  /** Position among the group's values, as in `Selection.counts`; -1 for an id not known. */
  readonly at: number;
  /** Events that have it, whatever the filter. */
  readonly total: number;
  /** Steps below the top of a tree of topics or places. */
  readonly depth: number;
}

export const facetName = (dataset: Dataset, locale: Locale, group: FilterGroup, at: number) =>
  valueName(locale, group, facetIds(dataset, group)[at] ?? '', valueRecord(dataset, group, at));

const KEEPS_ORDER: readonly FilterGroup[] = ['status', 'article'];

const ordered = new WeakMap<Dataset, Map<string, readonly FacetValue[]>>();

/** All values that some event has, sorted once for a data set and a language. */
export function facetValues(
  dataset: Dataset,
  locale: Locale,
  group: FilterGroup,
): readonly FacetValue[] {
  const known = ordered.get(dataset) ?? new Map<string, readonly FacetValue[]>();
  ordered.set(dataset, known);
  const key = `${locale.language} ${group}`;
  const values = known.get(key) ?? sortedValues(dataset, locale, group);
  known.set(key, values);
  return values;
}

/** Most events first; statuses and reports as they come. */
function sortedValues(dataset: Dataset, locale: Locale, group: FilterGroup): FacetValue[] {
  const { totals } = dataset.facets[group];
  const collator = new Intl.Collator(locale.language);
  const values: FacetValue[] = [];
  for (const [at, id] of facetIds(dataset, group).entries()) {
    const total = totals[at] ?? 0;
    if (total > 0) {
      values.push({ id, name: facetName(dataset, locale, group, at), at, total, depth: 0 });
    }
  }
  if (KEEPS_ORDER.includes(group)) return values;
  return inTrees(
    dataset,
    group,
    values,
    (a, b) => b.total - a.total || collator.compare(a.name, b.name),
  );
}

/**
 * The same values, those that most of the events have first that the rest of the filter leaves; of
 * statuses and reports, those that any has. Ticking in the group moves none of them.
 * @param offered as in `Selection`
 */
export function byOffer(
  dataset: Dataset,
  group: FilterGroup,
  values: readonly FacetValue[],
  offered: Uint32Array,
): readonly FacetValue[] {
  if (offered === dataset.facets[group].totals) return values;
  const most = KEEPS_ORDER.includes(group) ? 1 : Infinity;
  const hits = ({ at }: FacetValue) => Math.min(offered[at] ?? 0, most);
  return inTrees(dataset, group, values, (a, b) => hits(b) - hits(a));
}

/** Values in an order, what lies below a topic or place right after it. */
function inTrees(
  dataset: Dataset,
  group: FilterGroup,
  values: readonly FacetValue[],
  compare: (a: FacetValue, b: FacetValue) => number,
): FacetValue[] {
  const parents = parentsOf(dataset, group);
  if (parents.size === 0) return values.toSorted(compare);
  const known = new Set(values.map(({ at }) => at));
  const children = new Map<number, FacetValue[]>();
  for (const value of values) {
    const parent = parents.get(value.at);
    const key = parent !== undefined && known.has(parent) ? parent : -1;
    const siblings = children.get(key);
    if (siblings) siblings.push(value);
    else children.set(key, [value]);
  }
  const inOrder: FacetValue[] = [];
  const visit = (parent: number, depth: number) => {
    for (const value of (children.get(parent) ?? []).sort(compare)) {
      inOrder.push(value.depth === depth ? value : { ...value, depth });
      visit(value.at, depth + 1);
    }
  };
  visit(-1, 0);
  return inOrder;
}

/** Positions of values and of all above them: a chosen one is told by where it stands. */
export function withParents(
  dataset: Dataset,
  group: FilterGroup,
  positions: readonly number[],
): ReadonlySet<number> {
  const parents = parentsOf(dataset, group);
  const kept = new Set<number>();
  for (const position of positions) {
    let at: number | undefined = position;
    while (at !== undefined && !kept.has(at)) {
      kept.add(at);
      at = parents.get(at);
    }
  }
  return kept;
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

/** Chosen values that no event has, or that the data does not hold: they have to be seen too. */
export function strayValues(
  dataset: Dataset,
  locale: Locale,
  group: FilterGroup,
  { any, none }: GroupFilter,
): FacetValue[] {
  const chosen = [...any, ...none];
  if (chosen.length === 0) return [];
  const offered = new Set(facetValues(dataset, locale, group).map(({ id }) => id));
  const ids = facetIds(dataset, group);
  return chosen
    .filter((id) => !offered.has(id))
    .map((id) => {
      const at = ids.indexOf(id);
      const name = at < 0 ? locale.t.filters.unknown(id) : facetName(dataset, locale, group, at);
      return { id, name, at, total: 0, depth: 0 };
    });
}
