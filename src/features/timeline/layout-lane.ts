/** The marks, bins, heat and bands of one lane. */
import type { Dataset } from '../../dataset/dataset.ts';
import { cellDays, densityOf, fullestCell, visitCells, type Places } from './cells.ts';
import type { Lane, LaneModel } from './lanes.ts';
import type { Span, TimeScale } from './scale.ts';
import { CELL, laneY, type Band, type Bin, type Mark } from './scene.ts';
import { LEAST_BAR, markOf } from './layout-mark.ts';
import { signIn } from './signs.ts';
import { isInterval } from './times.ts';
import { visitWide } from './wide.ts';

export interface LaneParts {
  readonly marks: Mark[];
  readonly bins: Bin[];
  readonly bands: Band[];
}

/** Above so many events a cell, on average, a lane is drawn as heat alone, if it holds many. */
const HEAT_FROM = 2.5;
const HEAT_LEAST = 100;
const HEAT_CELL = 5;
/** More bands over each other than this only add to one grey. */
const MOST_BANDS = 40;
const LEAST_BAND = LEAST_BAR;
/** So many bands over each other are drawn at their full strength. */
const FEW_BANDS = 3;

/** A visit of more parts than this is told by their number. */
const MOST_OF_ONE = 16;

/** The event of which all others here are parts, as for a visit and its meetings. */
function parentAmong({ events }: Dataset, rows: Uint32Array): number | undefined {
  if (rows.length > MOST_OF_ONE) return undefined;
  const part = rows.find((row) => rows.includes(events.superEvent[row] ?? -1));
  if (part === undefined) return undefined;
  const parent = events.superEvent[part] ?? -1;
  return rows.every((row) => row === parent || events.superEvent[row] === parent)
    ? parent
    : undefined;
}

const shadeOf = (count: number, most: number) => Math.min(1, Math.sqrt(count / most));

function layoutHeat(model: LaneModel, scale: TimeScale, lane: Lane, at: number, out: LaneParts) {
  const days = cellDays(scale.pxPerDay, HEAT_CELL);
  const most = fullestCell(model, days);
  visitCells(model, lane, scale, days, (from, start, end) => {
    const count = end - start;
    const [a, b] = [scale.x(from), scale.x(from + days)];
    out.bins.push({
      lane: at,
      x0: Math.min(a, b),
      x1: Math.max(a, b),
      y: laneY(at),
      count,
      held: count,
      shade: shadeOf(count, most),
      heat: true,
      side: lane.side,
      from,
      to: from + days,
    });
  });
}

function binOf(
  { dataset, times, source }: LaneModel,
  scale: TimeScale,
  lane: Lane,
  at: number,
  cell: Span,
  rows: Uint32Array,
): Bin {
  const [a, b] = [scale.x(cell.from), scale.x(cell.to)];
  const half = Math.min(Math.abs(b - a), CELL * 1.4) / 2 - 1;
  const day = (row: number | undefined) => times.anchor[row ?? 0] ?? 0;
  const middle = scale.x((day(rows[0]) + day(rows.at(-1)) + 1) / 2);
  const x = Math.min(Math.max(middle, Math.min(a, b) + half + 1), Math.max(a, b) - half - 1);
  const shade = Math.min(1, rows.length / 12);
  const { side, value } = lane;
  const actor = value < 0 ? -1 : source.actor(value);
  const held = rows.filter((row) => signIn(dataset, row, actor) === 'held').length;
  const place = { lane: at, x0: x - half, x1: x + half, y: laneY(at), side };
  return { ...place, count: rows.length, held, shade, heat: false, ...cell };
}

/** Lays out what of a lane is in view, adding to `out`. */
export function layoutLane(
  model: LaneModel,
  scale: TimeScale,
  places: Places,
  at: number,
  selected: number,
  out: LaneParts,
): void {
  const lane = model.lanes[at];
  if (!lane || lane.rows.length === 0) return;
  const { dataset } = model;
  const isMany = lane.rows.length >= HEAT_LEAST && places.days > 1;
  if (isMany && densityOf(model, lane) * places.days > HEAT_FROM) {
    layoutHeat(model, scale, lane, at, out);
    return;
  }
  const drawn = new Set<number>();
  const add = (row: number, under?: Bin) => {
    drawn.add(row);
    out.marks.push(markOf(model, scale, places, at, row, under));
  };
  visitCells(model, lane, scale, places.days, (from, start, end) => {
    const rows = lane.rows.subarray(start, end);
    if (rows.length === 1 || places.isSpread(from)) {
      for (const row of rows) add(row);
      return;
    }
    const foremost = rows.includes(selected) ? selected : parentAmong(dataset, rows);
    const bin = binOf(model, scale, lane, at, { from, to: from + places.days }, rows);
    if (foremost === undefined) out.bins.push(bin);
    else add(foremost, { ...bin, count: rows.length - 1 });
  });
  const wide: { readonly row: number; readonly x0: number; readonly x1: number }[] = [];
  visitWide(lane.wide, scale.span, LEAST_BAND / scale.pxPerDay, (row, from, to) => {
    if (isInterval(dataset, row) && drawn.has(row)) return true;
    const [a, b] = [scale.x(from), scale.x(to)];
    wide.push({ row, x0: Math.min(a, b), x1: Math.max(a, b) });
    return wide.length < MOST_BANDS;
  });
  const strength = Math.min(1, FEW_BANDS / wide.length);
  for (const band of wide) {
    const shape = isInterval(dataset, band.row) ? 'duration' : 'extent';
    const possible = model.possible.has(band.row);
    out.bands.push({ ...band, lane: at, y: laneY(at), side: lane.side, shape, strength, possible });
  }
}
