/** The same data set with its events in another order; claims go with their events. */
import type { ListColumn, StringColumn } from '../lib/columns.ts';
import type { Dataset } from './dataset.ts';

type Row = Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

function pickLists({ offsets, values }: ListColumn, rows: Uint32Array): ListColumn {
  const picked = { offsets: new Uint32Array(rows.length + 1), values: values.slice() };
  let used = 0;
  for (let i = 0; i < rows.length; i++) {
    const list = values.subarray(offsets[rows[i] ?? 0], offsets[(rows[i] ?? 0) + 1]);
    picked.values.set(list, used);
    picked.offsets[i + 1] = used += list.length;
  }
  return picked;
}

function pick<T extends Row>(from: T, rows: Uint32Array): T {
  const picked = from.slice(0, rows.length) as T;
  for (let i = 0; i < rows.length; i++) picked[i] = from[rows[i] ?? 0] ?? 0;
  return picked;
}

const pickStrings = ({ bytes, starts, ends }: StringColumn, rows: Uint32Array): StringColumn => ({
  bytes,
  starts: pick(starts, rows),
  ends: pick(ends, rows),
});

/** @param order the old row of every new one */
export function reorderEvents(dataset: Dataset, order: Uint32Array): Dataset {
  const { events, claims, eventIds } = dataset;
  const rowOf = new Int32Array(order.length);
  for (let row = 0; row < order.length; row++) rowOf[order[row] ?? 0] = row;
  const row = <T extends Row>(column: T) => pick(column, order);
  const text = (column: StringColumn) => pickStrings(column, order);
  const list = (column: ListColumn) => pickLists(column, order);
  const { participants } = events;
  const beside = <T extends Row>(values: T): T => {
    const all = Int32Array.from(values);
    const picked = list({ offsets: participants.offsets, values: all }).values;
    const column = values.slice() as T;
    column.set(picked);
    return column;
  };

  const byEvent = new Uint32Array(order.length + 1);
  const claimOrder = new Uint32Array(claims.count);
  let used = 0;
  for (let i = 0; i < order.length; i++) {
    const event = order[i] ?? 0;
    const to = claims.byEvent[event + 1] ?? 0;
    for (let claim = claims.byEvent[event] ?? 0; claim < to; claim++) claimOrder[used++] = claim;
    byEvent[i + 1] = used;
  }
  const ofClaim = <T extends Row>(column: T) => pick(column, claimOrder);
  return {
    ...dataset,
    events: {
      count: events.count,
      dated: events.dated,
      id: text(events.id),
      name: text(events.name),
      rest: text(events.rest),
      date: text(events.date),
      startFrom: row(events.startFrom),
      startTo: row(events.startTo),
      endFrom: row(events.endFrom),
      endTo: row(events.endTo),
      dateFlags: row(events.dateFlags),
      format: row(events.format),
      status: row(events.status),
      salience: row(events.salience),
      place: row(events.place),
      superEvent: row(events.superEvent).map((at) => (at < 0 ? at : (rowOf[at] ?? -1))),
      participants: list(participants),
      roles: beside(events.roles),
      positions: beside(events.positions),
      sides: beside(events.sides),
      attendance: beside(events.attendance),
      countries: list(events.countries),
      topics: list(events.topics),
      disputed: row(events.disputed),
    },
    claims: {
      ...claims,
      byEvent,
      id: pickStrings(claims.id, claimOrder),
      property: ofClaim(claims.property),
      who: ofClaim(claims.who),
      value: ofClaim(claims.value),
      article: ofClaim(claims.article),
      start: ofClaim(claims.start),
      end: ofClaim(claims.end),
      quote: pickStrings(claims.quote, claimOrder),
      statement: pickStrings(claims.statement, claimOrder),
      standsFor: ofClaim(claims.standsFor),
      attributedTo: ofClaim(claims.attributedTo),
      modality: ofClaim(claims.modality),
      generatedBy: ofClaim(claims.generatedBy),
      rank: ofClaim(claims.rank),
    },
    eventIds: { ...eventIds, rows: eventIds.rows.map((at) => rowOf[at] ?? -1) },
  };
}
