/** Playback: where the range of the time filter goes next. */
import { asDay, civilOf, dayOf, daysInMonth, type Day } from '../../lib/day.ts';
import { lengthOf } from './viewport.ts';
import type { Span } from './scale.ts';

export const PACES = ['day', 'week', 'month'] as const;
export type Pace = (typeof PACES)[number];

/** How many steps a range shows at once, where the reader has set none. */
const STEPS_SHOWN = 4;

function later(day: number, pace: Pace, steps = 1): Day {
  if (pace !== 'month') return asDay(day + steps * (pace === 'week' ? 7 : 1));
  const { year, month, date } = civilOf(asDay(day));
  const months = year * 12 + month - 1 + steps;
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  return dayOf(y, m, Math.min(date, daysInMonth(y, m)));
}

/** A pace that takes a reader through the whole in a minute or so. */
export function paceFor(whole: Span): Pace {
  const days = lengthOf(whole);
  return days > 1500 ? 'month' : days > 90 ? 'week' : 'day';
}

/** What is played through: all that there is, or what the reader's own range leaves of it. */
export function wholeOf(range: Span | undefined, all: Span): Span {
  const from = Math.max(range?.from ?? all.from, all.from);
  const to = Math.min(range?.to ?? all.to, all.to);
  return from < to ? { from, to } : all;
}

/** Half open, as all spans; the first range of a playback. */
export function firstRange(whole: Span, pace: Pace): Span {
  const { year, month } = civilOf(asDay(whole.from));
  const from = pace === 'month' ? dayOf(year, month, 1) : whole.from;
  return { from, to: later(from, pace, STEPS_SHOWN) };
}

/** Without the days that lie outside the reader's own range. */
export const within = (range: Span, whole: Span): Span => ({
  from: Math.max(range.from, whole.from),
  to: Math.min(range.to, whole.to),
});

/** The range a step later, of the same length; `undefined` once it has passed the end. */
export function nextRange(range: Span, pace: Pace, whole: Span): Span | undefined {
  if (range.to >= whole.to) return undefined;
  const from = later(range.from, pace);
  // Whole months stay whole months however many days they have.
  const { date } = civilOf(asDay(range.from));
  const isMonths = pace === 'month' && date === 1 && civilOf(asDay(range.to)).date === 1;
  return { from, to: isMonths ? later(range.to, pace) : from + lengthOf(range) };
}
