/** Between nodes and what addresses name them by. */
import type { Dataset } from '../../dataset/dataset.ts';
import { NODE_KINDS, nodeId, refOf, sizesOf, type NodeKind } from '../../dataset/nodes.ts';
import { eventRow } from '../../dataset/rows.ts';
import type { Ties } from '../../dataset/ties.ts';
import type { FilterGroup } from '../../domain/filter.ts';
import type { Route } from '../../view-state/href.ts';
import type { ViewState } from '../../view-state/view-state.ts';
import { PAGE_OF } from './faces.ts';

const known = new WeakMap<Ties, ReadonlyMap<string, number>>();

/** Two things of different kinds may share an id, but not this: `person:hakan-fidan`. */
export const nodeKey = (dataset: Dataset, node: number): string =>
  `${refOf(sizesOf(dataset), node).kind}:${nodeId(dataset, node)}`;

/** The id of a node, or its key where other kinds have the same id. */
export function addressId(dataset: Dataset, node: number): string {
  const id = nodeId(dataset, node);
  const { people, organisations, countries, topics } = dataset;
  const isOne = (record: { readonly id: string }) => record.id === id;
  const having = [
    people.some(isOne),
    organisations.some(isOne),
    countries.includes(id),
    topics.some(isOne),
    eventRow(dataset, id) !== undefined,
  ];
  return having.filter(Boolean).length > 1 ? nodeKey(dataset, node) : id;
}

/** Positions in `Ties.nodes` by key and by id; an id of several kinds is that of the first. */
export function positionsById(dataset: Dataset, ties: Ties): ReadonlyMap<string, number> {
  const made = known.get(ties);
  if (made) return made;
  const positions = new Map<string, number>();
  for (const [at, node] of ties.nodes.entries()) {
    const id = nodeId(dataset, node);
    if (!positions.has(id)) positions.set(id, at);
    positions.set(nodeKey(dataset, node), at);
  }
  known.set(ties, positions);
  return positions;
}

export const GROUP_OF: Partial<Record<NodeKind, FilterGroup>> = {
  person: 'person',
  organisation: 'org',
  country: 'country',
  topic: 'topic',
};

/** The keys of what a filter has chosen, and of what the page is about. */
export function chosenKeys(view: ViewState, route: Route): readonly string[] {
  const filtered = Object.entries(GROUP_OF).flatMap(([kind, group]) =>
    view[group].any.map((id) => `${kind}:${id}`),
  );
  const kind = NODE_KINDS.find((one) => PAGE_OF[one] === route.page);
  return kind && 'id' in route ? [`${kind}:${route.id}`, ...filtered] : filtered;
}
