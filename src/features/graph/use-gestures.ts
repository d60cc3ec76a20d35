/**
 * Pointing, dragging, panning and zooming on the drawing. The page scrolls past it: a wheel zooms
 * only with Ctrl or while the drawing has the focus, and one finger scrolls while two move it.
 */
import { useEffect, useRef, type RefObject } from 'react';
import { ahead } from '../../ui/later.ts';
import { prefersStillness } from '../../ui/motion.ts';
import { mayZoom } from './gesture-rules.ts';
import { REACH } from './hit-test.ts';
import type { Mark } from './scene.ts';
import type { Stage } from './stage.ts';
import { between, type Zoom } from './viewport.ts';
import type { Zooming } from './zooming.ts';

export interface GestureHandlers {
  readonly onPoint: (mark: Mark | undefined) => void;
  readonly onOpen: (mark: Mark | undefined) => void;
  readonly onLasso: (nodes: readonly number[]) => void;
  /** A node was dragged to a place in the world. */
  readonly onPin: (node: number, place: readonly [number, number]) => void;
  readonly onUnpin: (node: number) => void;
  /** A wheel went by that the page has scrolled with. */
  readonly onScroll: () => void;
}

export interface Gestures {
  readonly zoomBy: (factor: number, place?: readonly [number, number]) => void;
  /** Moves the drawing there, or lets it glide for readers who do not mind motion. */
  readonly zoomTo: (zoom: Zoom, isGliding: boolean) => void;
}

/** Milliseconds. */
const GLIDE = 250;

const reachOf = (event: { pointerType?: string; type: string }) =>
  event.pointerType === 'touch' || event.type.startsWith('touch') ? REACH.touch : REACH.mouse;

export function useGestures(
  stageRef: RefObject<Stage | undefined>,
  boxRef: RefObject<HTMLElement | null>,
  canvasRef: RefObject<HTMLCanvasElement | null>,
  handlers: GestureHandlers,
): RefObject<Gestures | undefined> {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const gestures = useRef<Gestures>(undefined);
  useEffect(() => {
    const [box, canvas, stage] = [boxRef.current, canvasRef.current, stageRef.current];
    if (!box || !canvas || !stage) return;
    const end = new AbortController();
    const current = () => latest.current;
    const zooming = zoomingLater(box, canvas, stage, current, end.signal);
    gestures.current = zooming;
    pointing(box, canvas, stage, current, zooming, end.signal);
    return () => end.abort();
  }, [boxRef, canvasRef, stageRef]);
  return gestures;
}

const loadZooming = ahead(() => import('./zooming.ts'));

/** What moves the drawing weighs more than the drawing itself, and waits for somebody to move it. */
function zoomingLater(
  box: HTMLElement,
  canvas: HTMLCanvasElement,
  stage: Stage,
  handlers: () => GestureHandlers,
  signal: AbortSignal,
): Gestures {
  let loading: Promise<Zooming | undefined> | undefined;
  let gliding = 0;
  let show = (zoom: Zoom) => stage.moveTo(zoom, 'app');
  const load = () => {
    loading ??= loadZooming().then(
      ({ attachZooming }) => {
        const attached = attachZooming(box, canvas, stage, handlers);
        if (signal.aborted) attached.detach();
        else signal.addEventListener('abort', attached.detach);
        show = attached.zoomTo;
        box.dataset['movable'] = '';
        return attached;
      },
      (error: unknown) => {
        // The network is down: the next gesture asks again.
        console.error(error);
        loading = undefined;
        return undefined;
      },
    );
    return loading;
  };
  const near = { signal, passive: true } as const;
  for (const type of ['pointerenter', 'focusin', 'touchstart'] as const) {
    box.addEventListener(type, () => void load(), near);
  }
  return {
    zoomBy: (factor, place) => void load().then((zooming) => zooming?.zoomBy(factor, place)),
    zoomTo: (zoom, isGliding) => {
      cancelAnimationFrame(gliding);
      if (!isGliding || prefersStillness()) return show(zoom);
      const [from, began] = [stage.zoom, performance.now()];
      const step = (now: number) => {
        const share = Math.min(1, Math.max(0, (now - began) / GLIDE));
        if (signal.aborted || stage.mover === 'reader') return;
        show(between(from, zoom, share));
        if (share < 1) gliding = requestAnimationFrame(step);
      };
      stage.mover = 'app';
      gliding = requestAnimationFrame(step);
    },
  };
}

function pointing(
  box: HTMLElement,
  canvas: HTMLCanvasElement,
  stage: Stage,
  handlers: () => GestureHandlers,
  { zoomBy }: Gestures,
  signal: AbortSignal,
): void {
  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const box = canvas.getBoundingClientRect();
    return [clientX - box.left, clientY - box.top] as const;
  };
  const markAt = (event: MouseEvent) => stage.hit(...placeOf(event), reachOf(event));

  canvas.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      handlers().onPoint(markAt(event));
    },
    { signal },
  );
  canvas.addEventListener('pointerdown', () => handlers().onPoint(undefined), { signal });
  canvas.addEventListener('pointerleave', () => handlers().onPoint(undefined), { signal });
  // What a first click opens may move the drawing, or come to lie over it: the second is of the same.
  const around = box.parentElement ?? box;
  let clicked: { readonly mark: ReturnType<typeof markAt> } | undefined;
  around.addEventListener(
    'click',
    (event) => {
      if (event.detail < 2) clicked = event.target === canvas ? { mark: markAt(event) } : undefined;
    },
    { signal, capture: true },
  );
  canvas.addEventListener(
    'click',
    (event) => {
      if (!event.shiftKey) handlers().onOpen(clicked?.mark);
    },
    { signal },
  );
  around.addEventListener(
    'dblclick',
    (event) => {
      const mark = clicked?.mark;
      if (mark?.kind === 'node') handlers().onUnpin(mark.at);
      else if (!mark && event.target === canvas) zoomBy(2, placeOf(event));
    },
    { signal },
  );
  canvas.addEventListener(
    'wheel',
    (event) => {
      if (!mayZoom(event, box)) handlers().onScroll();
    },
    { signal, passive: true },
  );
  lassoing(canvas, stage, placeOf, handlers, signal);
}

/** Shift and drag draws a line around nodes. */
function lassoing(
  canvas: HTMLCanvasElement,
  stage: Stage,
  placeOf: (event: PointerEvent) => readonly [number, number],
  handlers: () => GestureHandlers,
  signal: AbortSignal,
): void {
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.shiftKey || event.button !== 0) return;
      canvas.setPointerCapture(event.pointerId);
      stage.lasso = [placeOf(event)];
    },
    { signal },
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      if (stage.lasso.length === 0) return;
      stage.lasso = [...stage.lasso, placeOf(event)];
      stage.request();
    },
    { signal },
  );
  const finish = () => {
    if (stage.lasso.length === 0) return;
    const nodes = stage.lasso.length > 2 ? stage.within(stage.lasso) : [];
    stage.lasso = [];
    stage.request();
    if (nodes.length > 0) handlers().onLasso(nodes);
  };
  canvas.addEventListener('pointerup', finish, { signal });
  canvas.addEventListener('pointercancel', finish, { signal });
}
