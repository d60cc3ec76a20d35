/** From the world of a layout to the pixels of a drawing, and back. */
import type { Size } from '../../ui/use-size.ts';

/** Screen = world × (scaleX, scaleY) + (x, y). The axes may differ: a graph has no true shape. */
export interface Viewport {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly x: number;
  readonly y: number;
}

/** A zoom and pan upon a fitted drawing; d3-zoom's transform is one. */
export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room for names at the edges, in CSS pixels. */
const MARGIN = { x: 64, top: 26, bottom: 40 } as const;
const MOST_STRETCH = 2;
const LARGEST_SCALE = 3.2;

export function boundsOf(places: ArrayLike<number>): Bounds | undefined {
  if (places.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k < places.length; k += 2) {
    left = Math.min(left, places[k] ?? 0);
    right = Math.max(right, places[k] ?? 0);
    top = Math.min(top, places[k + 1] ?? 0);
    bottom = Math.max(bottom, places[k + 1] ?? 0);
  }
  return { left, right, top, bottom };
}

/** The view that shows all of `bounds`, stretched to the shape of the drawing within reason. */
export function fit(bounds: Bounds | undefined, { width, height }: Size): Viewport {
  const { left, right, top, bottom } = bounds ?? { left: 0, right: 0, top: 0, bottom: 0 };
  const marginX = Math.min(MARGIN.x, width / 6);
  const room = (pixels: number, margin: number, extent: number) =>
    Math.min(LARGEST_SCALE, Math.max(1, pixels - margin) / Math.max(1, extent));
  const wide = room(width, 2 * marginX, right - left);
  const high = room(height, MARGIN.top + MARGIN.bottom, bottom - top);
  const scaleX = Math.min(wide, high * MOST_STRETCH);
  const scaleY = Math.min(high, wide * MOST_STRETCH);
  return {
    scaleX,
    scaleY,
    x: width / 2 - (scaleX * (left + right)) / 2,
    y: (height + MARGIN.top - MARGIN.bottom) / 2 - (scaleY * (top + bottom)) / 2,
  };
}

export const zoomed = (view: Viewport, { k, x, y }: Zoom): Viewport => ({
  scaleX: view.scaleX * k,
  scaleY: view.scaleY * k,
  x: view.x * k + x,
  y: view.y * k + y,
});

/** The zoom upon `base` that shows `bounds` as `fit` would, no closer than `most`. */
export function zoomTo(base: Viewport, bounds: Bounds, size: Size, most: number): Zoom {
  const wanted = fit(bounds, size);
  const k = Math.min(most, wanted.scaleX / base.scaleX, wanted.scaleY / base.scaleY);
  const middle = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2] as const;
  const [x, y] = toScreen(base, ...middle);
  return {
    k,
    x: size.width / 2 - k * x,
    y: (size.height + MARGIN.top - MARGIN.bottom) / 2 - k * y,
  };
}

export const toScreen = (view: Viewport, x: number, y: number): readonly [number, number] => [
  view.scaleX * x + view.x,
  view.scaleY * y + view.y,
];

export const toWorld = (view: Viewport, x: number, y: number): readonly [number, number] => [
  (x - view.x) / view.scaleX,
  (y - view.y) / view.scaleY,
];

/** A share of the way from one zoom to another: everything moves straight there. */
export function between(from: Zoom, to: Zoom, share: number): Zoom {
  const at = (a: number, b: number) => a + (b - a) * share;
  return { k: at(from.k, to.k), x: at(from.x, to.x), y: at(from.y, to.y) };
}

export const UNZOOMED: Zoom = { k: 1, x: 0, y: 0 };
