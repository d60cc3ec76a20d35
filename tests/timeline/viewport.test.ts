import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeScale } from '../../src/features/timeline/scale.ts';
import {
  bringIntoView,
  fitted,
  lengthOf,
  panned,
  spanOf,
  windowOf,
  zoomed,
} from '../../src/features/timeline/viewport.ts';
import { dayOf } from '../../src/lib/day.ts';
import { span, width } from './arbitrary.ts';

const bounds = { from: 8000, to: 41_000 };

describe('the span', () => {
  test('keeps the day under the pointer where it is while zooming', () => {
    fc.assert(
      fc.property(
        span,
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (before, factor, at) => {
          fc.pre(lengthOf(before) * factor > 1);
          const day = before.from + at * lengthOf(before);
          const after = zoomed(before, factor, day, bounds);
          expect((day - after.from) / lengthOf(after)).toBeCloseTo(at, 6);
        },
      ),
      { seed: 3 },
    );
  });

  test('never leaves its bounds nor shrinks below a day', () => {
    fc.assert(
      fc.property(
        span,
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        fc.integer({ min: -1e6, max: 1e6 }),
        (before, factor, days) => {
          for (const after of [
            zoomed(before, factor, before.from, bounds),
            panned(before, days, bounds),
          ]) {
            expect(after.from).toBeGreaterThanOrEqual(bounds.from);
            expect(after.to).toBeLessThanOrEqual(bounds.to + 1e-6);
            expect(lengthOf(after)).toBeGreaterThanOrEqual(1 - 1e-9);
          }
        },
      ),
      { seed: 4 },
    );
  });

  test('comes back from the address as it went', () => {
    const window = { from: '2025-02-01', to: '2025-02-28' };
    const there = spanOf(window);
    expect(there).toEqual({ from: dayOf(2025, 2, 1), to: dayOf(2025, 3, 1) });
    expect(there && windowOf(there)).toEqual(window);
  });

  test('is moved only as far as brings a day into it', () => {
    const now = { from: 10_000, to: 10_100 };
    expect(bringIntoView(now, 10_050, bounds)).toBe(now);
    const after = bringIntoView(now, 20_000, bounds);
    expect(lengthOf(after)).toBe(100);
    expect(after.from < 20_000 && after.to > 20_000).toBe(true);
  });

  test('fits a single day into a month', () => {
    expect(lengthOf(fitted({ from: 100, to: 101 }))).toBeGreaterThanOrEqual(28);
  });
});

test('a scale and its inverse agree, whichever way time runs', () => {
  fc.assert(
    fc.property(span, width, fc.double({ min: 0, max: 1, noNaN: true }), (span, width, at) => {
      for (const direction of ['ltr', 'rtl'] as const) {
        const scale = timeScale(span, width, direction);
        expect(scale.x(scale.dayAt(at * width))).toBeCloseTo(at * width, 4);
      }
      expect(timeScale(span, width, 'rtl').x(span.from)).toBeCloseTo(width);
    }),
    { seed: 5 },
  );
});
