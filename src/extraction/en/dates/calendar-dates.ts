/** Dates by their day, month and year, in words or numbers. */
import { type Day, asDay, civilOf, dayOf, isoOf, weekdayOf } from '../../../lib/day.ts';
import {
  type Found,
  type Reader,
  afterMark,
  dayNumber,
  isCapitalAt,
  isoParts,
  keyAt,
  month,
  STEPS,
  two,
  yearAfter,
  yearNumber,
} from './date-reader.ts';
import { isHyphen } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import { MONTHS } from '../tables/word-classes.ts';

/** The year of a month without one: the nearest such month up to publication, or after it. */
function yearsOf(m: number, date: number, published: Day): { past: number; future: number } {
  const { year, month: now, date: today } = civilOf(published);
  const isLater = m > now || (m === now && date > today);
  // A few days ahead is this year, whatever the tense: “due on July 11” in a report of 9 July.
  const past = isLater && (m - now) * 31 + date - today > 62 ? year - 1 : year;
  return { past, future: isLater || m === now || now - m < 2 ? year : year + 1 };
}

function dated(
  last: number,
  m: number,
  from: number,
  to: number | undefined,
  year: number | undefined,
  reader: Reader,
  rule: string,
): Found | undefined {
  if (year === undefined && reader.published === undefined) return undefined;
  const years =
    year !== undefined ? { past: year, future: year } : yearsOf(m, from, reader.published as Day);
  const write = (y: number) => {
    const start = isoParts(y, m, from);
    const end = to === undefined ? undefined : isoParts(y, m, to);
    return start && end ? `${start}/${end}` : start;
  };
  const past = write(years.past);
  const future = write(years.future);
  return past && future ? { last, past, future, precision: 3, rule } : undefined;
}

/** “the week of July 14”: some day of it. */
export function weekOf(reader: Reader, at: number, found: Found): Found {
  const isWeek = keyAt(reader, at - 1) === 'of' && keyAt(reader, at - 2) === 'week';
  if (!isWeek || found.precision !== 3 || found.past.includes('/')) return found;
  const [past, future] = [found.past, found.future].map((edtf) => {
    const parts = edtf.split('-').map(Number);
    const day = dayOf(parts[0] ?? 0, parts[1] ?? 1, parts[2] ?? 1);
    const monday = asDay(day - weekdayOf(asDay(day)));
    return `[${isoOf(monday)}..${isoOf(asDay(monday + 6))}]`;
  });
  return past && future ? { ...found, past, future, precision: 2 } : found;
}

function risingAt(reader: Reader, at: number, above: number): number | undefined {
  const day = dayNumber(keyAt(reader, at) ?? '');
  return day !== undefined && day > above ? day : undefined;
}

const TO = setOf('to through thru till until');

/** “9-11”, “9 and 10”, “9, 10 and 11”, “the 9th to the 11th”, “9.-11.”: days of one month, from `from` to `to`. */
function daysAt(
  reader: Reader,
  at: number,
): { readonly from: number; readonly to: number | undefined; readonly last: number } | undefined {
  const from = dayNumber(keyAt(reader, at) ?? '');
  if (from === undefined) return undefined;
  const isDotted = keyAt(reader, at + 1) === '.' && isHyphen(keyAt(reader, at + 2) ?? '');
  let last = isDotted ? at + 2 : at + 1;
  let to = from;
  while (keyAt(reader, last) === ',') {
    const day = risingAt(reader, last + 1, to);
    if (day === undefined) break;
    to = day;
    last += 2;
  }
  const joint = keyAt(reader, last) ?? '';
  const isRange = isHyphen(joint) || joint === '/' || TO.has(joint);
  const next = keyAt(reader, last + 1) === 'the' ? last + 2 : last + 1;
  const end = isRange || joint === 'and' || joint === '&' ? risingAt(reader, next, to) : undefined;
  // “on May 9, 10 ministers met” is no list; “May 9, 10 and 11” is.
  return end === undefined || (isRange && to > from)
    ? { from, to: undefined, last: at + 1 }
    : { from, to: end, last: next + 1 };
}

