/**
 * Dates that a text gives, as EDTF, relative to the day of publication. A weekday is the latest
 * such day up to publication, or the next one for what is announced; the caller says which.
 *
 * “Last week” is written as one of the days from Monday to Sunday, `[2025-06-30..2025-07-06]`:
 * the event took place on one of them. `a/b` is kept for what lasted from `a` to `b`.
 */
import { type Day, asDay, civilOf, dayOf, isoOf, weekdayOf } from '../../lib/day.ts';
import {
  type DateMention,
  type Found,
  type Reader,
  dayNumber,
  flagsAt,
  isCapitalAt,
  isoParts,
  keyAt,
  month,
  yearNumber,
} from './date-reader.ts';
import type { Document } from './document.ts';
import { IS, isHyphen } from './lexicon.ts';
import { relative } from './relative-dates.ts';
import { MONTHS, WEEKDAYS } from './tables/word-classes.ts';

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

/** `July 9`, `July 9-11`, `July 9, 2025`, `July 2025`, `July`. */
function monthFirst(reader: Reader, at: number): Found | undefined {
  const m = MONTHS[keyAt(reader, at) ?? ''];
  if (!m || !isCapitalAt(reader, at)) return undefined;
  const first = dayNumber(keyAt(reader, at + 1) ?? '');
  if (first === undefined) return monthAlone(reader, at, m);
  let next = at + 2;
  let to: number | undefined;
  const joint = keyAt(reader, next) ?? '';
  if (isHyphen(joint) || joint === 'to' || joint === 'and' || joint === '&') {
    const second = dayNumber(keyAt(reader, next + 1) ?? '');
    if (second !== undefined && second > first) {
      to = second;
      next += 2;
    }
  }
  const isComma = keyAt(reader, next) === ',';
  const year = yearNumber(keyAt(reader, isComma ? next + 1 : next));
  if (year !== undefined) next += isComma ? 2 : 1;
  return dated(next, m, first, to, year, reader, 'date.month-day');
}

function monthAlone(reader: Reader, at: number, m: number): Found | undefined {
  const year = yearNumber(
    keyAt(reader, at + 1) === ',' ? keyAt(reader, at + 2) : keyAt(reader, at + 1),
  );
  if (year !== undefined) {
    const last = keyAt(reader, at + 1) === ',' ? at + 3 : at + 2;
    return {
      last,
      past: month(year, m),
      future: month(year, m),
      precision: 2,
      rule: 'date.month-year',
    };
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
  const isSaid = [
    'in',
    'since',
    'last',
    'this',
    'next',
    'early',
    'late',
    'mid',
    'of',
    'until',
    'by',
    'from',
    'during',
    '-',
    'and',
  ].includes(before);
  if (!isSaid || reader.published === undefined) return undefined;
  const { year: now, month: current } = civilOf(reader.published);
  const past = m > current || (m === current && before === 'last') ? now - 1 : now;
  const future = m < current || (m === current && before === 'next') ? now + 1 : now;
  return {
    last: at + 1,
    past: month(past, m),
    future: month(future, m),
    precision: 2,
    rule: 'date.month',
  };
}

/** `9 July`, `9-11 July 2025`, `9 and 10 July`, `the 9th of July`. */
function dayFirst(reader: Reader, at: number): Found | undefined {
  const first = dayNumber(keyAt(reader, at) ?? '');
  if (first === undefined) return undefined;
  let next = at + 1;
  let to: number | undefined;
  const joint = keyAt(reader, next) ?? '';
  if (isHyphen(joint) || joint === 'to' || joint === 'and' || joint === '&') {
    const second = dayNumber(keyAt(reader, next + 1) ?? '');
    if (second === undefined || second <= first) return undefined;
    to = second;
    next += 2;
  }
  if (keyAt(reader, next) === 'of') next++;
  const m = MONTHS[keyAt(reader, next) ?? ''];
  if (!m || !isCapitalAt(reader, next)) return undefined;
  next++;
  const isComma = keyAt(reader, next) === ',';
  const year = yearNumber(keyAt(reader, isComma ? next + 1 : next));
  if (year !== undefined) next += isComma ? 2 : 1;
  return dated(next, m, first, to, year, reader, 'date.day-month');
}

/** `27.03.2025`, `11/07/2024`; where both readings fit, the day comes first. */
function dotted(reader: Reader, at: number): Found | undefined {
  const key = keyAt(reader, at) ?? '';
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(key);
  const mark = keyAt(reader, at + 1);
  const isSlashed = (mark === '/' || mark === '-') && keyAt(reader, at + 3) === mark;
  const texts = parts
    ? parts.slice(1)
    : isSlashed
      ? [key, keyAt(reader, at + 2), keyAt(reader, at + 4)]
      : [];
  const year = yearNumber(texts[2]);
  const a = dayNumber(texts[0] ?? '');
  const b = dayNumber(texts[1] ?? '');
  if (year === undefined || a === undefined || b === undefined || (a > 12 && b > 12))
    return undefined;
  const [date, m] = b > 12 ? [b, a] : [a, b];
  const iso = isoParts(year, m, date);
  return iso
    ? { last: parts ? at + 1 : at + 5, past: iso, future: iso, precision: 3, rule: 'date.numbers' }
    : undefined;
}

/** `2025-07-09`, written as numbers with marks between. */
function numeric(reader: Reader, at: number): Found | undefined {
  const year = yearNumber(keyAt(reader, at));
  if (year === undefined) return undefined;
  const mark = keyAt(reader, at + 1) ?? '';
  const m = dayNumber(keyAt(reader, at + 2) ?? '');
  if (
    (mark === '-' || mark === '/') &&
    keyAt(reader, at + 3) === mark &&
    m !== undefined &&
    m <= 12
  ) {
    const iso = isoParts(year, m, dayNumber(keyAt(reader, at + 4) ?? '') ?? 99);
    if (iso) return { last: at + 5, past: iso, future: iso, precision: 3, rule: 'date.iso' };
  }
  const before = keyAt(reader, at - 1) ?? '';
  const isSaid = [
    'in',
    'since',
    'of',
    'during',
    'until',
    'by',
    'early',
    'late',
    'the',
    'from',
    'mid',
  ].includes(before);
  return isSaid
    ? { last: at + 1, past: String(year), future: String(year), precision: 1, rule: 'date.year' }
    : undefined;
}

export function weekday(reader: Reader, at: number): Found | undefined {
  const day = WEEKDAYS[keyAt(reader, at) ?? ''];
  if (day === undefined || !isCapitalAt(reader, at)) return undefined;
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
  const back = (weekdayOf(reader.published) - day + 7) % 7;
  const ahead = (day - weekdayOf(reader.published) + 7) % 7;
  const before = keyAt(reader, at - 1);
  const past = asDay(reader.published - (before === 'last' && back === 0 ? 7 : back));
  const future = asDay(reader.published + (before === 'next' && ahead === 0 ? 7 : ahead));
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
