/** What is under a point. */
import { placeOnScreen, type Mark, type Scene } from './scene.ts';

/** How far from a mark it still counts, in CSS pixels; fingers are broader. */
export const REACH = { mouse: 4, touch: 14 } as const;

/** The nearest node that the point touches, else the nearest tie. */
export function hitTest(
  scene: Pick<Scene, 'picture' | 'view'>,
  x: number,
  y: number,
  reach: number = REACH.mouse,
): Mark | undefined {
  const { picture } = scene;
  let best: Mark | undefined;
  let least = Infinity;
  for (let node = 0; node < picture.nodes.length; node++) {
    const [nx, ny] = placeOnScreen(scene, node);
    const distance = Math.hypot(nx - x, ny - y) - (picture.radii[node] ?? 0);
    if (distance > reach || distance >= least) continue;
    least = distance;
    best = { kind: 'node', at: node };
  }
  if (best) return best;
  least = reach + 1;
  const { places, from, to } = picture;
  const { scaleX, scaleY, x: left, y: top } = scene.view;
  for (let tie = 0; tie < picture.ties.length; tie++) {
    const a = (from[tie] ?? 0) * 2;
    const b = (to[tie] ?? 0) * 2;
    const distance = distanceToSegment(
      x,
      y,
      scaleX * (places[a] ?? 0) + left,
      scaleY * (places[a + 1] ?? 0) + top,
      scaleX * (places[b] ?? 0) + left,
      scaleY * (places[b + 1] ?? 0) + top,
    );
    if (distance >= least) continue;
    least = distance;
    best = { kind: 'tie', at: tie };
  }
  return best;
}

function distanceToSegment(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** Nodes within a closed line, by the even-odd rule. */
export function nodesWithin(
  scene: Pick<Scene, 'picture' | 'view'>,
  line: readonly (readonly [number, number])[],
): number[] {
  const found: number[] = [];
  for (let node = 0; node < scene.picture.nodes.length; node++) {
    const [x, y] = placeOnScreen(scene, node);
    let isInside = false;
    for (let i = 0, j = line.length - 1; i < line.length; j = i++) {
      const [ax, ay] = line[i] ?? [0, 0];
      const [bx, by] = line[j] ?? [0, 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    }
    if (isInside) found.push(node);
  }
  return found;
}
