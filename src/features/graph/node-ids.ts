/** Between nodes and the ids by which addresses name them. */
import type { Dataset } from '../../dataset/dataset.ts';
import { nodeId, refOf, sizesOf, type NodeKind } from '../../dataset/nodes.ts';
import type { Ties } from '../../dataset/ties.ts';
import type { FilterGroup } from '../../domain/filter.ts';
import type { ViewState } from '../../view-state/view-state.ts';

const known = new WeakMap<Ties, ReadonlyMap<string, number>>();

/** Positions in `Ties.nodes` by id. */
export function positionsById(dataset: Dataset, ties: Ties): ReadonlyMap<string, number> {
  const found =
    known.get(ties) ?? new Map(Array.from(ties.nodes, (node, at) => [nodeId(dataset, node), at]));
  known.set(ties, found);
  return found;
}

const GROUP_OF: Partial<Record<NodeKind, FilterGroup>> = {
  person: 'person',
  organisation: 'org',
  country: 'country',
  topic: 'topic',
};

/** What a filter has chosen of the things that nodes stand for. */
export const chosenIds = (view: ViewState): ReadonlySet<string> =>
  new Set(Object.values(GROUP_OF).flatMap((group) => view[group].any));

/**
 * The change of view that leaves only events of these nodes; of all of them at once if `together`.
 * An event, which is no filter, becomes the selected one.
 */
export function filterTo(
  dataset: Dataset,
  nodes: readonly number[],
  together: boolean,
  view: ViewState,
): Partial<ViewState> {
  const chosen = new Map<FilterGroup, string[]>();
  let event: string | undefined;
  for (const node of nodes) {
    const group = GROUP_OF[refOf(sizesOf(dataset), node).kind];
    const id = nodeId(dataset, node);
    if (group) chosen.set(group, [...(chosen.get(group) ?? []), id]);
    else event = id;
  }
  const match = [
    ...view.match.filter((group) => !chosen.has(group)),
    ...[...chosen].filter(([, ids]) => together && ids.length > 1).map(([group]) => group),
  ];
  const groups = [...chosen].map(([group, any]) => [group, { ...view[group], any }]);
  return {
    ...(Object.fromEntries(groups) as Partial<ViewState>),
    match,
    ...(event === undefined ? {} : { event }),
  };
}
