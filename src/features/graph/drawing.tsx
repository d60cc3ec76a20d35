/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions --
   a drawing that is walked by keys is an application of its own */
/** The drawing itself: a canvas, the words beside what is pointed at, and keys to walk by. */
import {
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type Ref,
} from 'react';
import { useLocale } from '../../i18n/locale.tsx';
import { laterHook } from '../../ui/later.ts';
import { useSize } from '../../ui/use-size.ts';
import type { Picture } from './picture.ts';
import { surroundingsOf, type Mark, type Raised, type Scene } from './scene.ts';
import { fitTo } from './refit.ts';
import { Stage } from './stage.ts';
import { useGestures, type GestureHandlers } from './use-gestures.ts';
import type { Graph } from './use-graph.ts';
import { usePalette } from './use-palette.ts';
import { useRefit } from './use-refit.ts';
import { useWalk } from './use-walk.ts';

/** Wanted with the first mark that is pointed at. */
const useTip = laterHook(() => import('./tip.tsx'));

export interface DrawingHandle {
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** What is seen now, for pictures. */
  readonly scene: () => Scene | undefined;
  readonly focus: () => void;
}

interface Props extends Omit<GestureHandlers, 'onPoint' | 'onScroll'> {
  readonly ref: Ref<DrawingHandle>;
  readonly graph: Graph;
  /** What is open in the panel; stays raised. */
  readonly open: Raised | undefined;
  /** Whether the panel already says what a tooltip would. */
  readonly isOpen: (mark: Mark) => boolean;
}

/** Milliseconds. */
const HINT_TIME = 1600;

/** A mark is a place in one picture, and another picture has others. */
interface Pointed {
  readonly picture: Picture;
  readonly mark: Mark | undefined;
}

export function Drawing({ ref, graph, open, isOpen, ...handlers }: Props) {
  const { picture, chosen, pinned } = graph;
  const { bounds, progress } = graph.places;
  const isArranging = progress < 1;
  const { t } = useLocale();
  const helpId = useId();
  const boxRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const stageRef = useRef<Stage>(undefined);
  const size = useSize(boxRef);
  const palette = usePalette(boxRef);
  const [pointed, setPointed] = useState<Pointed>();
  const walk = useWalk(graph, handlers.onOpen);
  const mark = (pointed?.picture === picture ? pointed.mark : undefined) ?? walk.mark;
  const tip = useTip(mark !== undefined);
  const raised = useMemo(
    () => (mark ? surroundingsOf(picture, mark) : open),
    [picture, mark, open],
  );

  useLayoutEffect(() => {
    if (canvasRef.current) stageRef.current ??= new Stage(canvasRef.current);
    return () => stageRef.current?.stop();
  }, []);
  const [hint, setHint] = useState(false);
  useEffect(() => {
    const timer = hint ? setTimeout(() => setHint(false), HINT_TIME) : undefined;
    return () => clearTimeout(timer);
  }, [hint]);
  const gestures = useGestures(stageRef, boxRef, canvasRef, {
    ...handlers,
    onScroll: () => setHint(true),
    onPoint: (mark) =>
      setPointed((before) =>
        before?.picture === picture && isSame(before.mark, mark) ? before : { picture, mark },
      ),
  });
  useLayoutEffect(() => {
    if (!palette || size.width === 0) return;
    stageRef.current?.set({ picture, bounds, size, palette, chosen, raised, pinned, isArranging });
  }, [picture, bounds, size, palette, chosen, raised, pinned, isArranging]);
  useRefit(graph, size, stageRef, gestures);

  const fit = () => {
    const base = stageRef.current?.base;
    const zoom = base && fitTo(picture.places, base, size);
    if (zoom) gestures.current?.zoomTo(zoom, true);
  };

  useImperativeHandle(ref, () => ({
    zoomBy: (factor) => gestures.current?.zoomBy(factor),
    fit,
    scene: () => stageRef.current?.scene(),
    focus: () => boxRef.current?.focus({ preventScroll: true }),
  }));

  return (
    <div
      ref={boxRef}
      className="graph-drawing"
      data-pointed={mark !== undefined}
      // One stop of the tab key, for the drawing as a whole: arrows move within it.
      tabIndex={0}
      role="application"
      aria-label={t.graph.drawing}
      aria-describedby={helpId}
      onKeyDown={walk.onKeyDown}
      onBlur={walk.onBlur}
    >
      <canvas ref={canvasRef} aria-hidden="true" />
      {mark && !isOpen(mark) && tip && tip !== 'failed' && (
        <tip.Tip graph={graph} mark={mark} viewNow={() => stageRef.current?.view} room={size} />
      )}
      {hint && <p className="graph-hint">{t.graph.wheelHint}</p>}
      <p id={helpId} className="visually-hidden">
        {t.graph.drawingHint}
      </p>
      <div className="visually-hidden" aria-live="polite">
        {walk.announcement}
      </div>
    </div>
  );
}

const isSame = (a: Mark | undefined, b: Mark | undefined) => a?.kind === b?.kind && a?.at === b?.at;
