import type { Box } from './place-tip.ts';
import { placeOnScreen, type Mark, type Scene } from './scene.ts';

/** The point that is spoken of, and what must stay visible, in CSS pixels of the drawing. */
export interface TipPlace {
  readonly anchor: readonly [number, number];
  readonly avoid: readonly Box[];
  /** What had better stay visible too. */
  readonly others: readonly Box[];
}

/** Names stand below their node where there is room. */
const NAME_HEIGHT = 18;
const RIM = 4;
/** The busiest nodes; a crowd can't be kept free. */
const MOST_OTHERS = 60;

/** Where a mark is, and the boxes of its node, or of the nodes at its ends, with their names. */
export function locate(scene: Pick<Scene, 'picture' | 'view'>, mark: Mark): TipPlace {
  const { picture } = scene;
  const nodes =
    mark.kind === 'node' ? [mark.at] : [picture.from[mark.at] ?? 0, picture.to[mark.at] ?? 0];
  const points = nodes.map((node) => placeOnScreen(scene, node));
  const boxOf = (node: number) => {
    const [x, y] = placeOnScreen(scene, node);
    const r = (picture.radii[node] ?? 0) + RIM;
    return { left: x - r, right: x + r, top: y - r, bottom: y + r + NAME_HEIGHT };
  };
  const middle = (k: 0 | 1) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
  const others = Array.from({ length: Math.min(MOST_OTHERS, picture.nodes.length) }, (_, i) => i);
  return { anchor: [middle(0), middle(1)], avoid: nodes.map(boxOf), others: others.map(boxOf) };
}
