/** Hands on the timeline: pan, pinch, wheel, click, double click, and Shift for a range. */
import type { Point } from './hit-test.ts';
import { timeScale, type Span, type TimeScale } from './scale.ts';
import type { Viewport } from './viewport-store.ts';
import { panned, zoomed } from './viewport.ts';

export interface Gestures {
  readonly onClick: (point: Point) => void;
  readonly onHover: (point: Point | undefined) => void;
  readonly onFit: (point: Point) => void;
  /** A range while it is drawn, and once it is done. */
  readonly onRange: (range: Span | undefined, isDone: boolean) => void;
  /** The wheel turned while it belongs to the page. */
  readonly onIdleWheel: () => void;
}

const SLOP = 4;
const LINE_PX = 18;
/** One notch of a wheel (100 px) zooms by about a fifth. */
const WHEEL_RATE = 0.002;
const PINCH_RATE = 0.01;

export function attachGestures(
  element: HTMLElement,
  viewport: Viewport,
  target: Gestures,
): () => void {
  const pointers = new Map<number, Point>();
  let start: { readonly span: Span; readonly point: Point; readonly gap: number } | undefined;
  let ranging: number | undefined;
  let moved = false;

  const pointOf = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const scale = (span = viewport.span): TimeScale => timeScale(span, element.clientWidth);

  function grip() {
    const [a, b] = [...pointers.values()];
    if (!a) return undefined;
    const point = b ? { x: (a.x + b.x) / 2, y: a.y } : a;
    return { span: viewport.span, point, gap: b ? Math.abs(a.x - b.x) : 0 };
  }

  function onDown(event: PointerEvent) {
    if (event.button !== 0) return;
    const point = pointOf(event);
    pointers.set(event.pointerId, point);
    element.setPointerCapture(event.pointerId);
    if (pointers.size === 1) moved = false;
    if (event.shiftKey) ranging = scale().dayAt(point.x);
    start = grip();
  }

  function onMove(event: PointerEvent) {
    const point = pointOf(event);
    if (!pointers.has(event.pointerId)) {
      target.onHover(point);
      return;
    }
    pointers.set(event.pointerId, point);
    const now = grip();
    if (!start || !now) return;
    const far = Math.hypot(point.x - start.point.x, point.y - start.point.y) > SLOP;
    if (!moved && !far && pointers.size === 1) return;
    moved = true;
    target.onHover(undefined);
    if (ranging !== undefined) {
      target.onRange(rangeTo(point), false);
      return;
    }
    const before = scale(start.span);
    const held = before.dayAt(start.point.x);
    const factor = start.gap > 0 && now.gap > 0 ? start.gap / now.gap : 1;
    const closer = zoomed(start.span, factor, held, viewport.bounds);
    viewport.set(
      panned(closer, held - scale(closer).dayAt(now.point.x), viewport.bounds),
      'reader',
    );
  }

  function rangeTo({ x }: Point): Span {
    const [from, to] = [ranging ?? 0, scale().dayAt(x)].sort((a, b) => a - b);
    return { from: Math.floor(from ?? 0), to: Math.floor(to ?? 0) + 1 };
  }

  function onUp(event: PointerEvent) {
    if (!pointers.delete(event.pointerId)) return;
    const point = pointOf(event);
    if (pointers.size > 0) {
      start = grip();
      return;
    }
    start = undefined;
    const range =
      ranging !== undefined && moved && event.type === 'pointerup' ? rangeTo(point) : undefined;
    if (ranging !== undefined) target.onRange(range, true);
    else if (!moved && event.type === 'pointerup') target.onClick(point);
    ranging = undefined;
  }

  function onWheel(event: WheelEvent) {
    const isOurs = event.ctrlKey || document.activeElement === element;
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!isOurs) {
      if (!sideways) target.onIdleWheel();
      return;
    }
    event.preventDefault();
    const { span, bounds } = viewport;
    if (sideways || event.shiftKey) {
      const px = (event.deltaX || event.deltaY) * unit;
      viewport.set(panned(span, px / scale().pxPerDay, bounds), 'reader');
      return;
    }
    const rate = event.ctrlKey && Math.abs(event.deltaY) < 50 ? PINCH_RATE : WHEEL_RATE;
    const factor = Math.exp(event.deltaY * unit * rate);
    viewport.set(zoomed(span, factor, scale().dayAt(pointOf(event).x), bounds), 'reader');
  }

  const onLeave = () => target.onHover(undefined);
  const onDouble = (event: MouseEvent) => target.onFit(pointOf(event));
  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('pointerleave', onLeave, { signal });
  element.addEventListener('dblclick', onDouble, { signal });
  // Not passive: the wheel must be kept from the page while it zooms.
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => stop.abort();
}
