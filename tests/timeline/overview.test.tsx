// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Overview } from '../../src/features/timeline/overview.tsx';
import { Viewport } from '../../src/features/timeline/viewport-store.ts';
import { dayOf } from '../../src/lib/day.ts';
import { datasetOf, linesOf, modelOf } from './fixture.ts';

const model = modelOf(
  datasetOf(
    linesOf(`
      2025-01-10 | held | ayla | First
      2025-07-09 | held | ayla | Last
    `),
  ),
);
const whole = { from: dayOf(2024, 1, 1), to: dayOf(2026, 12, 31) };
const march = { from: dayOf(2025, 3, 1), to: dayOf(2025, 4, 1) };

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener() {},
    removeEventListener() {},
  }));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});
afterEach(() => vi.unstubAllGlobals());

/** What a screen reader hears of the two ends. */
const ends = () =>
  screen
    .getAllByRole('slider')
    .map((slider) =>
      ['valuemin', 'valuenow', 'valuemax'].map((name) => slider.getAttribute(`aria-${name}`)),
    );

function show(width: number) {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly told: ResizeObserverCallback;
      constructor(told: ResizeObserverCallback) {
        this.told = told;
      }
      observe() {
        this.told([{ contentRect: { width, height: 40 } } as ResizeObserverEntry], this);
      }
      unobserve() {}
      disconnect() {}
    },
  );
  const viewport = new Viewport(march, whole);
  render(<Overview model={model} viewport={viewport} />);
  return viewport;
}

test('the ends of the brush are the first and the last day, drawn or not', () => {
  show(0);
  const undrawn = ends();
  expect(undrawn.map(([, now]) => now)).toEqual([
    String(dayOf(2025, 3, 1)),
    String(dayOf(2025, 3, 31)),
  ]);
});

test('no end lies beyond what the strip holds', () => {
  const viewport = show(500);
  act(() => viewport.set(whole, 'app'));
  for (const [least, now, most] of ends()) {
    expect(Number(now)).toBeGreaterThanOrEqual(Number(least));
    expect(Number(now)).toBeLessThanOrEqual(Number(most));
  }
});
