/**
 * Dates that a text gives, as EDTF, relative to the day of publication. A weekday is the latest
 * such day up to publication, or the next one for what is announced; the caller says which.
 *
 * “Last week” is written as one of the days from Monday to Sunday, `[2025-06-30..2025-07-06]`:
 * the event took place on one of them. `a/b` is kept for what lasted from `a` to `b`.
 */
import { type Day, asDay, dayOf, isoOf, weekdayOf } from '../../../lib/day.ts';
import { dayFirst, monthFirst, numeric, weekOf } from './calendar-dates.ts';
import {
  type DateMention,
  type Found,
  type Reader,
  dayNumber,
  flagsAt,
  isCapitalAt,
  keyAt,
  STEPS,
  two,
} from './date-reader.ts';
import { rangeFrom } from './date-ranges.ts';
import type { Document } from '../text/document.ts';
import { IS, isHyphen } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import { relative } from './relative-dates.ts';
import { WEEKDAYS } from '../tables/word-classes.ts';

const ARTICLES = setOf('the a an el del de rising');

/** “U Aung Thu”, “Premier Sun Chunlan”, “the Order of the Sun”: three letters that are no day. */
function isName(reader: Reader, at: number): boolean {
  if ((keyAt(reader, at) ?? '').length > 3) return false;
  const isAfterTitle = [2, 3].some(
    (n) => /^(?:u|daw)$/.test(keyAt(reader, at - n) ?? '') && isCapitalAt(reader, at - 1),
  );
  const isFirst = isCapitalAt(reader, at + 1) && !(flagsAt(reader, at + 1) & IS.date);
  return isAfterTitle || isFirst || ARTICLES.has(keyAt(reader, at - 1) ?? '');
}

/** After the first weekday of “Saturday - Sunday, 9-10 August” or “Monday 9 to Wednesday, 11 August 2003”. */
function daysNamed(reader: Reader, at: number): Found | undefined {
  const number = keyAt(reader, at) === ',' ? at + 1 : at;
  const from = dayNumber(keyAt(reader, number) ?? '');
  const joint = from === undefined ? at : number + 1;
  const key = keyAt(reader, joint) ?? '';
  const isJoined = isHyphen(key) || /^(?:to|and|until|through)$/.test(key);
  if (!isJoined || WEEKDAYS[keyAt(reader, joint + 1) ?? ''] === undefined) return undefined;
  const mark = joint + 2;
  const end = dayFirst(reader, keyAt(reader, mark) === ',' ? mark + 1 : mark);
  if (end?.precision !== 3) return undefined;
  if (from === undefined) return end.past.includes('/') ? end : undefined;
  const span = (edtf: string) => `${edtf.slice(0, 8)}${two(from)}/${edtf}`;
  const isRising = !end.past.includes('/') && from < Number(end.past.slice(8));
  return isRising
    ? { ...end, past: span(end.past), future: span(end.future), rule: 'date.range' }
    : undefined;
}

export function weekday(reader: Reader, at: number): Found | undefined {
  const day = WEEKDAYS[keyAt(reader, at) ?? ''];
  if (day === undefined || !isCapitalAt(reader, at) || isName(reader, at)) return undefined;
  let next = at + 1;
  // “Wednesday, July 9”, “Wednesday (9 July)” and “Wednesday, the 9th of July” give the day itself.
  const mark = keyAt(reader, next);
  const open = mark === ',' || mark === '(' ? next + 1 : next;
  const from = keyAt(reader, open) === 'the' ? open + 1 : open;
  const exact = daysNamed(reader, next) ?? monthFirst(reader, from) ?? dayFirst(reader, from);
  if (exact && exact.precision === 3)
    return {
      ...exact,
      last: mark === '(' && keyAt(reader, exact.last) === ')' ? exact.last + 1 : exact.last,
    };
  const { published } = reader;
  if (published === undefined) return undefined;
  // “on Monday (tomorrow)”
  const told = mark === '(' ? relative(reader, from) : undefined;
  if (told?.precision === 3 && keyAt(reader, told.last) === ')')
    return { ...told, last: told.last + 1 };
  const given = (last: number, past: Day, future: Day): Found => ({
    last,
    past: isoOf(past),
    future: isoOf(future),
    precision: 3,
    rule: 'date.weekday',
  });
  const week = weekAround(reader, at, next);
  if (week) {
    const exact = asDay(published - weekdayOf(published) + 7 * week.step + day);
    return given(week.last, exact, exact);
  }
  const back = (weekdayOf(published) - day + 7) % 7;
  const ahead = (day - weekdayOf(published) + 7) % 7;
  const before = keyAt(reader, at - 1);
  const past = asDay(published - (before === 'last' && back === 0 ? 7 : back));
  const future = asDay(published + (before === 'next' && ahead === 0 ? 7 : ahead));
  if (before === 'next' || before === 'coming') return given(next, future, future);
  // “last Friday”, “this past Friday”, “on Friday last”
  const isOver = before === 'last' || before === 'past';
  if (keyAt(reader, next) === 'last' && !(flagsAt(reader, next + 1) & IS.date))
    return given(next + 1, past, past);
  return given(next, past, isOver ? past : future);
}

/** “Tuesday next week”, “Tuesday of last week”, “next week on Tuesday” */
function weekAround(
  reader: Reader,
  at: number,
  next: number,
): { readonly step: number; readonly last: number } | undefined {
  const from = keyAt(reader, next) === 'of' ? next + 1 : next;
  const after = STEPS[keyAt(reader, from) ?? ''];
  if (after !== undefined && keyAt(reader, from + 1) === 'week')
    return { step: after, last: from + 2 };
  const [link, week, which] = [1, 2, 3].map((n) => keyAt(reader, at - n));
  const before = link === 'on' && week === 'week' ? STEPS[which ?? ''] : undefined;
  return before === undefined ? undefined : { step: before, last: next };
}

/** “13 May, Monday”, “tomorrow (Wednesday)”: the weekday says nothing more. */
function withWeekday(reader: Reader, found: Found): Found {
  const mark = keyAt(reader, found.last);
  const isDay = WEEKDAYS[keyAt(reader, found.last + 1) ?? ''] !== undefined;
  if (found.precision !== 3 || !isDay || !isCapitalAt(reader, found.last + 1)) return found;
  if (mark === ',') return { ...found, last: found.last + 2 };
  const isClosed = mark === '(' && keyAt(reader, found.last + 2) === ')';
  return isClosed ? { ...found, last: found.last + 3 } : found;
}

const dateAt = (reader: Reader, at: number): Found | undefined => {
  if (!(flagsAt(reader, at) & IS.date)) return undefined;
  const isWeekday = WEEKDAYS[keyAt(reader, at) ?? ''] !== undefined;
  if (isWeekday) return weekday(reader, at);
  const found =
    monthFirst(reader, at) ?? dayFirst(reader, at) ?? numeric(reader, at) ?? relative(reader, at);
  return found && weekOf(reader, at, withWeekday(reader, found));
};

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
    const single = dateAt(reader, i);
    if (!single) continue;
    const found = rangeFrom(reader, i, single, dateAt) ?? single;
    const { past, future, precision, rule } = found;
    dates.push({ first: i, last: found.last, past, future, precision, rule });
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
