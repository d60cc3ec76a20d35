/** Moving the span that is shown: pure, so that buttons, keys, wheel and brush agree. */
import { parseEdtf } from '../../domain/edtf.ts';
import { asDay, isoOf } from '../../lib/day.ts';
import type { TimeWindow } from '../../view-state/view-state.ts';
import type { Span } from './scale.ts';

const SHORTEST = 1;
/** Room beside the first and last event, as a part of the whole. */
const MARGIN = 0.04;
/** The shortest span that "fit" gives, in days; a single event stands amid a month. */
const SHORTEST_FIT = 28;

export const lengthOf = ({ from, to }: Span): number => to - from;

/** The span that shows all of `days` with some room on both sides. */
export function fitted({ from, to }: Span): Span {
  const missing = Math.max(0, SHORTEST_FIT - (to - from)) / 2;
  const margin = Math.max(1, (to - from) * MARGIN);
  return { from: Math.floor(from - missing - margin), to: Math.ceil(to + missing + margin) };
}

/** Keeps a span within `bounds`, shortening it only where it is longer than they are. */
export function clamped(span: Span, bounds: Span): Span {
  const length = Math.min(Math.max(lengthOf(span), SHORTEST), lengthOf(bounds));
  const centre = (span.from + span.to) / 2;
  const from = Math.min(Math.max(centre - length / 2, bounds.from), bounds.to - length);
  return { from, to: from + length };
}

/** Zooms by `factor` (below 1 is closer) so that `day` stays where it is. */
export function zoomed(span: Span, factor: number, day: number, bounds: Span): Span {
  const length = Math.min(Math.max(lengthOf(span) * factor, SHORTEST), lengthOf(bounds));
  const at = (day - span.from) / lengthOf(span);
  return clamped({ from: day - at * length, to: day + (1 - at) * length }, bounds);
}

export const panned = (span: Span, days: number, bounds: Span): Span =>
  clamped({ from: span.from + days, to: span.to + days }, bounds);

/** Moves the span as little as brings `day` well inside it. */
export function bringIntoView(span: Span, day: number, bounds: Span): Span {
  const edge = lengthOf(span) * 0.015;
  const room = lengthOf(span) * 0.2;
  if (day < span.from + edge) return panned(span, day - span.from - room, bounds);
  if (day > span.to - edge) return panned(span, day - span.to + room, bounds);
  return span;
}

/** In the address, windows are whole days, both included. */
export function windowOf({ from, to }: Span): TimeWindow {
  const first = Math.round(from);
  return { from: isoOf(asDay(first)), to: isoOf(asDay(Math.max(first, Math.round(to) - 1))) };
}

export function spanOf({ from, to }: TimeWindow): Span | undefined {
  const [first, last] = [parseEdtf(from), parseEdtf(to)];
  return first && last ? { from: first.start.from, to: last.end.to + 1 } : undefined;
}

/** A frame of the way from one span to another; `t` from 0 to 1. Lengths change by ratio. */
export function between(a: Span, b: Span, t: number): Span {
  const eased = 1 - (1 - t) ** 3;
  const mix = (from: number, to: number) => from + (to - from) * eased;
  return { from: mix(a.from, b.from), to: mix(a.to, b.to) };
}
