/**
 * Dates that a text gives, as EDTF, relative to the day of publication. A weekday is the latest
 * such day up to publication, or the next one for what is announced; the caller says which.
 *
 * “Last week” is written as one of the days from Monday to Sunday, `[2025-06-30..2025-07-06]`:
 * the event took place on one of them. `a/b` is kept for what lasted from `a` to `b`.
 */
import { asDay, civilOf, dayOf, daysInMonth, isoOf, weekdayOf, type Day } from '../../lib/day.ts';
import type { Document } from './document.ts';
import { IS, isHyphen } from './lexicon.ts';
import { MONTHS, NUMBERS, WEEKDAYS } from './tables/word-classes.ts';

export interface DateMention {
  /** Tokens `first` up to, but without, `last`. */
  readonly first: number;
  readonly last: number;
  /** For what has been, and for what is to come; the same unless a weekday or a bare month. */
  readonly past: string;
  readonly future: string;
  /** 3 a day, 2 a week or a month, 1 a year or something vaguer. */
  readonly precision: 1 | 2 | 3;
  readonly rule: string;
}

const two = (n: number) => String(n).padStart(2, '0');
const month = (year: number, m: number) => `${String(year).padStart(4, '0')}-${two(m)}`;
const oneOf = (from: Day, to: Day) => `[${isoOf(from)}..${isoOf(to)}]`;

function dayNumber(key: string): number | undefined {
  let value = 0;
  let i = 0;
  for (; i < key.length; i++) {
    const digit = key.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
    if (value > 99) return undefined;
  }
  const rest = key.slice(i);
  const isPlain = rest === '' || rest === 'st' || rest === 'nd' || rest === 'rd' || rest === 'th';
  return isPlain && value >= 1 && value <= 31 ? value : undefined;
}

const yearNumber = (key: string | undefined): number | undefined =>
  key !== undefined && key.length === 4 && key >= '1800' && key <= '2199' && /^\d{4}$/.test(key)
    ? Number(key)
    : undefined;

interface Reader {
  readonly document: Document;
  readonly last: number;
  readonly published: Day | undefined;
}

type Found = Omit<DateMention, 'first'>;

const keyAt = ({ document, last }: Reader, at: number) =>
  at < last ? document.tokens[at]?.word.key : undefined;
const flagsAt = ({ document, last }: Reader, at: number) =>
  at < last ? (document.tokens[at]?.word.flags ?? 0) : 0;

function isCapitalAt({ document }: Reader, at: number): boolean {
  const shape = document.tokens[at]?.word.shape;
  return shape === 'capitalised' || shape === 'capitals';
}

/** The year of a month without one: the nearest such month up to publication, or after it. */
function yearsOf(m: number, date: number, published: Day): { past: number; future: number } {
  const { year, month: now, date: today } = civilOf(published);
  const isLater = m > now || (m === now && date > today);
  // A few days ahead is this year, whatever the tense: “due on July 11” in a report of 9 July.
  const past = isLater && (m - now) * 31 + date - today > 62 ? year - 1 : year;
  return { past, future: isLater || m === now || now - m < 2 ? year : year + 1 };
}

const isoParts = (year: number, m: number, date: number): string | undefined =>
  date <= daysInMonth(year, m) ? `${month(year, m)}-${two(date)}` : undefined;

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
    const y = other < current ? now + 1 : now;
    const set = `[${month(m > other ? y - 1 : y, m)},${month(y, other)}]`;
    return { last: at + 3, past: set, future: set, precision: 2, rule: 'date.months' };
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

function weekday(reader: Reader, at: number): Found | undefined {
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

const single = (last: number, edtf: string, precision: 1 | 2 | 3, rule: string): Found => ({
  last,
  past: edtf,
  future: edtf,
  precision,
  rule,
});

function relative(reader: Reader, at: number): Found | undefined {
  const { published } = reader;
  if (published === undefined) return undefined;
  const key = keyAt(reader, at);
  const next = keyAt(reader, at + 1);
  const monday = asDay(published - weekdayOf(published));
  const { year, month: m } = civilOf(published);
  if (key === 'today' || key === 'tonight')
    return single(at + 1, isoOf(published), 3, 'date.today');
  if (key === 'yesterday') return single(at + 1, isoOf(asDay(published - 1)), 3, 'date.yesterday');
  if (key === 'tomorrow') return single(at + 1, isoOf(asDay(published + 1)), 3, 'date.tomorrow');
  if (key === 'last' || key === 'next' || key === 'this') {
    const step = key === 'last' ? -1 : key === 'next' ? 1 : 0;
    if (next === 'week') {
      const from = asDay(monday + 7 * step);
      return single(at + 2, oneOf(from, asDay(from + 6)), 2, `date.${key}-week`);
    }
    if (next === 'month') {
      const at0 = year * 12 + m - 1 + step;
      return single(at + 2, month(Math.floor(at0 / 12), (at0 % 12) + 1), 2, `date.${key}-month`);
    }
    if (next === 'year') return single(at + 2, String(year + step), 1, `date.${key}-year`);
    if (next === 'weekend') {
      const saturday = asDay(
        monday +
          5 +
          (step < 0 || (step === 0 && weekdayOf(published) < 5 && key !== 'this') ? -7 : step * 7),
      );
      return single(at + 2, oneOf(saturday, asDay(saturday + 1)), 2, 'date.weekend');
    }
    if (key === 'this' && ['morning', 'afternoon', 'evening'].includes(next ?? ''))
      return single(at + 2, isoOf(published), 3, 'date.today');
  }
  if ((key === 'earlier' || key === 'later') && next === 'this') {
    const unit = keyAt(reader, at + 2);
    if (unit === 'week') {
      const isPast = key === 'earlier';
      const from = isPast ? monday : published;
      const to = isPast ? published : asDay(monday + 6);
      return single(at + 3, from < to ? oneOf(from, to) : isoOf(from), 2, 'date.this-week');
    }
    if (unit === 'month') return single(at + 3, month(year, m), 2, 'date.this-month');
    if (unit === 'year') return single(at + 3, String(year), 1, 'date.this-year');
  }
  return ago(reader, at, published);
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
