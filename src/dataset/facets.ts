/**
 * What events can be filtered by, as one list of values for every event and group, so that
 * selecting and counting are the same loop for all groups. A new filter is one row in `builders`.
 */
import { ListBuilder, listAt, type ListColumn } from '../lib/columns.ts';
import { DISPUTED, FILTER_GROUPS, type FilterGroup } from '../domain/filter.ts';
import { FORMATS, STATUSES } from '../domain/vocabulary.ts';
import type { Records } from './dataset.ts';

type Values = (row: number) => Iterable<number>;

const statusValues: readonly string[] = [...STATUSES, DISPUTED];

/** The ids of a group's values; a value's position here is its number in the lists. */
export function facetIds(dataset: Records, group: FilterGroup): readonly string[] {
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

/** For every item of a tree, itself and all above it; a circle ends where it began. */
function withAncestors<T extends { readonly id: string }>(
  items: readonly T[],
  parentOf: (item: T) => string | null | undefined,
): number[][] {
  const position = new Map(items.map(({ id }, index) => [id, index]));
  return items.map((item, index) => {
    const chain = [index];
    let parent = position.get(parentOf(item) ?? '');
    while (parent !== undefined && !chain.includes(parent)) {
      chain.push(parent);
      const above = items[parent];
      parent = above && position.get(parentOf(above) ?? '');
    }
    return chain;
  });
}

export function buildFacets(dataset: Records): Record<FilterGroup, ListColumn> {
  const { events, claims, people } = dataset;
  const topicChains = withAncestors(dataset.topics, (topic) => topic.broader);
  const placeChains = withAncestors(dataset.places, (place) => place.containedInPlace);
  const none: readonly number[] = [];
  const builders: Record<FilterGroup, Values> = {
    person: (row) => listAt(events.participants, row).filter((actor) => actor < people.length),
    org: (row) =>
      listAt(events.participants, row)
        .filter((actor) => actor >= people.length)
        .map((actor) => actor - people.length),
    country: (row) => listAt(events.countries, row),
    topic: (row) => [...listAt(events.topics, row)].flatMap((topic) => topicChains[topic] ?? none),
    place: (row) => placeChains[events.place[row] ?? -1] ?? none,
    kind: (row) => events.format.subarray(row, row + 1),
    status: (row) => {
      const status = events.status[row] ?? 0;
      return events.disputed[row] ? [status, STATUSES.length] : [status];
    },
    article: (row) => claims.article.subarray(claims.byEvent[row], claims.byEvent[row + 1]),
  };
  const facets: Partial<Record<FilterGroup, ListColumn>> = {};
  const rows = Uint32Array.from({ length: events.count }, (_, row) => row);
  for (const group of FILTER_GROUPS) {
    const list = new ListBuilder();
    const seen: number[] = [];
    for (let row = 0; row < events.count; row++) {
      seen.length = 0;
      for (const value of builders[group](row)) {
        if (value < 0 || seen.includes(value)) continue;
        seen.push(value);
        list.push(value);
      }
      list.endRow();
    }
    facets[group] = list.gather(rows);
  }
  return facets as Record<FilterGroup, ListColumn>;
}
