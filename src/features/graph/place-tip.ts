/** Where a tooltip stands: beside what it speaks of, and over none of it. */
import type { Size } from '../../ui/use-size.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 10;

const covered = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const sumOf = (boxes: readonly Box[], box: Box) =>
  boxes.reduce((sum, other) => sum + covered(box, other), 0);

/**
 * @param anchor the point that is spoken of.
 * @param avoid boxes that must stay free: the nodes that are spoken of, with their names.
 * @param others boxes that had better stay free.
 * @returns the upper left corner.
 */
export function placeTip(
  anchor: readonly [number, number],
  avoid: readonly Box[],
  others: readonly Box[],
  tip: Size,
  room: Size,
): readonly [x: number, y: number] {
  const [ax, ay] = anchor;
  const clampX = (x: number) => Math.max(0, Math.min(x, room.width - tip.width));
  const clampY = (y: number) => Math.max(0, Math.min(y, room.height - tip.height));
  const edges = [...avoid, { left: ax, right: ax, top: ay, bottom: ay }];
  const candidates = edges.flatMap(({ left, right, top, bottom }) => [
    [right + GAP, clampY(ay - tip.height / 2)],
    [left - GAP - tip.width, clampY(ay - tip.height / 2)],
    [clampX(ax - tip.width / 2), top - GAP - tip.height],
    [clampX(ax - tip.width / 2), bottom + GAP],
  ]);
  let best: readonly [number, number] = [0, 0];
  let least = Infinity;
  for (const [x = 0, y = 0] of candidates) {
    const box = { left: x, top: y, right: x + tip.width, bottom: y + tip.height };
    const outside =
      tip.width * tip.height -
      covered(box, { left: 0, top: 0, right: room.width, bottom: room.height });
    const over = sumOf(avoid, box);
    const distance = Math.hypot(x + tip.width / 2 - ax, y + tip.height / 2 - ay);
    const cost = outside * 4 + over * 100 + sumOf(others, box) / 4 + distance;
    if (cost >= least) continue;
    least = cost;
    best = [clampX(x), clampY(y)];
  }
  return best;
}
