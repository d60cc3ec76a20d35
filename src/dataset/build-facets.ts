/**
 * What events can be filtered by, as one list of values for every event and group, so that
 * selecting and counting are the same loop for all groups. A new filter is one row in `builders`.
 */
import { ListBuilder, type ListColumn } from '../lib/columns.ts';
import { upFrom } from '../lib/tree.ts';
import { FILTER_GROUPS, type FilterGroup } from '../domain/filter.ts';
import { STATUSES } from '../domain/vocabulary.ts';
import type { Facet, Facets, Records } from './dataset.ts';
import { facetIds } from './facets.ts';
import { treeOf } from './trees.ts';

/** For every item of a tree, itself and all above it. */
function withAncestors(items: Parameters<typeof treeOf>[0]): number[][] {
  const { parents } = treeOf(items);
  return items.map((_, item) => [...upFrom(parents, item)]);
}

type Add = (value: number) => void;

export function buildFacets(dataset: Records): Facets {
  const { events, claims, people } = dataset;
  const { participants } = events;
  const topicChains = withAncestors(dataset.topics);
  const placeChains = withAncestors(dataset.places);

  const addList = (list: ListColumn, row: number, add: Add) => {
    for (let k = list.offsets[row] ?? 0, to = list.offsets[row + 1] ?? 0; k < to; k++) {
      add(list.values[k] ?? -1);
    }
  };
  const addChain = (chains: readonly (readonly number[])[], at: number, add: Add) => {
    for (const value of chains[at] ?? []) add(value);
  };
  const builders: Record<FilterGroup, (row: number, add: Add) => void> = {
    person: (row, add) =>
      addList(participants, row, (actor) => actor < people.length && add(actor)),
    org: (row, add) => addList(participants, row, (actor) => add(actor - people.length)),
    country: (row, add) => addList(events.countries, row, add),
    topic: (row, add) => addList(events.topics, row, (topic) => addChain(topicChains, topic, add)),
    place: (row, add) => addChain(placeChains, events.place[row] ?? -1, add),
    kind: (row, add) => add(events.format[row] ?? 0),
    status: (row, add) => {
      add(events.status[row] ?? 0);
      if (events.disputed[row]) add(STATUSES.length);
    },
    article: (row, add) => {
      for (let c = claims.byEvent[row] ?? 0, to = claims.byEvent[row + 1] ?? 0; c < to; c++) {
        add(claims.article[c] ?? -1);
      }
    },
  };
  const build = (group: FilterGroup) => {
    const list = new ListBuilder();
    const fill = builders[group];
    const add = (value: number) => {
      if (value >= 0) list.pushOnce(value);
    };
    for (let row = 0; row < events.count; row++) {
      fill(row, add);
      list.endRow();
    }
    const column = list.finish();
    const totals = new Uint32Array(facetIds(dataset, group).length);
    for (const value of column.values) totals[value] = (totals[value] ?? 0) + 1;
    return { ...column, totals };
  };
  return Object.fromEntries(FILTER_GROUPS.map((group) => [group, build(group)])) as Record<
    FilterGroup,
    Facet
  >;
}
