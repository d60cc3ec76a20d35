/** Panning, zooming and dragging of nodes; works once a pointer or the focus has come near. */
import { drag } from 'd3-drag';
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { mayZoom, SLACK } from './gesture-rules.ts';
import { REACH } from './hit-test.ts';
import type { Stage } from './stage.ts';
import type { GestureHandlers } from './use-gestures.ts';
import { toWorld, type Zoom } from './viewport.ts';

const ZOOM_RANGE: [number, number] = [0.3, 24];
/** CSS pixels. */
const KEPT = 120;
/** What ends a drag without an effect. */
const [KEY, CANCEL] = ['keydown.hold', 'pointercancel.hold'];

export interface Zooming {
  /** Zooms about a place on the drawing, its centre where none is given. */
  readonly zoomBy: (factor: number, place?: readonly [number, number]) => void;
  readonly zoomTo: (zoom: Zoom) => void;
  readonly detach: () => void;
}

export function attachZooming(
  box: HTMLElement,
  canvas: HTMLCanvasElement,
  stage: Stage,
  handlers: () => GestureHandlers,
): Zooming {
  const selection = select<HTMLCanvasElement, unknown>(canvas);
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
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      stage.moveTo(transform, sourceEvent ? 'reader' : 'app');
    });
  // Whichever is attached first has the first say: what drags a node does not pan.
  selection.call(dragging(canvas, stage, handlers));
  selection.call(zooming).on('dblclick.zoom', null);
  const zoomTo = ({ k, x, y }: Zoom) =>
    zooming.transform(selection, zoomIdentity.translate(x, y).scale(k));
  zoomTo(stage.zoom);
  return {
    zoomBy: (factor, place) => {
      zooming.scaleBy(selection, factor, place && ([...place] as [number, number]));
      stage.mover = 'reader';
    },
    zoomTo,
    detach: () => selection.on('.zoom', null).on('.drag', null),
  };
}

function dragging(canvas: HTMLCanvasElement, stage: Stage, handlers: () => GestureHandlers) {
  interface Subject {
    readonly node: number;
    readonly x: number;
    readonly y: number;
    hasMoved: boolean;
  }
  const place = (x: number, y: number) =>
    stage.view ? toWorld(stage.view, x, y) : ([x, y] as const);
  let held: Subject | undefined;
  const release = () => {
    held = undefined;
    select(window).on(KEY, null);
    select(canvas).on(CANCEL, null);
  };
  const cancel = () => {
    release();
    stage.dropNode();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // It ends the drag alone, and nothing else that Escape would.
    event.stopPropagation();
    cancel();
  };
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
      .on('start', ({ subject }: { subject: Subject }) => {
        held = subject;
        select(window).on(KEY, onKey, { capture: true });
        select(canvas).on(CANCEL, cancel);
      })
      .on('drag', (event: { x: number; y: number; subject: Subject }) => {
        const { subject } = event;
        if (subject !== held) return;
        subject.hasMoved ||= Math.hypot(event.x - subject.x, event.y - subject.y) > SLACK;
        if (!subject.hasMoved) return;
        stage.moveNode(subject.node, place(event.x, event.y));
      })
      .on('end', ({ x, y, subject }: { x: number; y: number; subject: Subject }) => {
        if (subject === held && subject.hasMoved) handlers().onPin(subject.node, place(x, y));
        release();
      })
  );
}
