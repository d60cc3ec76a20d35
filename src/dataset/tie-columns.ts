/** What ties are counted from, cut out of the data set. */
import { ListBuilder, type ListColumn } from '../lib/columns.ts';
import type { Dataset } from './dataset.ts';
import { disagreementsOf, type Disagreement } from './disagreement.ts';
import { countryBase, sizesOf, topicBase, type NodeSizes } from './nodes.ts';
import { withoutCircles } from './tie-circles.ts';

export const TIE_MODES = ['people', 'countries', 'topics', 'organisations', 'mixed'] as const;
export type TieMode = (typeof TIE_MODES)[number];

/** The columns from which ties are counted; few enough to be handed to a worker. */
export interface TieColumns {
  readonly sizes: NodeSizes;
  /** Rows from here on have no date. */
  readonly dated: number;
  readonly participants: ListColumn;
  readonly sides: Int32Array<ArrayBuffer>;
  readonly attendance: Uint8Array<ArrayBuffer>;
  readonly countries: ListColumn;
  readonly topics: ListColumn;
  readonly status: Uint8Array<ArrayBuffer>;
  readonly format: Uint8Array<ArrayBuffer>;
  /** The row of the event that one is part of, or -1; never in a circle. */
  readonly superEvent: Int32Array<ArrayBuffer>;
  /** 1 where reports disagree whether the event was held, or what kind of event it was. */
  readonly disputed: Uint8Array<ArrayBuffer>;
  /** Node numbers of those of whom reports disagree whether they were part of the event. */
  readonly contested: ListColumn;
}

export function tieColumnsOf(dataset: Dataset): TieColumns {
  const { events } = dataset;
  return {
    sizes: sizesOf(dataset),
    dated: events.dated,
    participants: events.participants,
    sides: events.sides,
    attendance: events.attendance,
    countries: events.countries,
    topics: events.topics,
    status: events.status,
    format: events.format,
    superEvent: withoutCircles(events.superEvent),
    ...disputesOf(dataset),
  };
}

/** What of all disagreements concerns ties; when and where an event was does not. */
function disputesOf(dataset: Dataset): Pick<TieColumns, 'disputed' | 'contested'> {
  const disputed = new Uint8Array(dataset.events.count);
  const nodes = new Map<number, number[]>();
  for (const disagreement of disagreementsOf(dataset)) {
    const { event, property } = disagreement;
    if (property === 'status' || property === 'format') disputed[event] = 1;
    const node = memberOf(dataset, disagreement);
    if (node >= 0) nodes.set(event, [...(nodes.get(event) ?? []), node]);
  }
  const contested = new ListBuilder();
  for (let event = 0; event < dataset.events.count; event++) {
    for (const node of nodes.get(event) ?? []) contested.pushOnce(node);
    contested.endRow();
  }
  return { disputed, contested: contested.finish() };
}

/** The node number of the member whose part in an event a disagreement is about, or -1. */
function memberOf(dataset: Dataset, { rule, property, who, sides }: Disagreement): number {
  // An office that was another's: perhaps it was the holder who came.
  if (rule === 'holder') return who;
  const sizes = sizesOf(dataset);
  const id = sides[0]?.value;
  const numberIn = (list: readonly { readonly id: string }[], base: number) => {
    const at = list.findIndex((one) => one.id === id);
    return at < 0 ? -1 : base + at;
  };
  switch (property) {
    case 'participant': {
      const person = numberIn(dataset.people, 0);
      return person < 0 ? numberIn(dataset.organisations, sizes.people) : person;
    }
    case 'country':
      return numberIn(
        dataset.countries.map((code) => ({ id: code })),
        countryBase(sizes),
      );
    case 'topic':
      return numberIn(dataset.topics, topicBase(sizes));
    default:
      return -1;
  }
}
