/** The drawing itself: a canvas, the words beside what is pointed at, and keys to walk by. */
import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type Ref,
} from 'react';
import { useLocale } from '../../i18n/locale.tsx';
import { useSize } from '../../ui/use-size.ts';
import type { Picture } from './picture.ts';
import { placeOnScreen, surroundingsOf, type Mark, type Scene } from './scene.ts';
import { Stage } from './stage.ts';
import { Tip, type TipText } from './tip.tsx';
import { useGestures } from './use-gestures.ts';
import { usePalette } from './use-palette.ts';
import { useWalk } from './use-walk.ts';
import { boundsOf, zoomTo, type Bounds } from './viewport.ts';

export interface DrawingHandle {
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** What is seen now, for pictures. */
  readonly scene: () => Scene | undefined;
}

interface Props {
  readonly ref: Ref<DrawingHandle>;
  readonly picture: Picture;
  readonly bounds: Bounds | undefined;
  readonly chosen: ReadonlySet<number>;
  readonly pinned: ReadonlySet<number>;
  /** What is open in the panel; stays raised. */
  readonly open: Mark | undefined;
  readonly wordsFor: (mark: Mark) => TipText;
  readonly onOpen: (mark: Mark | undefined) => void;
  readonly onLasso: (nodes: readonly number[]) => void;
  readonly onPin: (node: number, place: readonly [number, number]) => void;
  readonly onUnpin: (node: number) => void;
}

const CLOSEST_FIT = 6;

export function Drawing(props: Props) {
  const { ref, picture, bounds, chosen, pinned, open, wordsFor } = props;
  const { t } = useLocale();
  const boxRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const stageRef = useRef<Stage>(undefined);
  const size = useSize(boxRef);
  const palette = usePalette(boxRef);
  const [pointed, setPointed] = useState<Mark>();
  const walk = useWalk(picture, wordsFor, props.onOpen);
  const mark = pointed ?? walk.mark;
  const raisedMark = mark ?? open;
  const raised = useMemo(
    () => (raisedMark ? surroundingsOf(picture, raisedMark) : undefined),
    [picture, raisedMark],
  );

  useLayoutEffect(() => {
    if (canvasRef.current) stageRef.current ??= new Stage(canvasRef.current);
    return () => stageRef.current?.stop();
  }, []);
  const gestures = useGestures(stageRef, canvasRef, {
    onPoint: (next) => setPointed((before) => (isSame(before, next) ? before : next)),
    onOpen: props.onOpen,
    onLasso: props.onLasso,
    onPin: props.onPin,
    onUnpin: props.onUnpin,
  });
  useLayoutEffect(() => {
    if (!palette || size.width === 0) return;
    stageRef.current?.set({ picture, bounds, size, palette, chosen, raised, pinned });
  }, [picture, bounds, size, palette, chosen, raised, pinned]);
  // A mark is a place in one picture, and another picture has others.
  useEffect(() => setPointed(undefined), [picture]);

  const fit = () => {
    const shown = boundsOf(picture.places);
    const base = stageRef.current?.base;
    if (shown && base) gestures.current?.zoomTo(zoomTo(base, shown, size, CLOSEST_FIT));
  };
  useImperativeHandle(ref, () => ({
    zoomBy: (factor) => gestures.current?.zoomBy(factor),
    fit,
    scene: () => stageRef.current?.scene(),
  }));

  const scene = stageRef.current?.view && { picture, view: stageRef.current.view };
  return (
    <div ref={boxRef} className="graph-drawing">
      <canvas
        ref={canvasRef}
        tabIndex={0}
        role="img"
        aria-label={t.graph.drawing}
        aria-description={t.graph.drawingHint}
        onKeyDown={walk.onKeyDown}
        onBlur={walk.onBlur}
      />
      {mark && scene && (
        <Tip {...wordsFor(mark)} {...surroundingsOnScreen(scene, mark)} room={size} />
      )}
      <div className="visually-hidden" aria-live="polite">
        {walk.announcement}
      </div>
    </div>
  );
}

const isSame = (a: Mark | undefined, b: Mark | undefined) => a?.kind === b?.kind && a?.at === b?.at;

/** Where a mark is, and the boxes of its node or of the nodes at its ends with their names. */
function surroundingsOnScreen(scene: Pick<Scene, 'picture' | 'view'>, mark: Mark) {
  const { picture } = scene;
  const nodes =
    mark.kind === 'node' ? [mark.at] : [picture.from[mark.at] ?? 0, picture.to[mark.at] ?? 0];
  const points = nodes.map((node) => placeOnScreen(scene, node));
  const avoid = points.map(([x, y], i) => {
    const r = (picture.radii[nodes[i] ?? 0] ?? 0) + 4;
    // Names stand below their node where there is room.
    return { left: x - r, right: x + r, top: y - r, bottom: y + r + 18 };
  });
  const middle = (k: 0 | 1) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
  return { anchor: [middle(0), middle(1)] as const, avoid };
}
