/** From lanes and a scale to a scene; the cost is lanes times pixels. */
import { placesIn, type Places } from './cells.ts';
import { placeLabels, type Measure } from './labels.ts';
import { layoutLane, type LaneParts } from './layout-lane.ts';
import { markOf } from './layout-mark.ts';
import { lanesOfEvent, type LaneModel } from './lanes.ts';
import type { Span, TimeScale } from './scale.ts';
import {
  CELL,
  heightOf,
  laneY,
  MARK_RADIUS,
  RING_GAP,
  type Flag,
  type Mark,
  type Scene,
  type Stem,
} from './scene.ts';
import type { Tick } from './ticks.ts';
import { wishesIn } from './wishes.ts';

/** Where the keyboard is: an event, in one of its lanes or (`-1`) in all of them. */
export interface Cursor {
  readonly row: number;
  readonly lane: number;
}

export interface LayoutInput {
  readonly model: LaneModel;
  readonly scale: TimeScale;
  readonly ticks: readonly Tick[];
  readonly selected: number;
  readonly cursor: Cursor | undefined;
  /** Of the time filter, in days; `undefined` where there is none. */
  readonly range: Span | undefined;
  readonly brush: Span | undefined;
  readonly nameOf: (row: number) => string;
  readonly measure: Measure;
}

export const placesOf = (model: LaneModel, scale: TimeScale): Places =>
  placesIn(model, scale, CELL, MARK_RADIUS + 1);

/** Where the keyboard's mark stands. */
export function cursorIn(model: LaneModel, scale: TimeScale, { row, lane }: Cursor) {
  const at = lane < 0 ? (lanesOfEvent(model, row)[0] ?? 0) : lane;
  return { x: placesOf(model, scale).xOf(row), y: laneY(at) };
}

function stemsOf(model: LaneModel, marks: readonly Mark[]): Stem[] {
  const stems = new Map<number, Stem>();
  for (const { row, x } of marks) {
    if (stems.has(row)) continue;
    const lanes = lanesOfEvent(model, row);
    const [first, last] = [lanes[0], lanes.at(-1)];
    if (first === undefined || last === undefined || first === last) continue;
    stems.set(row, { row, x, y0: laneY(first), y1: laneY(last) });
  }
  return [...stems.values()];
}

/** A triangle for every disputed event, above the topmost of its marks. */
function flagsOf({ dataset }: LaneModel, marks: readonly Mark[], selected: number): Flag[] {
  const flags = new Map<number, Flag>();
  for (const { row, x, y } of marks) {
    if (!dataset.events.disputed[row] || flags.has(row)) continue;
    flags.set(row, { row, x, y: row === selected ? y - RING_GAP : y });
  }
  return [...flags.values()];
}

function pixels(scale: TimeScale, { from, to }: Span) {
  const [a, b] = [scale.x(from), scale.x(to)];
  return { x0: Math.max(0, Math.min(a, b)), x1: Math.min(scale.width, Math.max(a, b)) };
}

export function layout(input: LayoutInput): Scene {
  const { model, scale, selected, range } = input;
  const places = placesOf(model, scale);
  const parts: LaneParts = { marks: [], bins: [], bands: [] };
  for (let lane = 0; lane < model.lanes.length; lane++)
    layoutLane(model, scale, places, lane, selected, parts);

  // The selected event has marks of its own in all its lanes, on top of bins and of the filter.
  const isDated = selected >= 0 && selected < model.dataset.events.dated;
  const chosen = isDated ? lanesOfEvent(model, selected) : [];
  const marks = [
    ...parts.marks.filter(({ row, lane }) => row !== selected || !chosen.includes(lane)),
    ...chosen.map((lane) => {
      const known = parts.marks.find((mark) => mark.row === selected && mark.lane === lane);
      return known ?? markOf(model, scale, places, lane, selected);
    }),
  ];
  const outside = range
    ? [
        pixels(scale, { from: scale.span.from, to: Math.max(range.from, scale.span.from) }),
        pixels(scale, { from: Math.min(range.to, scale.span.to), to: scale.span.to }),
      ].filter(({ x0, x1 }) => x1 > x0)
    : [];
  const { cursor } = input;
  const wishes = wishesIn(model, places, parts.bins, marks, selected, input.nameOf);
  return {
    width: scale.width,
    height: heightOf(model.lanes.length),
    lanes: model.lanes.length,
    ticks: input.ticks,
    outside,
    bands: parts.bands,
    stems: stemsOf(model, marks),
    bins: parts.bins,
    marks,
    flags: flagsOf(model, marks, selected),
    labels: placeLabels(wishes, scale.width, input.measure),
    selected: isDated ? selected : -1,
    cursor: cursor && cursorIn(model, scale, cursor),
    brush: input.brush && pixels(scale, input.brush),
  };
}
