/** Events of every value of every group, whatever the filter; counted once for a data set. */
import { FILTER_GROUPS, type FilterGroup } from '../domain/filter.ts';
import type { Dataset } from './dataset.ts';
import { facetIds } from './facets.ts';

export type Totals = Readonly<Record<FilterGroup, Uint32Array>>;

const known = new WeakMap<Dataset, Totals>();

export function totalsOf(dataset: Dataset): Totals {
  const counted = known.get(dataset);
  if (counted) return counted;
  const totals = {} as Record<FilterGroup, Uint32Array>;
  for (const group of FILTER_GROUPS) {
    const counts = new Uint32Array(facetIds(dataset, group).length);
    for (const value of dataset.facets[group].values) counts[value] = (counts[value] ?? 0) + 1;
    totals[group] = counts;
  }
  known.set(dataset, totals);
  return totals;
}
