/**
 * Dates as the reports give them, in the part of EDTF (ISO 8601-2) that Parley uses:
 * `2025`, `2025-02`, `2025-02-12`, each with `?` `~` or `%`; intervals `a/b` with `..` for an open
 * end; and "one of" sets `[a,b]`, `[a..b]`.
 *
 * Precision and duration are kept apart. `2025-02` is one day, some time in February, and not a
 * month long; `2025-02-12/2025-02-15` lasts four days.
 */
import { asDay, dayOf, daysInMonth, NO_END, NO_START, type Day } from '../lib/day.ts';

export type Precision = 'day' | 'month' | 'year';

/** Inclusive run of days. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

export interface FuzzyDate {
  readonly edtf: string;
  /** `moment`: one day that lies somewhere in the extent. `interval`: it lasted from start to end. */
  readonly kind: 'moment' | 'interval';
  /** The days on which it may have started and ended; equal for a moment. */
  readonly start: DayRange;
  readonly end: DayRange;
  /** The coarsest precision that was written. */
  readonly precision: Precision;
  /** `?`: the source is unsure. `~`: about. `%` is both. */
  readonly uncertain: boolean;
  readonly approximate: boolean;
  /** The members of a "one of" set; absent elsewhere. */
  readonly oneOf?: readonly DayRange[];
}

