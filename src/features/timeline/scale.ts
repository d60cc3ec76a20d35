/** Between days and pixels. The viewport is kept in days, never in pixels. */

/** What is shown: a half-open span of days. Fractions of a day let panning be smooth. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Which way time runs; one setting for every drawing. */
export type Direction = 'ltr' | 'rtl';

export interface TimeScale {
  readonly span: Span;
  /** CSS pixels. */
  readonly width: number;
  readonly pxPerDay: number;
  /** Pixels from the left edge of the drawing, whichever way time runs. */
  readonly x: (day: number) => number;
  readonly dayAt: (x: number) => number;
}

export function timeScale(span: Span, width: number, direction: Direction = 'ltr'): TimeScale {
  const pxPerDay = width / (span.to - span.from);
  const forward = direction === 'ltr';
  return {
    span,
    width,
    pxPerDay,
    x: (day) => (forward ? day - span.from : span.to - day) * pxPerDay,
    dayAt: (x) => (forward ? span.from + x / pxPerDay : span.to - x / pxPerDay),
  };
}
