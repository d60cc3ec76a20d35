import type { FilterGroup } from '../domain/filter.ts';
import type { Dataset } from './dataset.ts';
import { facetIds } from './facets.ts';
import { valueRecord, type Named } from './values.ts';

/** The record of a value of a group by its id. */
export function recordById(dataset: Dataset, group: FilterGroup, id: string): Named | undefined {
  const at = facetIds(dataset, group).indexOf(id);
  return at < 0 ? undefined : valueRecord(dataset, group, at);
}