interface Part extends DayRange {
  readonly precision: Precision;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

const PART = /^\d{4}(-\d{2}){0,2}[?~%]?$/;

function parsePart(text: string): Part | undefined {
  if (!PART.test(text)) return undefined;
  const sign = text.charAt(text.length - 1);
  const uncertain = sign === '?' || sign === '%';
  const approximate = sign === '~' || sign === '%';
  const year = Number(text.slice(0, 4));
  if (text.length < 6) {
    const from = dayOf(year, 1, 1);
    return { from, to: dayOf(year, 12, 31), precision: 'year', uncertain, approximate };
  }
  const month = Number(text.slice(5, 7));
  const last = daysInMonth(year, month);
  if (text.length < 9) {
    const [from, to] = [dayOf(year, month, 1), dayOf(year, month, last)];
    return last ? { from, to, precision: 'month', uncertain, approximate } : undefined;
  }
  const date = Number(text.slice(8, 10));
  if (date < 1 || date > last) return undefined;
  const day = dayOf(year, month, date);
  return { from: day, to: day, precision: 'day', uncertain, approximate };
}

const COARSENESS: Record<Precision, number> = { day: 0, month: 1, year: 2 };

function coarsest(parts: readonly Part[]): Precision {
  return parts.reduce<Precision>(
    (a, b) => (COARSENESS[b.precision] > COARSENESS[a] ? b.precision : a),
    'day',
  );
}

function qualifiers(parts: readonly Part[]) {
  return {
    uncertain: parts.some((part) => part.uncertain),
    approximate: parts.some((part) => part.approximate),
  };
}

function parseInterval(edtf: string): FuzzyDate | undefined {
  const [a, b, extra] = edtf.split('/');
  if (a === undefined || b === undefined || extra !== undefined) return undefined;
  const open = (text: string) => text === '..' || text === '';
  const first = open(a) ? undefined : parsePart(a);
  const last = open(b) ? undefined : parsePart(b);
  if ((!first && !open(a)) || (!last && !open(b)) || (!first && !last)) return undefined;
  const parts = [first, last].filter((part) => part !== undefined);
  const start = first ?? { from: NO_START, to: last?.to ?? NO_START };
  const end = last ?? { from: first?.from ?? NO_END, to: NO_END };
  if (start.from > end.to) return undefined;
  return {
    edtf,
    kind: 'interval',
    // A start is never after the end, nor an end before the start: `2025-02/2025-02-10`.
    start: { from: start.from, to: asDay(Math.min(start.to, end.to)) },
    end: { from: asDay(Math.max(start.from, end.from)), to: end.to },
    precision: coarsest(parts),
    ...qualifiers(parts),
  };
}

function parseOneOf(edtf: string): FuzzyDate | undefined {
  const parts: Part[] = [];
  const members: DayRange[] = [];
  for (const item of edtf.slice(1, -1).split(',')) {
    const [a, b, extra] = item.trim().split('..');
    if (a === undefined || extra !== undefined) return undefined;
    const first = a === '' ? undefined : parsePart(a);
    const last = b === undefined ? first : b === '' ? undefined : parsePart(b);
    if ((a !== '' && !first) || (b !== undefined && b !== '' && !last) || (!first && !last)) {
      return undefined;
    }
    const range = { from: first?.from ?? NO_START, to: last?.to ?? NO_END };
    if (range.from > range.to) return undefined;
    members.push(range);
    parts.push(...[first, last].filter((part) => part !== undefined));
  }
  const extent = members.reduce((a, b) => ({
    from: asDay(Math.min(a.from, b.from)),
    to: asDay(Math.max(a.to, b.to)),
  }));
  return {
    edtf,
    kind: 'moment',
    start: extent,
    end: extent,
    precision: coarsest(parts),
    ...qualifiers(parts),
    oneOf: members,
  };
}

let latest: FuzzyDate | undefined;

/** Reads an EDTF date; `undefined` where it is not one, never a guess. */
export function parseEdtf(edtf: string): FuzzyDate | undefined {
  // A date is used as soon as it has been checked.
  if (latest?.edtf === edtf) return latest;
  const date = read(edtf);
  if (date) latest = date;
  return date;
}

function read(edtf: string): FuzzyDate | undefined {
  if (edtf.startsWith('[') && edtf.endsWith(']')) return parseOneOf(edtf);
  if (edtf.includes('/')) return parseInterval(edtf);
  const part = parsePart(edtf);
  if (!part) return undefined;
  const { from, to, precision, uncertain, approximate } = part;
  const extent = { from, to };
  return { edtf, kind: 'moment', start: extent, end: extent, precision, uncertain, approximate };
}

/** Every day on which it may have been going on. */
export function extentOf(date: FuzzyDate): DayRange {
  return { from: date.start.from, to: date.end.to };
}

const overlap = (a: DayRange, b: DayRange) => a.from <= b.to && b.from <= a.to;
const isInside = (a: DayRange, b: DayRange) => b.from <= a.from && a.to <= b.to;
const possibleDays = (date: FuzzyDate) => date.oneOf ?? [extentOf(date)];

/**
 * Whether two dates can't both be right. `2025-02` and `2025-02-12` can; `2025-02-12` and
 * `2025-02-13` can't. A day inside an interval does not exclude it (a report may name one day of
 * a visit), while two intervals must be able to start and to end together.
 */
export function datesExclude(a: FuzzyDate, b: FuzzyDate): boolean {
  if (a.kind === 'interval' && b.kind === 'interval') {
    return !overlap(a.start, b.start) || !overlap(a.end, b.end);
  }
  return !possibleDays(a).some((x) => possibleDays(b).some((y) => overlap(x, y)));
}

/**
 * Whether a date tells all that another, which it does not exclude, does. `2025-02-12` tells all
 * of `2025-02`, and not the other way round; one day of a visit does not tell how long it was.
 */
export function saysAsMuch(a: FuzzyDate, b: FuzzyDate): boolean {
  if ((a.uncertain && !b.uncertain) || (a.approximate && !b.approximate)) return false;
  if (b.kind === 'interval') {
    return a.kind === 'interval' && isInside(a.start, b.start) && isInside(a.end, b.end);
  }
  return isInside(extentOf(a), extentOf(b));
}

/** Whether it may have touched the range, given what is known. */
export function possiblyIn(date: FuzzyDate, range: DayRange): boolean {
  return possibleDays(date).some((days) => overlap(days, range));
}

/** Whether it touched the range wherever in its extent it lies. */
export function certainlyIn(date: FuzzyDate, range: DayRange): boolean {
  return date.start.to <= range.to && date.end.from >= range.from;
}
