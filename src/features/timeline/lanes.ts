/**
 * Events sorted into lanes: one pass whenever the selection changes, so that a frame afterwards
 * costs lanes times pixels however many events there are.
 */
import type { Dataset } from '../../dataset/dataset.ts';
import type { Selection } from '../../dataset/select.ts';
import type { Side } from '../../dataset/sides.ts';
import { listAt } from '../../lib/columns.ts';
import type { LaneSource } from './lane-source.ts';
import { timesOf, type Times } from './times.ts';
import { wideIndex, type WideIndex } from './wide.ts';

export interface Lane {
  /** Position in the source's `ids`; -1 for the lane of all events that no other lane shows. */
  readonly value: number;
  readonly id: string;
  readonly name: string;
  readonly side: Side;
  readonly pinned: boolean;
  /** Rows in the order of their anchors. */
  readonly rows: Uint32Array;
  /** Events of the days before day `d` are `rows[0 .. cum[d])`; days count from `times.first`. */
  readonly cum: Uint32Array;
  /** Those that take more than a day, to be found by any day of theirs. */
  readonly wide: WideIndex;
}

export interface LaneModel {
  readonly dataset: Dataset;
  readonly times: Times;
  readonly source: LaneSource;
  readonly possible: ReadonlySet<number>;
  readonly lanes: readonly Lane[];
  /** Every selected event with a date, as a lane that is not drawn. */
  readonly all: Lane;
  /** Position among `lanes` of every value of the source; -1 where it has no lane of its own. */
  readonly laneOf: Int16Array;
  /** Lanes that would be shown if there were room, and those the reader has hidden. */
  readonly more: number;
  readonly hidden: number;
  /** Selected rows without a date. */
  readonly undated: Uint32Array;
}

export interface LaneChoice {
  readonly most: number;
  /** Ids; pinned lanes come first, in this order, even when they are empty. */
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  /** Come next, in this order, so that lanes stand still during playback. */
  readonly kept?: readonly string[] | undefined;
}

export const REST = -1;

/** Dated rows that pass, in the order of their anchors. */
function selectedOf({ order }: Times, { passes }: Selection): Uint32Array {
  const selected = new Uint32Array(order.length);
  let count = 0;
  for (let i = 0; i < order.length; i++) {
    const row = order[i] ?? 0;
    if (passes[row]) selected[count++] = row;
  }
  return selected.subarray(0, count);
}

