/** Which events ask for a label: the foremost of every place in view. */
import type { Dataset } from '../../dataset/dataset.ts';
import { visitCells, type Places } from './cells.ts';
import type { LabelWish } from './labels.ts';
import { lanesOfEvent, type LaneModel } from './lanes.ts';
import type { TimeScale } from './scale.ts';
import { laneY } from './scene.ts';

/** Places with more events than this are told by their number alone. */
const MOST_IN_PLACE = 12;
const SELECTED = 1e6;

/** News before context, many participants before few, what is disputed before what is not. */
export function importanceOf({ events }: Dataset, row: number): number {
  const { offsets } = events.participants;
  const people = Math.min(30, (offsets[row + 1] ?? 0) - (offsets[row] ?? 0));
  const main = events.salience[row] === 0 ? 1000 : 0;
  const isPart = (events.superEvent[row] ?? -1) >= 0 ? -500 : 0;
  return main + isPart + people * 10 + (events.disputed[row] ? 5 : 0);
}

export function wishesIn(
  model: LaneModel,
  scale: TimeScale,
  places: Places,
  selected: number,
  nameOf: (row: number) => string,
): LabelWish[] {
  const { dataset, all } = model;
  const wishes: LabelWish[] = [];
  const wish = (row: number, others: number) => {
    const x = places.xOf(row);
    if (x < 0 || x > scale.width) return;
    const isSelected = row === selected;
    const top = lanesOfEvent(model, row)[0] ?? 0;
    const priority = isSelected ? SELECTED : importanceOf(dataset, row);
    wishes.push({ row, text: nameOf(row), others, x, leaderY: laneY(top), priority, isSelected });
  };
  visitCells(model, all, scale, places.days, (from, start, end) => {
    if (end - start > MOST_IN_PLACE) return;
    const rows = all.rows.subarray(start, end);
    if (places.isSpread(from)) {
      for (const row of rows) wish(row, 0);
      return;
    }
    const first = rows.reduce((a, b) =>
      a === selected || importanceOf(dataset, a) >= importanceOf(dataset, b) ? a : b,
    );
    wish(rows.includes(selected) ? selected : first, rows.length - 1);
  });
  if (
    selected >= 0 &&
    selected < dataset.events.dated &&
    !wishes.some((one) => one.row === selected)
  ) {
    wish(selected, 0);
  }
  return wishes;
}
