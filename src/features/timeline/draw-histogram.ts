import type { Histogram } from './histogram.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Span, TimeScale } from './scale.ts';

/** The selection before the whole: dark bars inside pale ones. */
export function drawHistogram(
  pen: Pen,
  histogram: Histogram,
  height: number,
  palette: Palette,
): void {
  const { bars, most } = histogram;
  const bar = (x0: number, x1: number, count: number) => {
    if (count === 0) return;
    // One event among thousands still shows.
    const high = Math.max(1.5, (count / most) * (height - 4));
    const gap = x1 - x0 > 5 ? 1 : 0;
    pen.fillRect(x0, height - high, Math.max(1, x1 - x0 - gap), high);
  };
  pen.fillStyle = palette.hairline;
  for (const { x0, x1, total } of bars) bar(x0, x1, total);
  pen.fillStyle = palette.inkFaint;
  for (const { x0, x1, shown } of bars) bar(x0, x1, shown);
}

const RULE = 2;

/** The time filter, as a rule along the top. */
export function drawRange(pen: Pen, scale: TimeScale, range: Span, palette: Palette): void {
  const ends = [scale.x(range.from), scale.x(range.to)];
  const x0 = Math.max(0, Math.min(...ends));
  const x1 = Math.min(scale.width, Math.max(...ends));
  pen.fillStyle = palette.ink;
  pen.fillRect(x0, 0, Math.max(RULE, x1 - x0), RULE);
}