/** `July 9`, `July 9-11`, `July 9, 2025`, `July, 9/2025`, `July 2025`, `July`. */
export function monthFirst(reader: Reader, at: number): Found | undefined {
  const m = MONTHS[keyAt(reader, at) ?? ''];
  if (!m) return undefined;
  const next = afterMark(reader, at + 1);
  const days = daysAt(reader, next);
  const year = days && yearAfter(reader, days.last);
  // “we may 9 times”, without a year
  if (!year && !isCapitalAt(reader, at)) return undefined;
  // “In May, 9 ministers met”
  if (!days || (next > at + 1 && !year)) return monthAlone(reader, at, m);
  const last = year?.last ?? days.last;
  return dated(last, m, days.from, days.to, year?.year, reader, 'date.month-day');
}

/** What may stand before the name of a month without a day or a year. */
const BEFORE_MONTH = new Set(
  'in since last this next early late mid of until by from during to - and for before after through the a her his its their planned scheduled'.split(
    ' ',
  ),
);

function monthAlone(reader: Reader, at: number, m: number): Found | undefined {
  const year = yearAfter(reader, at + 1);
  if (year) {
    const told = month(year.year, m);
    return { last: year.last, past: told, future: told, precision: 2, rule: 'date.month-year' };
  }
  const before = keyAt(reader, at - 1) ?? '';
  const other = keyAt(reader, at + 1) === 'or' ? MONTHS[keyAt(reader, at + 2) ?? ''] : undefined;
  if (other && reader.published !== undefined) {
    const { year: now, month: current } = civilOf(reader.published);
    const set = (y: number) => `[${month(m > other ? y - 1 : y, m)},${month(y, other)}]`;
    const past = set(other > current ? now - 1 : now);
    const future = set(other < current ? now + 1 : now);
    return { last: at + 3, past, future, precision: 2, rule: 'date.months' };
  }
  // “the high point of May’s day” is hers.
  const isName =
    keyAt(reader, at) === 'may' &&
    reader.document.tokens[at + 1]?.word.shape === 'possessive' &&
    /^(?:and|by|for|of|to)$/.test(before);
  const isSaid = BEFORE_MONTH.has(before) && !isName;
  if (!isSaid || reader.published === undefined) return undefined;
  const { year: now, month: current } = civilOf(reader.published);
  const past = month(m > current || (m === current && before === 'last') ? now - 1 : now, m);
  const future = month(m < current || (m === current && before === 'next') ? now + 1 : now, m);
  return {
    last: at + 1,
    past: before === 'next' ? future : past,
    future: before === 'last' ? past : future,
    precision: 2,
    rule: 'date.month',
  };
}

/** “of this month”, “of the current month” after a day. */
function monthOf(reader: Reader, at: number): Found | undefined {
  if (keyAt(reader, at) !== 'of' || reader.published === undefined) return undefined;
  const isCurrent = keyAt(reader, at + 1) === 'the' && keyAt(reader, at + 2) === 'current';
  const step = isCurrent ? 0 : STEPS[keyAt(reader, at + 1) ?? ''];
  const last = isCurrent ? at + 3 : at + 2;
  if (step === undefined || keyAt(reader, last) !== 'month') return undefined;
  const { year, month: now } = civilOf(reader.published);
  const count = year * 12 + now - 1 + step;
  const told = month(Math.floor(count / 12), (count % 12) + 1);
  return { last: last + 1, past: told, future: told, precision: 2, rule: 'date.day-month' };
}

