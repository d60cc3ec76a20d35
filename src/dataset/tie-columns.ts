/** What ties are counted from, cut out of the data set. */
import { ListBuilder, type ListColumn } from '../lib/columns.ts';
import { groupBy } from '../lib/group.ts';
import { apartIn } from './apart.ts';
import { ABOUT_STANDING, type Dataset } from './dataset.ts';
import { sizesOf, type NodeSizes } from './nodes.ts';

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
  /** The row of the event that one is part of, or -1. */
  readonly superEvent: Int32Array<ArrayBuffer>;
  /** 1 where reports disagree whether the event was held, or what kind of event it was. */
  readonly disputed: Uint8Array<ArrayBuffer>;
  /** Node numbers of those of whom reports disagree whether they were part of the event. */
  readonly contested: ListColumn;
  /** Actors that an event names, but does not tie, two by two. */
  readonly apart: ListColumn;
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
    superEvent: events.superEvent,
    ...disputedIn(dataset),
    apart: apartIn(dataset),
  };
}

/** What of all disagreements concerns ties; when and where an event was does not. */
function disputedIn({ disputes, events }: Dataset): Pick<TieColumns, 'disputed' | 'contested'> {
  const disputed = new Uint8Array(events.count);
  const byEvent = groupBy(disputes.event.keys(), (i) => disputes.event[i]);
  const contested = new ListBuilder();
  for (let event = 0; event < events.count; event++) {
    for (const i of byEvent.get(event) ?? []) {
      const about = disputes.about[i] ?? -1;
      if (about === ABOUT_STANDING) disputed[event] = 1;
      if (about >= 0) contested.pushOnce(about);
    }
    contested.endRow();
  }
  return { disputed, contested: contested.finish() };
}
