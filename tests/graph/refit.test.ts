/** When the view follows what a filter leaves, and when it stays. */
import { expect, test } from 'vitest';
import { refit, type Seen } from '../../src/features/graph/refit.ts';
import { boundsOf, fit, toScreen, UNZOOMED, zoomed } from '../../src/features/graph/viewport.ts';

const size = { width: 800, height: 400 };
/** Nine nodes in three rows, and three of them close to one corner. */
const all = [0, 300, 600].flatMap((x) => [0, 300, 600].flatMap((y) => [x, y]));
const corner = [0, 0, 60, 0, 0, 60];
const seen: Seen = {
  base: fit(boundsOf(all), size),
  zoom: UNZOOMED,
  size,
};

test('what a filter leaves is shown in full, and all again once it is cleared', () => {
  const zoom = refit('filter', corner, seen);
  if (!zoom) throw new Error('the view stays');
  expect(zoom.k).toBeGreaterThan(1.5);
  const view = zoomed(seen.base, zoom);
  for (const [x, y] of [
    [0, 0],
    [60, 60],
  ] as const) {
    const [left, top] = toScreen(view, x, y);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(size.width);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(size.height);
  }
  expect(refit('filter', all, { ...seen, zoom })).toBe(UNZOOMED);
});

test('what is in view and large enough is not stirred', () => {
  expect(refit('filter', all, seen)).toBeUndefined();
  expect(refit('filter', all.slice(0, -2), seen)).toBeUndefined();
});

test('a view made by hand stays while it has half of the nodes', () => {
  const byHand = { ...seen, zoom: { k: 2, x: 0, y: 0 } };
  expect(refit('filter', corner, byHand, true)).toBeUndefined();
  expect(refit('filter', [600, 600, 600, 300, 300, 600], byHand, true)).toBeDefined();
  expect(refit('time', [600, 600, 600, 300, 300, 600], byHand, true)).toBeUndefined();
  expect(refit('subject', corner, byHand, true)).toBeDefined();
});

test('time alone makes room, and never comes closer', () => {
  expect(refit('time', corner, seen)).toBeUndefined();
  const close = { ...seen, zoom: refit('filter', corner, seen) ?? UNZOOMED };
  expect(refit('time', all, close)).toBe(UNZOOMED);
});

test('a node that was dragged aside leaves the whole where it was', () => {
  const dragged = [20, 40, ...all.slice(2)];
  expect(refit('subject', dragged, seen)).toBe(UNZOOMED);
});

test('a single node comes to the middle, and none leaves the view as it is', () => {
  const zoom = refit('filter', [0, 0], seen);
  const [x] = zoom ? toScreen(zoomed(seen.base, zoom), 0, 0) : [];
  expect(x).toBeCloseTo(size.width / 2);
  expect(refit('subject', [], seen)).toBeUndefined();
});
