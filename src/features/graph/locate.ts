import { placeOnScreen, type Mark, type Scene } from './scene.ts';
import type { TipPlace } from './tip.tsx';

/** Names stand below their node where there is room. */
const NAME_HEIGHT = 18;
const RIM = 4;

/** Where a mark is, and the boxes of its node, or of the nodes at its ends, with their names. */
export function locate(scene: Pick<Scene, 'picture' | 'view'>, mark: Mark): TipPlace {
  const { picture } = scene;
  const nodes =
    mark.kind === 'node' ? [mark.at] : [picture.from[mark.at] ?? 0, picture.to[mark.at] ?? 0];
  const points = nodes.map((node) => placeOnScreen(scene, node));
  const avoid = points.map(([x, y], i) => {
    const r = (picture.radii[nodes[i] ?? 0] ?? 0) + RIM;
    return { left: x - r, right: x + r, top: y - r, bottom: y + r + NAME_HEIGHT };
  });
  const middle = (k: 0 | 1) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
  return { anchor: [middle(0), middle(1)], avoid };
}
