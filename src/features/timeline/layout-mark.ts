/** One event in one lane. */
import type { Places } from './cells.ts';
import type { LaneModel } from './lanes.ts';
import type { TimeScale } from './scale.ts';
import { laneY, type Bar, type Bin, type Mark } from './scene.ts';
import { signIn } from './signs.ts';
import { extentIn, isInterval } from './times.ts';

/** What lasted is never drawn as short as a dot. */
export const LEAST_BAR = 12;

function barOf({ dataset, times }: LaneModel, scale: TimeScale, row: number, x: number): Bar {
  const { startFrom, startTo, endFrom } = dataset.events;
  const extent = extentIn(dataset, times, row);
  const hasStart = startFrom[row] === startTo[row];
  const hasEnd = endFrom[row] === extent.to - 1;
  const x0 = hasStart ? x : Math.min(x, scale.x(extent.from));
  const x1 = Math.max(x + LEAST_BAR, scale.x(extent.to));
  const sure0 = hasStart ? x0 : Math.min(x1, scale.x((startTo[row] ?? 0) + 1));
  const sure1 = hasEnd ? x1 : Math.max(x0, scale.x(endFrom[row] ?? 0));
  return { x0, sure0, sure1: Math.max(sure0, sure1), x1, hasStart, hasEnd };
}

export function markOf(
  model: LaneModel,
  scale: TimeScale,
  places: Places,
  laneAt: number,
  row: number,
  under?: Bin,
): Mark {
  const { dataset, source, possible } = model;
  const lane = model.lanes[laneAt];
  const value = lane?.value ?? -1;
  const x = places.xOf(row);
  return {
    row,
    lane: laneAt,
    x,
    y: laneY(laneAt),
    bar: isInterval(dataset, row) ? barOf(model, scale, row, x) : undefined,
    sign: signIn(dataset, row, value < 0 ? -1 : source.actor(value)),
    side: lane?.side ?? 'other',
    possible: possible.has(row),
    partOf: dataset.events.superEvent[row] ?? -1,
    under,
  };
}
