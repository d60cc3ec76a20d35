/** Where each event stands in time, as numbers that drawing can look up; made once for a data set. */
import { DATE_FLAGS, type Dataset } from '../../dataset/dataset.ts';
import { NO_END, NO_START } from '../../lib/day.ts';
import type { Span } from './scale.ts';

export interface Times {
  /** First day that any event may touch, and how many days there are from there to the last. */
  readonly first: number;
  readonly days: number;
  /**
   * The day at which an event is counted and drawn, by row: the middle of what is possible, and
   * for what lasted, of when it may have begun. It is a place in the drawing, not a date.
   */
  readonly anchor: Int32Array;
  /** Dated rows in the order of their anchors. */
  readonly order: Uint32Array;
}

const isOpen = (day: number) => day === NO_START || day === NO_END;

function anchorOf(from: number, to: number, elseFrom: number, elseTo: number): number {
  if (!isOpen(from) && !isOpen(to)) return Math.floor((from + to) / 2);
  if (!isOpen(from)) return from;
  if (!isOpen(to)) return to;
  return isOpen(elseFrom) ? elseTo : elseFrom;
}

function measure({ events }: Dataset): Times {
  const { dated, startFrom, startTo, endFrom, endTo } = events;
  const anchor = new Int32Array(dated);
  let low = Infinity;
  let high = -Infinity;
  for (let row = 0; row < dated; row++) {
    const [a, b, c, d] = [
      startFrom[row] ?? 0,
      startTo[row] ?? 0,
      endFrom[row] ?? 0,
      endTo[row] ?? 0,
    ];
    const day = anchorOf(a, b, c, d);
    anchor[row] = day;
    low = Math.min(low, isOpen(a) ? day : a);
    high = Math.max(high, isOpen(d) ? day : d);
  }
  if (dated === 0) [low, high] = [0, 0];
  const days = high - low + 1;
  return { first: low, days, anchor, order: sortedBy(anchor, low, days) };
}

/** A counting sort: stable, and linear in rows and days. */
function sortedBy(anchor: Int32Array, first: number, days: number): Uint32Array {
  const next = new Uint32Array(days + 1);
  for (const day of anchor) next[day - first + 1] = (next[day - first + 1] ?? 0) + 1;
  for (let d = 1; d <= days; d++) next[d] = (next[d] ?? 0) + (next[d - 1] ?? 0);
  const order = new Uint32Array(anchor.length);
  for (let row = 0; row < anchor.length; row++) {
    const d = (anchor[row] ?? 0) - first;
    const at = next[d] ?? 0;
    order[at] = row;
    next[d] = at + 1;
  }
  return order;
}

const known = new WeakMap<Dataset, Times>();

export function timesOf(dataset: Dataset): Times {
  const times = known.get(dataset) ?? measure(dataset);
  known.set(dataset, times);
  return times;
}

export const isInterval = ({ events }: Dataset, row: number): boolean =>
  ((events.dateFlags[row] ?? 0) & DATE_FLAGS.interval) !== 0;

/** The days an event may touch, with open ends cut off where the data set ends. */
export function extentIn({ events }: Dataset, times: Times, row: number): Span {
  const from = events.startFrom[row] ?? 0;
  const to = events.endTo[row] ?? 0;
  return {
    from: isOpen(from) ? times.first : from,
    to: (isOpen(to) ? times.first + times.days - 1 : to) + 1,
  };
}