/** `9 July`, `9. July`, `9-11 July 2025`, `9-July-2025`, `9, 10 and 11 July`, `the 9th of July`, `the 9th of this month`. */
export function dayFirst(reader: Reader, at: number): Found | undefined {
  const days = daysAt(reader, at);
  if (!days) return undefined;
  const told = days.to === undefined ? monthOf(reader, days.last) : undefined;
  if (told) {
    const day = `${told.past}-${two(days.from)}`;
    return { ...told, past: day, future: day, precision: 3 };
  }
  const isLinked = /^(?:of|\.)$/.test(keyAt(reader, days.last) ?? '');
  const next = isLinked ? days.last + 1 : afterMark(reader, days.last);
  const m = MONTHS[keyAt(reader, next) ?? ''];
  if (!m) return undefined;
  const year = yearAfter(reader, next + 1);
  // “At 9, March began.”
  const isSure = isCapitalAt(reader, next) && (isLinked || next === days.last);
  if (!year && !isSure) return undefined;
  const last = year?.last ?? next + 1;
  return dated(last, m, days.from, days.to, year?.year, reader, 'date.day-month');
}

/** `25`, of this century; `96`, of the last. */
const shortYear = (key: string | undefined) =>
  /^\d\d$/.test(key ?? '') ? Number(key) + (Number(key) < 50 ? 2000 : 1900) : undefined;

/** Three numbers, or a month between two, with one mark: `27.03.2025`, `23. 6. 2025`, `1/18/25`, `9-Jul-25`, `2025-07-09`. */
function numbersAt(
  reader: Reader,
  at: number,
): { readonly texts: readonly string[]; readonly last: number } | undefined {
  const key = keyAt(reader, at) ?? '';
  const texts = key.split('.');
  if (texts.length === 3) return { texts, last: at + 1 };
  const mark = keyAt(reader, at + 1) ?? '';
  if (!/^[./-]$/.test(mark) || keyAt(reader, at + 3) !== mark) return undefined;
  const [second = '', third = ''] = [keyAt(reader, at + 2), keyAt(reader, at + 4)];
  return { texts: [key, second, third], last: at + 5 };
}

/** Dates in numbers alone; where both readings fit, the day comes before the month. */
export function numeric(reader: Reader, at: number): Found | undefined {
  const key = keyAt(reader, at) ?? '';
  if (!(key >= '0' && key <= ':')) return undefined;
  const day = dayNumber(key);
  // “11-14.03.96”
  const end =
    day !== undefined && isHyphen(keyAt(reader, at + 1) ?? '')
      ? numbered(reader, at + 2)
      : undefined;
  if (end?.last === at + 3 && day !== undefined && day < Number(end.past.slice(-2))) {
    const range = `${end.past.slice(0, -2)}${two(day)}/${end.past}`;
    return { ...end, past: range, future: range };
  }
  return numbered(reader, at) ?? yearAlone(reader, at);
}

function numbered(reader: Reader, at: number): Found | undefined {
  const numbers = numbersAt(reader, at);
  if (!numbers) return undefined;
  const [first = '', second = '', third = ''] = numbers.texts;
  const leading = yearNumber(first);
  const year = leading ?? yearNumber(third) ?? shortYear(third);
  // `2025-07-09T12:30`
  const a = dayNumber(leading === undefined ? first : third.replace(/t$/, ''));
  const b = MONTHS[second] ?? dayNumber(second);
  if (year === undefined || a === undefined || b === undefined) return undefined;
  const isTurned = leading === undefined && b > 12;
  const iso = isoParts(year, isTurned ? a : b, isTurned ? b : a);
  const rule = leading === undefined ? 'date.numbers' : 'date.iso';
  return iso ? { last: numbers.last, past: iso, future: iso, precision: 3, rule } : undefined;
}

/** What may stand before a year without a month. */
const BEFORE_YEAR = new Set('in since of during until by early late the from mid'.split(' '));

function yearAlone(reader: Reader, at: number): Found | undefined {
  const year = yearNumber(keyAt(reader, at));
  if (year === undefined || !BEFORE_YEAR.has(keyAt(reader, at - 1) ?? '')) return undefined;
  const told = String(year);
  return { last: at + 1, past: told, future: told, precision: 1, rule: 'date.year' };
}
