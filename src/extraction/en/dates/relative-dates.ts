/** Dates told from the day of publication: “yesterday”, “last week”, “two days ago”. */
import { tableOf } from '../../../lib/table.ts';
import { type Day, asDay, civilOf, isoOf, weekdayOf } from '../../../lib/day.ts';
import {
  type Found,
  type Reader,
  STEPS,
  dayNumber,
  isoParts,
  keyAt,
  month,
} from './date-reader.ts';
import { NUMBERS } from '../tables/word-classes.ts';

const oneOf = (from: Day, to: Day) => `[${isoOf(from)}..${isoOf(to)}]`;

const single = (last: number, edtf: string, precision: 1 | 2 | 3, rule: string): Found => ({
  last,
  past: edtf,
  future: edtf,
  precision,
  rule,
});

/** “the day before yesterday”, “the day after tomorrow” */
const isOneMore = (reader: Reader, at: number, side: string) =>
  keyAt(reader, at - 1) === side && keyAt(reader, at - 2) === 'day';

/** “early next week” is Monday to Wednesday. */
const PARTS_OF_WEEK: Readonly<Record<string, readonly [number, number]>> = tableOf({
  early: [0, 2],
  late: [3, 6],
});

export function relative(reader: Reader, at: number): Found | undefined {
  const { published } = reader;
  if (published === undefined) return undefined;
  const key = keyAt(reader, at);
  const next = keyAt(reader, at + 1);
  const monday = asDay(published - weekdayOf(published));
  const { year, month: m } = civilOf(published);
  if (key === 'today' || key === 'tonight')
    return single(at + 1, isoOf(published), 3, 'date.today');
  if (key === 'yesterday' || (key === 'last' && next === 'night')) {
    const day = asDay(published - (isOneMore(reader, at, 'before') ? 2 : 1));
    return single(key === 'last' ? at + 2 : at + 1, isoOf(day), 3, 'date.yesterday');
  }
  if (key === 'tomorrow')
    return single(
      at + 1,
      isoOf(asDay(published + (isOneMore(reader, at, 'after') ? 2 : 1))),
      3,
      'date.tomorrow',
    );
  const step = STEPS[key ?? ''];
  if (step !== undefined) {
    if (next === 'week') {
      const from = asDay(monday + 7 * step);
      const part = PARTS_OF_WEEK[keyAt(reader, at - 1) ?? ''] ?? [0, 6];
      const days = oneOf(asDay(from + part[0]), asDay(from + part[1]));
      const found = single(at + 2, days, 2, `date.${key}-week`);
      // Said on a Sunday of what is to come, it is the week that begins.
      if (step === 0 && part[0] === 0 && part[1] === 6)
        return {
          ...found,
          past: monday === published ? days : oneOf(monday, published),
          future:
            weekdayOf(published) === 6
              ? oneOf(asDay(from + 7), asDay(from + 13))
              : oneOf(published, asDay(from + 6)),
        };
      return found;
    }
    if (next === 'month') {
      const at0 = year * 12 + m - 1 + step;
      return single(at + 2, month(Math.floor(at0 / 12), (at0 % 12) + 1), 2, `date.${key}-month`);
    }
    if (next === 'year') return single(at + 2, String(year + step), 1, `date.${key}-year`);
    if (key === 'this' && ['morning', 'afternoon', 'evening'].includes(next ?? ''))
      return single(at + 2, isoOf(published), 3, 'date.today');
  }
  const isThat = key === 'weekend' && keyAt(reader, at - 1) === 'the';
  if (isThat || (step !== undefined && next === 'weekend')) {
    const saturday = asDay(monday + 5 + 7 * (step ?? 0));
    const found = single(
      at + (isThat ? 1 : 2),
      oneOf(saturday, asDay(saturday + 1)),
      2,
      'date.weekend',
    );
    // “met at the weekend”, “this weekend”, in a report of Monday
    const isOver = !step && weekdayOf(published) < 5;
    return isOver ? { ...found, past: oneOf(asDay(saturday - 7), asDay(saturday - 6)) } : found;
  }
  // “later this week”, “later in the week”, “at the end of the month”
  const isWithin = key === 'earlier' || key === 'later';
  const isInThe = isWithin && next === 'in' && keyAt(reader, at + 2) === 'the';
  const isEndOf =
    key === 'month' && keyAt(reader, at - 1) === 'the' && keyAt(reader, at - 3) === 'end';
  if (isEndOf) return single(at + 1, month(year, m), 2, 'date.this-month');
  if (isInThe || (isWithin && next === 'this')) {
    const end = isInThe ? at + 4 : at + 3;
    const unit = keyAt(reader, end - 1);
    if (unit === 'week') {
      const isPast = key === 'earlier';
      const from = isPast ? monday : published;
      const to = isPast ? published : asDay(monday + 6);
      return single(end, from < to ? oneOf(from, to) : isoOf(from), 2, 'date.this-week');
    }
    if (unit === 'month') return single(end, month(year, m), 2, 'date.this-month');
    if (unit === 'year') return single(end, String(year), 1, 'date.this-year');
  }
  return dayOfMonth(reader, at, published) ?? ago(reader, at, published);
}

