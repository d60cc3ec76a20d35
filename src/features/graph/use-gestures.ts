/**
 * Pointing, dragging, panning and zooming on the drawing. The page scrolls past it: a wheel zooms
 * only with Ctrl or while the drawing has the focus, and one finger scrolls while two move it.
 */
import { drag } from 'd3-drag';
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import { useEffect, useRef, type RefObject } from 'react';
import { REACH } from './hit-test.ts';
import type { Mark } from './scene.ts';
import type { Stage } from './stage.ts';
import { toWorld, type Zoom } from './viewport.ts';

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

const ZOOM_RANGE: [number, number] = [0.3, 24];
/** A press that moves less than this is a click. */
const SLACK = 4;
/** CSS pixels. */
const KEPT = 120;

export interface Gestures {
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (zoom: Zoom) => void;
}

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
    const attached = attach(box, canvas, stage, () => latest.current);
    gestures.current = attached;
    return attached.detach;
  }, [boxRef, canvasRef, stageRef]);
  return gestures;
}

function attach(
  box: HTMLElement,
  canvas: HTMLCanvasElement,
  stage: Stage,
  handlers: () => GestureHandlers,
) {
  const selection = select<HTMLCanvasElement, unknown>(canvas);
  const end = new AbortController();
  const { signal } = end;
  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const box = canvas.getBoundingClientRect();
    return [clientX - box.left, clientY - box.top] as const;
  };
  const markAt = (event: MouseEvent) => stage.hit(...placeOf(event), reachOf(event));

  const zooming = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent(ZOOM_RANGE)
    .clickDistance(SLACK)
    .constrain((transform, [[left, top], [right, bottom]]) => {
      // Some of the drawing always stays in sight.
      const clamp = (at: number, size: number) =>
        Math.max(KEPT - size * transform.k, Math.min(size - KEPT, at));
      return zoomIdentity
        .translate(clamp(transform.x, right - left), clamp(transform.y, bottom - top))
        .scale(transform.k);
    })
    .filter((event: MouseEvent | TouchEvent) => mayZoom(event, box))
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      stage.moveTo(transform);
    });
  // Whichever is attached first has the first say: what drags a node does not pan.
  selection.call(dragging(stage, handlers));
  selection.call(zooming).on('dblclick.zoom', null);

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
  canvas.addEventListener(
    'click',
    (event) => {
      if (!event.shiftKey) handlers().onOpen(markAt(event));
    },
    { signal },
  );
  canvas.addEventListener(
    'dblclick',
    (event) => {
      const mark = markAt(event);
      if (mark?.kind === 'node') handlers().onUnpin(mark.at);
      else if (!mark) zooming.scaleBy(selection, 2, [...placeOf(event)] as [number, number]);
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
  return {
    zoomBy: (factor: number) => zooming.scaleBy(selection, factor),
    zoomTo: (zoom: Zoom) => setZoom(zooming, selection, zoom),
    detach: () => {
      end.abort();
      selection.on('.zoom', null).on('.drag', null);
    },
  };
}

function setZoom(
  zooming: ZoomBehavior<HTMLCanvasElement, unknown>,
  selection: ReturnType<typeof select<HTMLCanvasElement, unknown>>,
  { k, x, y }: Zoom,
): void {
  zooming.transform(selection, zoomIdentity.translate(x, y).scale(k));
}

function mayZoom(event: MouseEvent | TouchEvent, box: HTMLElement): boolean {
  if (event.type === 'wheel') return event.ctrlKey || document.activeElement === box;
  if ('touches' in event) return event.touches.length > 1;
  return event.button === 0 && !event.shiftKey && !event.ctrlKey;
}

function dragging(stage: Stage, handlers: () => GestureHandlers) {
  interface Subject {
    readonly node: number;
    readonly x: number;
    readonly y: number;
    hasMoved: boolean;
  }
  const place = (x: number, y: number) =>
    stage.view ? toWorld(stage.view, x, y) : ([x, y] as const);
  return (
    drag<HTMLCanvasElement, unknown, Subject | undefined>()
      .clickDistance(SLACK)
      // Fingers scroll the page; nodes are dragged by mouse or pen.
      .touchable(false)
      .filter((event: MouseEvent) => event.button === 0 && !event.shiftKey && !event.ctrlKey)
      .subject((event: { x: number; y: number }) => {
        const mark = stage.hit(event.x, event.y, REACH.mouse);
        return mark?.kind === 'node'
          ? { node: mark.at, x: event.x, y: event.y, hasMoved: false }
          : undefined;
      })
      .on('drag', (event: { x: number; y: number; subject: Subject }) => {
        const { subject } = event;
        subject.hasMoved ||= Math.hypot(event.x - subject.x, event.y - subject.y) > SLACK;
        if (!subject.hasMoved) return;
        stage.props?.picture.places.set(place(event.x, event.y), subject.node * 2);
        stage.request();
      })
      .on('end', (event: { x: number; y: number; subject: Subject }) => {
        if (event.subject.hasMoved) handlers().onPin(event.subject.node, place(event.x, event.y));
      })
  );
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
