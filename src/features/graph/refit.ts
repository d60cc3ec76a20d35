/** Whether another set of nodes calls for another view, and for which. */
import type { Size } from '../../ui/use-size.ts';
import {
  boundsOf,
  toScreen,
  UNZOOMED,
  zoomed,
  zoomTo,
  type Viewport,
  type Zoom,
} from './viewport.ts';

/**
 * What has changed: what the graph is about or how it is laid out, the filter, or only the time
 * that is looked at, which may move on with every frame.
 */
export type Occasion = 'subject' | 'filter' | 'time';

export interface Seen {
  /** Unzoomed. */
  readonly base: Viewport;
  readonly zoom: Zoom;
  readonly size: Size;
}

const CLOSEST = 6;
/** How much larger the nodes that are left could be drawn before they are. */
const WORTHWHILE = 1.3;
/** Of the drawing's smaller side: how far from the middle what is left may lie. */
const ASIDE = 0.25;

/** The zoom that shows all of `places`, x and y by turns in world units; `undefined` without any. */
export function fitTo(places: ArrayLike<number>, base: Viewport, size: Size): Zoom | undefined {
  const bounds = boundsOf(places);
  return bounds && zoomTo(base, bounds, size, CLOSEST);
}

/** Whether `zoom` hides a node, or shows all of them smaller or further aside than need be. */
function isPoor(places: ArrayLike<number>, { base, size, zoom }: Seen, wanted: Zoom): boolean {
  if (inView(places, { base, size, zoom }) < places.length / 2) return true;
  if (wanted.k > zoom.k * WORTHWHILE) return true;
  // Where the middle of what would be shown is now.
  const [x, y] = [size.width / 2, size.height / 2];
  const k = zoom.k / wanted.k;
  const aside = Math.hypot((x - wanted.x) * k + zoom.x - x, (y - wanted.y) * k + zoom.y - y);
  return aside > ASIDE * Math.min(size.width, size.height);
}

function inView(places: ArrayLike<number>, { base, size, zoom }: Seen): number {
  const view = zoomed(base, zoom);
  let count = 0;
  for (let k = 0; k < places.length; k += 2) {
    const [x, y] = toScreen(view, places[k] ?? 0, places[k + 1] ?? 0);
    if (x >= 0 && x <= size.width && y >= 0 && y <= size.height) count++;
  }
  return count;
}

/**
 * The zoom to go to, or `undefined` where the view stays: a filter shows what it has left in full,
 * but does not stir what is in view and large enough; a view that the reader made stays for as long
 * as it has half of the nodes; time alone only makes room for more. The whole, unzoomed, is gone to
 * wherever it does, so that nodes are mostly seen where they were.
 */
export function refit(
  occasion: Occasion,
  places: ArrayLike<number>,
  seen: Seen,
  isByHand = false,
): Zoom | undefined {
  const wanted = fitTo(places, seen.base, seen.size);
  if (!wanted) return undefined;
  const next = isPoor(places, { ...seen, zoom: UNZOOMED }, wanted) ? wanted : UNZOOMED;
  if (occasion === 'subject') return next;
  const [count, all] = [inView(places, seen), places.length / 2];
  if (isByHand) return occasion === 'filter' && count < all / 2 ? next : undefined;
  if (occasion === 'time') return count < all ? next : undefined;
  return isPoor(places, seen, wanted) ? next : undefined;
}
