/** Which events ask for a label: those with a mark, and the foremost of each small bin. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { Places } from './cells.ts';
import type { LabelWish } from './labels.ts';
import { indexAt, lanesOfEvent, type LaneModel } from './lanes.ts';
import { laneY, type Bin, type Mark } from './scene.ts';

/** Bins of more events than this are told by their number alone. */
const MOST_IN_BIN = 12;
/** Labels that could ever find room; only they are read and measured. */
const MOST_WISHES = 48;
const SELECTED = 1e6;

/** News before context, many participants before few, what is disputed before what is not. */
function importanceOf({ events }: Dataset, row: number): number {
  const { offsets } = events.participants;
  const people = Math.min(30, (offsets[row + 1] ?? 0) - (offsets[row] ?? 0));
  const main = events.salience[row] === 0 ? 1000 : 0;
  const isPart = (events.superEvent[row] ?? -1) >= 0 ? -500 : 0;
  return main + isPart + people * 10 + (events.disputed[row] ? 5 : 0);
}

function foremostOf(model: LaneModel, bin: Bin): number | undefined {
  const { dataset, times } = model;
  const lane = model.lanes[bin.lane];
  if (!lane || bin.heat || bin.count > MOST_IN_BIN) return undefined;
  const rows = lane.rows.subarray(indexAt(times, lane, bin.from), indexAt(times, lane, bin.to));
  return rows.reduce((a, b) => (importanceOf(dataset, b) > importanceOf(dataset, a) ? b : a));
}

export function wishesIn(
  model: LaneModel,
  places: Places,
  bins: readonly Bin[],
  marks: readonly Mark[],
  selected: number,
  nameOf: (row: number) => string,
): LabelWish[] {
  const { dataset } = model;
  const asked = new Map<number, { readonly priority: number; readonly x: number }>();
  const ask = (row: number, x: number) => {
    if (asked.has(row)) return;
    asked.set(row, { x, priority: row === selected ? SELECTED : importanceOf(dataset, row) });
  };
  for (const { row, x } of marks) ask(row, x);
  for (const bin of bins) {
    const row = foremostOf(model, bin);
    if (row !== undefined) ask(row, places.xOf(row));
  }
  return [...asked]
    .sort(([a, { priority: p }], [b, { priority: q }]) => q - p || a - b)
    .slice(0, MOST_WISHES)
    .map(([row, { x, priority }]) => {
      const leaderY = laneY(lanesOfEvent(model, row)[0] ?? 0);
      return { row, text: nameOf(row), x, leaderY, priority, isSelected: row === selected };
    });
}
