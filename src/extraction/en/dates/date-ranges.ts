/** Days from one to another: “from April 30 to May 2”, “Sunday through Tuesday”, “today and tomorrow”. */
import { parseEdtf } from '../../../domain/edtf.ts';
import { asDay, isoOf } from '../../../lib/day.ts';
import { type Found, type Reader, keyAt, yearNumber } from './date-reader.ts';
import { isHyphen } from '../lexicon/lexicon.ts';

const LONGEST_DAYS = 62;

const dayIn = (edtf: string) => parseEdtf(edtf)?.start.from ?? 0;

const isWeekday = ({ rule }: Found) => rule === 'date.weekday';

/** How many days one weekday is before another. */
const daysTo = (from: number, to: number) => (((to - from) % 7) + 7) % 7;

/** “moved from Monday to Friday”, “postponed from May 5 to May 9” */
const isMoved = (reader: Reader, at: number) =>
  [1, 2, 3, 4, 5, 6, 7, 8].some((n) =>
    /^(?:moved|postponed|rescheduled|shifted|changed|brought|pushed|delayed)$/.test(
      keyAt(reader, at - n) ?? '',
    ),
  );

/** `start` in the year of `end`, or the year before it: “December 30 to January 2, 2026”. */
function inYearOf(start: string, end: string): string {
  const year = Number(end.slice(0, 4));
  const same = `${end.slice(0, 4)}${start.slice(4)}`;
  return same <= end ? same : `${String(year - 1).padStart(4, '0')}${start.slice(4)}`;
}

function joined(from: Found, to: Found, hasYear: boolean): Pick<Found, 'past' | 'future'> {
  if (isWeekday(from)) {
    const isFixed = to.past === to.future;
    const days = daysTo(dayIn(from.past), dayIn(to.past));
    // “is in Lima from Monday to Wednesday”, told on Tuesday
    const isNow = !isFixed && dayIn(to.future) - dayIn(from.past) === days;
    const last = isNow ? dayIn(to.future) : dayIn(to.past);
    const past = last - days;
    const start = isFixed ? past : dayIn(from.future);
    const end = isFixed ? dayIn(to.past) : start + daysTo(start, dayIn(to.future));
    return {
      past: `${isoOf(asDay(past))}/${isoOf(asDay(last))}`,
      future: `${isoOf(asDay(start))}/${isoOf(asDay(end))}`,
    };
  }
  // “from tomorrow until Friday”
  if (isWeekday(to) && to.past !== to.future && from.past === from.future) {
    const start = dayIn(from.past);
    const range = `${from.past}/${isoOf(asDay(start + daysTo(start, dayIn(to.past))))}`;
    return { past: range, future: range };
  }
  const write = (start: string, end: string) =>
    `${hasYear || start.length < 10 ? start : inYearOf(start, end)}/${end}`;
  return { past: write(from.past, to.past), future: write(from.future, to.future) };
}

/** A range that begins with the date at `at`, or nothing; `dateAt` reads one date. */
export function rangeFrom(
  reader: Reader,
  at: number,
  from: Found,
  dateAt: (reader: Reader, at: number) => Found | undefined,
): Found | undefined {
  // “from Monday, July 7, to Wednesday, July 9”
  const isParted = keyAt(reader, from.last) === ',' && keyAt(reader, from.last + 1) === 'to';
  const mark = isParted ? from.last + 1 : from.last;
  const joint = keyAt(reader, mark) ?? '';
  const isSpan = isHyphen(joint) || /^(?:to|until|till|through)$/.test(joint);
  const isBetween = joint === 'and' && keyAt(reader, at - 1) === 'between';
  const isList = joint === 'and' || joint === ',';
  if (from.precision !== 3 || from.past.includes('/') || !(isSpan || isList)) return undefined;
  const next = dateAt(reader, mark + 1);
  if (next?.precision !== 3) return undefined;
  const to = joint === ',' ? rangeFrom(reader, mark + 1, next, dateAt) : next;
  if (!to || (joint !== ',' && to.past.includes('/')) || isMoved(reader, at)) return undefined;
  const end = { ...to, past: to.past.slice(-10), future: to.future.slice(-10) };
  const hasYear = yearNumber(keyAt(reader, from.last - 1)) !== undefined;
  const { past, future } = joined(from, end, hasYear);
  const days = [past, future].map((edtf) => dayIn(edtf.slice(11)) - dayIn(edtf.slice(0, 10)));
  const isOneAfter = days[0] === (to === next ? 1 : 2);
  if (days.some((count) => count <= 0 || count > LONGEST_DAYS)) return undefined;
  if (!isSpan && !isBetween && !isOneAfter) return undefined;
  return { last: to.last, past, future, precision: 3, rule: 'date.range' };
}
