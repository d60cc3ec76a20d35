/** What events can be filtered by: the values of every group, in their order. */
import { DISPUTED, type FilterGroup } from '../domain/filter.ts';
import { FORMATS, STATUSES } from '../domain/vocabulary.ts';
import type { Records } from './dataset.ts';

const statusValues: readonly string[] = [...STATUSES, DISPUTED];

const idsByDataset = new WeakMap<readonly unknown[], Map<FilterGroup, readonly string[]>>();

/** The ids of a group's values; a value's position here is its number in the lists. */
export function facetIds(dataset: Records, group: FilterGroup): readonly string[] {
  const known = idsByDataset.get(dataset.people) ?? new Map<FilterGroup, readonly string[]>();
  const ids = known.get(group) ?? readIds(dataset, group);
  idsByDataset.set(dataset.people, known.set(group, ids));
  return ids;
}

function readIds(dataset: Records, group: FilterGroup): readonly string[] {
  switch (group) {
    case 'person':
      return dataset.people.map(({ id }) => id);
    case 'country':
      return dataset.countries;
    case 'topic':
      return dataset.topics.map(({ id }) => id);
    case 'org':
      return dataset.organisations.map(({ id }) => id);
    case 'place':
      return dataset.places.map(({ id }) => id);
    case 'kind':
      return FORMATS;
    case 'status':
      return statusValues;
    case 'article':
      return dataset.articles.map(({ id }) => id);
  }
}
