/**
 * Cells of equal numbers of days, each wide enough for one mark. They begin at fixed days, so
 * panning moves them with the events and nothing flickers.
 */
import { countIn, indexAt, REST, type Lane, type LaneModel } from './lanes.ts';
import type { TimeScale } from './scale.ts';

/** The least power of two days that is `least` pixels wide. */
export function cellDays(pxPerDay: number, least: number): number {
  let days = 1;
  while (days * pxPerDay < least) days *= 2;
  return days;
}

export const cellStart = (day: number, days: number): number => Math.floor(day / days) * days;

/** Where each event stands: at its day, kept wholly inside its cell. */
export interface Places {
  readonly days: number;
  readonly xOf: (row: number) => number;
  /** Whether the events of a day stand side by side, because the day is wide enough. */
  readonly isSpread: (day: number) => boolean;
}

/** Room for one event among others of its day. */
const SLOT = 14;

export function placesIn(
  model: LaneModel,
  scale: TimeScale,
  least: number,
  radius: number,
): Places {
  const { dataset, times, all } = model;
  const { events } = dataset;
  const days = cellDays(scale.pxPerDay, least);
  const onDay = (day: number) => countIn(model, all, day, day + 1);
  const isSpread = (day: number) => days === 1 && scale.pxPerDay >= onDay(day) * SLOT;

  function slot(row: number, day: number, centre: number): number {
    const count = onDay(day);
    if (count < 2) return centre;
    const start = indexAt(times, all, day);
    const rank = Math.max(0, all.rows.subarray(start, start + count).indexOf(row));
    const step = Math.min(scale.pxPerDay / count, SLOT * 2);
    return centre + (rank - (count - 1) / 2) * step;
  }

  function xOf(row: number): number {
    const day = times.anchor[row] ?? 0;
    if (isSpread(day)) return slot(row, day, scale.x(day + 0.5));
    // An even number of days has its middle between two of them.
    const even = ((events.startFrom[row] ?? 0) + (events.endTo[row] ?? 0)) % 2 !== 0;
    const x = scale.x(day + (even && events.startTo[row] !== events.startFrom[row] ? 1 : 0.5));
    const start = cellStart(day, days);
    const [a, b] = [scale.x(start), scale.x(start + days)];
    return Math.min(Math.max(x, Math.min(a, b) + radius), Math.max(a, b) - radius);
  }
  return { days, xOf, isSpread };
}

/** Calls `visit` for every cell of a lane in view that holds events: `rows[start .. end)`. */
export function visitCells(
  { times }: LaneModel,
  lane: Lane,
  scale: TimeScale,
  days: number,
  visit: (from: number, start: number, end: number) => void,
): void {
  const first = cellStart(Math.max(scale.span.from, times.first), days);
  const last = Math.min(scale.span.to, times.first + times.days);
  let start = indexAt(times, lane, first);
  for (let from = first; from < last; from += days) {
    const end = indexAt(times, lane, from + days);
    if (end > start) visit(from, start, end);
    start = end;
  }
}

/** Events a day, over the days that a lane spans: the same wherever the reader has panned to. */
export function densityOf({ times }: LaneModel, { rows }: Lane): number {
  const first = times.anchor[rows[0] ?? 0] ?? 0;
  const last = times.anchor[rows.at(-1) ?? 0] ?? 0;
  return rows.length / (last - first + 1);
}

const busiest = new WeakMap<LaneModel, Map<number, number>>();

/** The count of the fullest cell of any lane but the last resort, against which heat is shaded. */
export function fullestCell(model: LaneModel, days: number): number {
  const known = busiest.get(model) ?? new Map<number, number>();
  busiest.set(model, known);
  const found = known.get(days);
  if (found !== undefined) return found;
  const { times, lanes } = model;
  let most = 1;
  const named = lanes.filter(({ value }) => value !== REST);
  for (const lane of named.length > 0 ? named : lanes) {
    for (let d = cellStart(times.first, days); d < times.first + times.days; d += days) {
      most = Math.max(most, countIn(model, lane, d, d + days));
    }
  }
  known.set(days, most);
  return most;
}
