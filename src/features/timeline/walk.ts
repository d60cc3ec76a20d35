/** Where the keys lead: along all events or along one lane, from lane to lane. */
import { indexAt, lanesOfEvent, type Lane, type LaneModel } from './lanes.ts';
import type { Cursor } from './layout.ts';

export type Step = 'next' | 'previous' | 'first' | 'last' | 'up' | 'down';

function indexIn({ times }: LaneModel, lane: Lane, row: number): number {
  const day = times.anchor[row] ?? 0;
  const start = indexAt(times, lane, day);
  const end = indexAt(times, lane, day + 1);
  const at = lane.rows.subarray(start, end).indexOf(row);
  // Not in this lane: the place where it would be.
  return at < 0 ? start - 0.5 : start + at;
}

function along(model: LaneModel, lane: Lane, row: number, step: Step): number | undefined {
  const last = lane.rows.length - 1;
  if (step === 'first') return lane.rows[0];
  if (step === 'last') return lane.rows[last];
  const at = indexIn(model, lane, row);
  const to = step === 'next' ? Math.floor(at) + 1 : Math.ceil(at) - 1;
  return lane.rows[Math.min(Math.max(to, 0), last)];
}

/** The event of a lane that is nearest in time. */
function nearestIn(model: LaneModel, lane: Lane, row: number): number | undefined {
  const at = indexIn(model, lane, row);
  if (Number.isInteger(at)) return row;
  const [before, after] = [lane.rows[Math.floor(at)], lane.rows[Math.ceil(at)]];
  if (before === undefined || after === undefined) return before ?? after;
  const day = (one: number) => model.times.anchor[one] ?? 0;
  return day(row) - day(before) <= day(after) - day(row) ? before : after;
}

/** Lane -1, above the first, holds all events. Lanes without events are passed over. */
export function walk(model: LaneModel, cursor: Cursor, step: Step): Cursor {
  if (step !== 'up' && step !== 'down') {
    const lane = model.lanes[cursor.lane] ?? model.all;
    const row = along(model, lane, cursor.row, step);
    return row === undefined ? cursor : { row, lane: cursor.lane };
  }
  const by = step === 'down' ? 1 : -1;
  for (let at = cursor.lane + by; at >= -1 && at < model.lanes.length; at += by) {
    if (at === -1) return { row: cursor.row, lane: -1 };
    const lane = model.lanes[at];
    const row = lane && nearestIn(model, lane, cursor.row);
    if (row !== undefined) return { row, lane: at };
  }
  return cursor;
}

/** Where the keyboard begins: at the selected event, else at the first one in view. */
export function firstCursor(model: LaneModel, selected: number, from: number): Cursor | undefined {
  const { all, dataset } = model;
  if (
    selected >= 0 &&
    selected < dataset.events.dated &&
    lanesOfEvent(model, selected).length > 0
  ) {
    return { row: selected, lane: -1 };
  }
  const row = all.rows[indexAt(model.times, all, Math.ceil(from))] ?? all.rows.at(-1);
  return row === undefined ? undefined : { row, lane: -1 };
}
