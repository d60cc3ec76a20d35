/** One outline for each kind of node, so that kinds differ by more than colour. */
import type { NodeKind } from '../../dataset/nodes.ts';
import type { DrawContext } from './draw.ts';

type Path = Pick<DrawContext, 'moveTo' | 'lineTo' | 'arc' | 'closePath'>;

/** Corners of a regular polygon around a point, the first at the top or as turned. */
function polygon(
  path: Path,
  corners: readonly (readonly [number, number])[],
  x: number,
  y: number,
  r: number,
) {
  for (const [i, [dx, dy]] of corners.entries()) {
    if (i === 0) path.moveTo(x + dx * r, y + dy * r);
    else path.lineTo(x + dx * r, y + dy * r);
  }
  path.closePath();
}

/** Scaled so that every shape has about the area of the circle. */
const SQUARE = [
  [-0.87, -0.87],
  [0.87, -0.87],
  [0.87, 0.87],
  [-0.87, 0.87],
] as const;
const DIAMOND = [
  [0, -1.2],
  [1.2, 0],
  [0, 1.2],
  [-1.2, 0],
] as const;
const HEXAGON = [
  [0, -1.08],
  [0.94, -0.54],
  [0.94, 0.54],
  [0, 1.08],
  [-0.94, 0.54],
  [-0.94, -0.54],
] as const;

export function outline(path: Path, kind: NodeKind, x: number, y: number, r: number): void {
  switch (kind) {
    case 'person':
      path.moveTo(x + r, y);
      path.arc(x, y, r, 0, 2 * Math.PI);
      return;
    case 'country':
      return polygon(path, SQUARE, x, y, r);
    case 'organisation':
      return polygon(path, HEXAGON, x, y, r);
    case 'topic':
      return polygon(path, DIAMOND, x, y, r);
    case 'event':
      // A dot within a ring, drawn the other way round so that the gap stays open.
      path.moveTo(x + r, y);
      path.arc(x, y, r, 0, 2 * Math.PI);
      path.moveTo(x + r * 0.7, y);
      path.arc(x, y, r * 0.7, 0, 2 * Math.PI, true);
      path.moveTo(x + r * 0.35, y);
      path.arc(x, y, r * 0.35, 0, 2 * Math.PI);
  }
}
