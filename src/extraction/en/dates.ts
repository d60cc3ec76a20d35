/**
 * Dates that a text gives, as EDTF, relative to the day of publication. A weekday is the latest
 * such day up to publication, or the next one for what is announced; the caller says which.
 *
 * “Last week” is written as one of the days from Monday to Sunday, `[2025-06-30..2025-07-06]`:
 * the event took place on one of them. `a/b` is kept for what lasted from `a` to `b`.
 */
import { type Day, asDay, dayOf, isoOf, weekdayOf } from '../../lib/day.ts';
import { dayFirst, dotted, monthFirst, numeric } from './calendar-dates.ts';
import {
  type DateMention,
  type Found,
  type Reader,
  flagsAt,
  isCapitalAt,
  keyAt,
} from './date-reader.ts';
import type { Document } from './document.ts';
import { IS, isHyphen } from './lexicon.ts';
import { relative } from './relative-dates.ts';
import { WEEKDAYS } from './tables/word-classes.ts';

/** “U Aung Thu”: a name, after the title of a man or a woman. */
const isBurmese = (reader: Reader, at: number) =>
  (keyAt(reader, at) ?? '').length === 3 &&
  [2, 3].some(
    (n) => /^(?:u|daw)$/.test(keyAt(reader, at - n) ?? '') && isCapitalAt(reader, at - 1),
  );

export function weekday(reader: Reader, at: number): Found | undefined {
  const day = WEEKDAYS[keyAt(reader, at) ?? ''];
  if (day === undefined || !isCapitalAt(reader, at) || isBurmese(reader, at)) return undefined;
  let next = at + 1;
  // “Wednesday, July 9” and “Wednesday (9 July)” give the day itself.
  const mark = keyAt(reader, next);
  const from = mark === ',' || mark === '(' ? next + 1 : next;
  const exact = monthFirst(reader, from) ?? dayFirst(reader, from);
  if (exact && exact.precision === 3)
    return {
      ...exact,
      last: mark === '(' && keyAt(reader, exact.last) === ')' ? exact.last + 1 : exact.last,
    };
  if (reader.published === undefined) return undefined;
  // “on Monday (tomorrow)”
  const told = mark === '(' ? relative(reader, from) : undefined;
  if (told?.precision === 3 && keyAt(reader, told.last) === ')')
    return { ...told, last: told.last + 1 };
  const back = (weekdayOf(reader.published) - day + 7) % 7;
  const ahead = (day - weekdayOf(reader.published) + 7) % 7;
  const before = keyAt(reader, at - 1);
  const past = asDay(reader.published - (before === 'last' && back === 0 ? 7 : back));
  const nextWeek = isOfNextWeek(reader, at)
    ? asDay(reader.published - weekdayOf(reader.published) + 7 + day)
    : undefined;
  const future =
    nextWeek ?? asDay(reader.published + (before === 'next' && ahead === 0 ? 7 : ahead));
  if (nextWeek !== undefined && keyAt(reader, next) === 'next') next += 2;
  if (before === 'next')
    return {
      last: next,
      past: isoOf(future),
      future: isoOf(future),
      precision: 3,
      rule: 'date.weekday',
    };
  if (before === 'last')
    return {
      last: next,
      past: isoOf(past),
      future: isoOf(past),
      precision: 3,
      rule: 'date.weekday',
    };
  const joint = keyAt(reader, next);
  const second = WEEKDAYS[keyAt(reader, next + 1) ?? ''];
  if (second !== undefined && (joint === 'and' || joint === 'to' || isHyphen(joint ?? ''))) {
    const span = (second - day + 7) % 7;
    if (span > 0) {
      next += 2;
      const pastEnd = asDay(past + span) > reader.published ? asDay(past - 7) : past;
      return {
        last: next,
        past: `${isoOf(pastEnd)}/${isoOf(asDay(pastEnd + span))}`,
        future: `${isoOf(future)}/${isoOf(asDay(future + span))}`,
        precision: 3,
        rule: 'date.weekdays',
      };
    }
  }
  return {
    last: next,
    past: isoOf(past),
    future: isoOf(future),
    precision: 3,
    rule: 'date.weekday',
  };
}

/** “Tuesday next week”, “next week on Tuesday” */
function isOfNextWeek(reader: Reader, at: number): boolean {
  const [link, week, next] = [1, 2, 3].map((n) => keyAt(reader, at - n));
  return (
    (keyAt(reader, at + 1) === 'next' && keyAt(reader, at + 2) === 'week') ||
    (link === 'on' && week === 'week' && next === 'next')
  );
}

/** All dates between two tokens, in their order. */
export function findDates(
  document: Document,
  first: number,
  last: number,
  published: Day | undefined,
): DateMention[] {
  const reader: Reader = { document, last, published };
  const dates: DateMention[] = [];
  for (let i = first; i < last; i++) {
    if (!(flagsAt(reader, i) & IS.date)) continue;
    const found =
      weekday(reader, i) ??
      monthFirst(reader, i) ??
      dayFirst(reader, i) ??
      dotted(reader, i) ??
      numeric(reader, i) ??
      relative(reader, i);
    if (!found) continue;
    dates.push({ ...found, first: i });
    i = found.last - 1;
  }
  return dates;
}

/** The day before a date that is a day: “on the eve of”. */
export function dayBefore(edtf: string): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(edtf);
  return parts
    ? isoOf(asDay(dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) - 1))
    : undefined;
}