function countByValue({ list, ids }: LaneSource, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(ids.length);
  if (!list) return counts;
  const { offsets, values } = list;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    for (let k = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; k < to; k++) {
      const value = values[k] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** The rows of every lane, and those of none. */
function split(
  { list }: LaneSource,
  selected: Uint32Array,
  laneOf: Int16Array,
  sizes: readonly number[],
) {
  const parts = sizes.map((size) => new Uint32Array(size));
  const used = new Uint32Array(sizes.length);
  const rest = new Uint32Array(selected.length);
  let left = 0;
  const { offsets, values } = list ?? NO_LIST;
  for (let i = 0; i < selected.length; i++) {
    const row = selected[i] ?? 0;
    let isShown = false;
    for (let k = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; k < to; k++) {
      const lane = laneOf[values[k] ?? 0] ?? -1;
      // Asking a list for its item -1 is slow, and most people have no lane.
      const part = lane < 0 ? undefined : parts[lane];
      if (!part) continue;
      part[used[lane] ?? 0] = row;
      used[lane] = (used[lane] ?? 0) + 1;
      isShown = true;
    }
    if (!isShown) rest[left++] = row;
  }
  return { parts, rest: rest.slice(0, left) };
}

const NO_LIST = { offsets: new Uint32Array(), values: new Int32Array() };

function chooseLanes(source: LaneSource, counts: Uint32Array, choice: LaneChoice) {
  const hidden = new Set(choice.hidden);
  const valuesOf = (ids: readonly string[]) =>
    ids.map((id) => source.ids.indexOf(id)).filter((value) => value >= 0);
  const pinned = valuesOf(choice.pinned);
  const first = [...new Set([...pinned, ...valuesOf(choice.kept ?? [])])];
  const others: number[] = [];
  let hiddenCount = 0;
  for (let value = 0; value < counts.length; value++) {
    if (counts[value] === 0 || first.includes(value)) continue;
    if (hidden.has(source.ids[value] ?? '')) hiddenCount++;
    else others.push(value);
  }
  const room = Math.max(0, choice.most - first.length);
  const values = [...first, ...busiest(others, counts, room, source)];
  return {
    values,
    pinned: pinned.length,
    hidden: hiddenCount,
    more: Math.max(0, others.length - room),
  };
}

/** Values with the most events, then by name; of thousands only the few in question are compared. */
function busiest(
  values: readonly number[],
  counts: Uint32Array,
  most: number,
  { name, compare }: LaneSource,
): number[] {
  const countOf = (value: number) => counts[value] ?? 0;
  const byCount = Uint32Array.from(values, countOf).sort();
  const least = byCount[Math.max(0, byCount.length - most)] ?? 0;
  return values
    .filter((value) => countOf(value) >= least)
    .sort((a, b) => countOf(b) - countOf(a) || compare(name(a), name(b)))
    .slice(0, most);
}

function laneFrom(
  dataset: Dataset,
  times: Times,
  rows: Uint32Array,
  subject: Pick<Lane, 'value' | 'id' | 'name' | 'side' | 'pinned'>,
  isDrawn = true,
): Lane {
  const cum = new Uint32Array(times.days + 1);
  for (let i = 0; i < rows.length; i++) {
    const day = (times.anchor[rows[i] ?? 0] ?? 0) - times.first + 1;
    cum[day] = (cum[day] ?? 0) + 1;
  }
  for (let d = 1; d <= times.days; d++) cum[d] = (cum[d] ?? 0) + (cum[d - 1] ?? 0);
  const wide = wideIndex(dataset, times, isDrawn ? rows : rows.subarray(0, 0));
  return { ...subject, rows, cum, wide };
}

export function buildLanes(
  dataset: Dataset,
  selection: Selection,
  source: LaneSource,
  choice: LaneChoice,
  names: { readonly all: string; readonly rest: string },
): LaneModel {
  const times = timesOf(dataset);
  const selected = selectedOf(times, selection);
  const counts = countByValue(source, selected);
  const { values, pinned, hidden, more } = chooseLanes(source, counts, choice);

  const laneOf = new Int16Array(source.ids.length).fill(-1);
  for (const [lane, value] of values.entries()) laneOf[value] = lane;
  const sizes = values.map((value) => counts[value] ?? 0);
  const { parts, rest } = split(source, selected, laneOf, sizes);

  const subject = (value: number, at: number) => ({
    value,
    id: source.ids[value] ?? '',
    name: source.name(value),
    side: source.side(value),
    pinned: at < pinned,
  });
  const plain = { value: REST, id: '', side: 'other' as const, pinned: false };
  const all = laneFrom(dataset, times, selected, { ...plain, name: names.all }, !source.list);
  const lanes = parts.map((rows, at) =>
    laneFrom(dataset, times, rows, subject(values[at] ?? 0, at)),
  );
  if (!source.list) lanes.push(all);
  else if (rest.length > 0) {
    lanes.push(laneFrom(dataset, times, rest, { ...plain, name: names.rest }));
  }
  const { dated } = dataset.events;
  const undated = selection.rows.filter((row) => row >= dated);
  return {
    dataset,
    times,
    source,
    possible: selection.possible,
    lanes,
    all,
    laneOf,
    more,
    hidden,
    undated,
  };
}

/** With a lane for an event that a filter left out but the reader has chosen, if it has none. */
export function withLaneFor(model: LaneModel, row: number, name: string): LaneModel {
  const isDated = row >= 0 && row < model.dataset.events.dated;
  if (!isDated || lanesOfEvent(model, row).length > 0) return model;
  const rest = { value: REST, id: '', name, side: 'other' as const, pinned: false };
  const lane = laneFrom(model.dataset, model.times, new Uint32Array(), rest);
  return { ...model, lanes: [...model.lanes, lane] };
}

/** Lanes that show an event, top to bottom. */
export function lanesOfEvent({ source, laneOf, lanes }: LaneModel, row: number): number[] {
  const found: number[] = [];
  for (const value of source.list ? listAt(source.list, row) : []) {
    const lane = laneOf[value] ?? -1;
    if (lane >= 0) found.push(lane);
  }
  if (found.length === 0 && lanes.at(-1)?.value === REST) found.push(lanes.length - 1);
  return found.sort((a, b) => a - b);
}

/** How many events of a lane have their anchor in the days `from` to before `to`. */
export function countIn({ times }: LaneModel, lane: Lane, from: number, to: number): number {
  return indexAt(times, lane, to) - indexAt(times, lane, from);
}

/** How many of a lane's rows come before a day. */
export function indexAt({ first, days }: Times, { cum }: Lane, day: number): number {
  return cum[Math.min(Math.max(day - first, 0), days)] ?? 0;
}