const DAY_OF_MONTH = /^\d\d?(?:st|nd|rd|th)$/;
const AFTER_DAY = /^(?:[.,;:)”"–—]|and|at|for|in|to|with|when|where|after|before|of)$/;

const dayWithEnding = (key: string | undefined) =>
  DAY_OF_MONTH.test(key ?? '') ? dayNumber(key ?? '') : undefined;

/** “on the 16th”, “on the 16th and 17th”: of the month in which it is told, or of the one beside it. */
function dayOfMonth(reader: Reader, at: number, published: Day): Found | undefined {
  if (keyAt(reader, at - 1) !== 'the' || keyAt(reader, at - 2) !== 'on') return undefined;
  const from = dayWithEnding(keyAt(reader, at));
  if (from === undefined) return undefined;
  const end = keyAt(reader, at + 2) === 'the' ? at + 3 : at + 2;
  const isJoined = /^(?:and|to|-|–)$/.test(keyAt(reader, at + 1) ?? '');
  const to = isJoined ? dayWithEnding(keyAt(reader, end)) : undefined;
  const last = to === undefined ? at + 1 : end + 1;
  if (last < reader.last && !AFTER_DAY.test(keyAt(reader, last) ?? '')) return undefined;
  const { year, month: m, date } = civilOf(published);
  const past = daysOf(year * 12 + m - (from > date ? 2 : 1), from, to);
  const future = daysOf(year * 12 + m - (from < date ? 0 : 1), from, to);
  return past && future
    ? { last, past, future, precision: 3, rule: 'date.day-of-month' }
    : undefined;
}

function daysOf(months: number, from: number, to: number | undefined): string | undefined {
  const [year, m] = [Math.floor(months / 12), (months % 12) + 1];
  const start = isoParts(year, m, from);
  const end = to === undefined ? undefined : isoParts(year, m, to);
  return start && end ? `${start}/${end}` : start;
}

/** “two days ago”, “three weeks earlier”. */
function ago(reader: Reader, at: number, published: Day): Found | undefined {
  const key = keyAt(reader, at) ?? '';
  const count = NUMBERS[key] ?? dayNumber(key);
  const unit = keyAt(reader, at + 1) ?? '';
  if (count === undefined || keyAt(reader, at + 2) !== 'ago') return undefined;
  if (unit.startsWith('day')) return single(at + 3, isoOf(asDay(published - count)), 3, 'date.ago');
  const { year, month: m } = civilOf(published);
  if (unit.startsWith('week')) {
    const from = asDay(published - weekdayOf(published) - 7 * count);
    return single(at + 3, oneOf(from, asDay(from + 6)), 2, 'date.ago');
  }
  if (unit.startsWith('month')) {
    const at0 = year * 12 + m - 1 - count;
    return single(at + 3, month(Math.floor(at0 / 12), (at0 % 12) + 1), 2, 'date.ago');
  }
  return unit.startsWith('year') ? single(at + 3, String(year - count), 1, 'date.ago') : undefined;
}
