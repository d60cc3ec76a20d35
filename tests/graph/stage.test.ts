/** What a gesture does to the drawing, and what it leaves alone. */
import { beforeAll, expect, test, vi } from 'vitest';
import type { Palette } from '../../src/features/graph/palette.ts';
import { pictureOf, placed } from '../../src/features/graph/picture.ts';
import { placeOnScreen } from '../../src/features/graph/scene.ts';
import { Stage } from '../../src/features/graph/stage.ts';
import { boundsOf } from '../../src/features/graph/viewport.ts';
import { bundledDataset } from '../dataset/bundled.ts';
import { tiesOf } from './plain.ts';

beforeAll(() => {
  vi.stubGlobal('requestAnimationFrame', () => 1);
});

function stageOf() {
  const ties = tiesOf(bundledDataset(), 'people');
  const unplaced = pictureOf({
    ties,
    shown: [...ties.source.keys()],
    nodes: [...ties.nodes.keys()],
    faceOf: (node) => ({ kind: 'person', side: 'other', name: `P ${node}` }),
  });
  const picture = placed(unplaced, (node) => [node * 40, (node % 3) * 60]);
  const stage = new Stage({ getContext: () => null } as unknown as HTMLCanvasElement);
  const props = {
    picture,
    bounds: boundsOf(picture.places),
    size: { width: 800, height: 400 },
    palette: { font: 'serif' } as Palette,
    chosen: new Set<number>(),
    raised: undefined,
    pinned: new Set<number>(),
    isArranging: false,
  };
  stage.set(props);
  const seenAt = (node: number) => {
    const scene = stage.scene();
    if (!scene) throw new Error('nothing is seen');
    return placeOnScreen(scene, node);
  };
  return { stage, props, seenAt };
}

test('a node that is dragged is seen where it is held; the picture is left as it was', () => {
  const { stage, props, seenAt } = stageOf();
  const places = [...props.picture.places];
  const [before, other] = [seenAt(0), seenAt(1)];
  stage.moveNode(0, [123, 45]);
  const [x, y] = seenAt(0);
  expect([x, y]).not.toEqual(before);
  expect(stage.hit(x, y, 4)).toEqual({ kind: 'node', at: 0 });
  expect(seenAt(1)).toEqual(other);
  expect([...props.picture.places]).toEqual(places);
});

test('a drag that is given up leaves the node where it was', () => {
  const { stage, seenAt } = stageOf();
  const before = seenAt(0);
  stage.moveNode(0, [123, 45]);
  stage.dropNode();
  expect(seenAt(0)).toEqual(before);
});

test('the next picture says where nodes are', () => {
  const { stage, props, seenAt } = stageOf();
  const before = seenAt(0);
  stage.moveNode(0, [123, 45]);
  stage.set({ ...props, picture: { ...props.picture } });
  expect(seenAt(0)).toEqual(before);
});
