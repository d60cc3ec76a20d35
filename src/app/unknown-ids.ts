/** Ids in an address that name nothing in the data set: the views leave them out. */
import type { Dataset } from '../dataset/dataset.ts';
import { eventRow } from '../dataset/rows.ts';
import { facetIds } from '../dataset/facets.ts';
import { NODE_KINDS } from '../dataset/nodes.ts';
import type { AddressNotice } from '../view-state/codec.ts';
import type { ViewState } from '../view-state/view-state.ts';

/** What lanes and nodes stand for, besides events. */
const GROUPS = ['person', 'org', 'country', 'topic', 'kind'] as const;

/** Before an id that things of several kinds have. */
const KIND = new RegExp(`^(${NODE_KINDS.join('|')}):`);

export function noticesOfIds(dataset: Dataset, view: ViewState): AddressNotice[] {
  const { pin, hide, moved, focus, between } = view;
  const named = { pin, hide, moved: moved.map(({ id }) => id), focus, between };
  const isKnown = (named: string) => {
    const id = named.replace(KIND, '');
    return (
      GROUPS.some((group) => facetIds(dataset, group).includes(id)) ||
      eventRow(dataset, id) !== undefined
    );
  };
  return Object.entries(named).flatMap(([field, ids]) => {
    const unknown = ids.filter((id) => !isKnown(id));
    return unknown.length > 0 ? [{ kind: 'unknown', field, text: unknown.join(', ') }] : [];
  });
}
