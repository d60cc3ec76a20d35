/** What of a scene lies under a point. */
import {
  BADGE,
  badgeAt,
  LABEL_ROW,
  LANE_HEIGHT,
  LANES_TOP,
  type Bin,
  type Scene,
} from './scene.ts';

export type Hit =
  | {
      readonly kind: 'event';
      readonly row: number;
      readonly lane: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly kind: 'bin'; readonly bin: Bin };

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger or an unsteady hand may miss a mark by so much. */
const REACH = 11;
const NEAR_STEM = 4;
const ON_MARK = 8;

export function hitTest(scene: Scene, { x, y }: Point): Hit | undefined {
  for (const { row, x: left, y: middle, width, leaderY } of scene.labels) {
    if (x >= left - 3 && x <= left + width + 3 && Math.abs(y - middle) <= LABEL_ROW / 2) {
      return { kind: 'event', row, lane: -1, x: left, y: Math.min(leaderY, middle) };
    }
  }
  const lane = Math.floor((y - LANES_TOP) / LANE_HEIGHT);
  for (const mark of scene.marks) {
    const badge = badgeAt(mark);
    const [dx, dy] = [x - badge.x, y - badge.y];
    if (mark.under && dx >= 0 && dx <= BADGE.width && Math.abs(dy) <= BADGE.height / 2) {
      return { kind: 'bin', bin: mark.under };
    }
  }
  let nearest: Hit | undefined;
  let least = REACH;
  for (const mark of scene.marks) {
    if (mark.lane !== lane) continue;
    const [left, right] = [Math.min(mark.x, mark.bar?.x0 ?? mark.x), mark.bar?.x1 ?? mark.x];
    const beside = Math.max(0, left - x, x - right);
    const distance = Math.hypot(beside, y - mark.y) - (mark.row === scene.selected ? 0.5 : 0);
    if (distance > least) continue;
    least = distance;
    nearest = { kind: 'event', row: mark.row, lane, x: mark.x, y: mark.y };
  }
  if (nearest && least <= ON_MARK) return nearest;
  const bin = scene.bins.find((one) => one.lane === lane && x >= one.x0 && x < one.x1);
  if (bin) return { kind: 'bin', bin };
  if (nearest) return nearest;
  const stem = scene.stems.find(
    (one) => Math.abs(one.x - x) <= NEAR_STEM && y >= one.y0 && y <= one.y1,
  );
  if (stem) return { kind: 'event', row: stem.row, lane: -1, x: stem.x, y };
  const band = scene.bands.find((one) => one.lane === lane && x >= one.x0 && x <= one.x1);
  return band && { kind: 'event', row: band.row, lane, x, y: band.y };
}
