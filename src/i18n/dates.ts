/**
 * Dates in words, as precise as they are known and no more. `Intl` formats for the screen only;
 * its output differs between engines and is never stored or compared.
 */
import { parseEdtf, type DayRange, type FuzzyDate } from '../domain/edtf.ts';
import { civilOf, NO_END, NO_START, type Day } from '../lib/day.ts';

export interface DateMessages {
  readonly unknown: string;
  readonly sometimeIn: (span: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly oneOf: (days: readonly string[]) => string;
  readonly about: (date: string) => string;
  readonly unsure: (date: string) => string;
}

export interface DateWords {
  /** `9 July 2025`, `sometime in February 2025`, `21 or 22 June 2025`. */
  readonly inWords: (date: FuzzyDate | undefined) => string;
  /** The same in few characters, for lists and tables: `9 Jul 2025`, `Feb 2025`. */
  readonly short: (date: FuzzyDate | undefined) => string;
  readonly inWordsOf: (edtf: string) => string;
  /** `short` of an EDTF date as files hold it. */
  readonly shortText: (edtf: string) => string;
  /** `Wednesday 9 July 2025` where the day is known, else as `inWords`. */
  readonly withWeekday: (date: FuzzyDate | undefined) => string;
  readonly day: (day: Day) => string;
  readonly month: (day: Day, length?: 'long' | 'short') => string;
  readonly year: (day: Day) => string;
}

const MILLISECONDS = 86_400_000;

function isWhole(range: DayRange, unit: 'month' | 'year'): boolean {
  const [from, to] = [civilOf(range.from), civilOf(range.to)];
  const next = civilOf((range.to + 1) as Day);
  const startsUnit = from.date === 1 && (unit === 'month' || from.month === 1);
  const endsUnit = next.date === 1 && (unit === 'month' || next.month === 1);
  const sameUnit = from.year === to.year && (unit === 'year' || from.month === to.month);
  return startsUnit && endsUnit && sameUnit;
}

export function dateWordsOf(language: string, text: DateMessages): DateWords {
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      calendar: 'gregory',
      ...options,
    });
    return (day: Day) => format.format(day * MILLISECONDS);
  };
  const long = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
  const brief = formatter({ day: 'numeric', month: 'short', year: 'numeric' });
  const weekday = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const monthLong = formatter({ month: 'long', year: 'numeric' });
  const monthShort = formatter({ month: 'short', year: 'numeric' });
  const year = formatter({ year: 'numeric' });

  function unitIn(range: DayRange, day: (day: Day) => string, month: (day: Day) => string) {
    if (range.from === range.to) return { text: day(range.from), exact: true };
    if (isWhole(range, 'month')) return { text: month(range.from), exact: false };
    if (isWhole(range, 'year')) return { text: year(range.from), exact: false };
    return undefined;
  }

  function momentIn(date: FuzzyDate, day: (day: Day) => string, month: (day: Day) => string) {
    const members = date.oneOf;
    if (members && members.length > 1 && members.every(({ from, to }) => from === to)) {
      return text.oneOf(members.map(({ from }) => day(from)));
    }
    const unit = unitIn(date.start, day, month);
    if (unit) return unit.exact || day === brief ? unit.text : text.sometimeIn(unit.text);
    if (date.start.from === NO_START) return text.until(day(date.start.to));
    if (date.start.to === NO_END) return text.from(day(date.start.from));
    return text.between(day(date.start.from), day(date.start.to));
  }

  function intervalIn(date: FuzzyDate, day: (day: Day) => string, month: (day: Day) => string) {
    const edge = (range: DayRange) => unitIn(range, day, month)?.text ?? day(range.from);
    if (date.start.from === NO_START) return text.until(edge(date.end));
    if (date.end.to === NO_END) return text.from(edge(date.start));
    return text.fromTo(edge(date.start), edge(date.end));
  }

  function format(
    date: FuzzyDate | undefined,
    day: (day: Day) => string,
    month: (day: Day) => string,
  ): string {
    if (!date) return text.unknown;
    const words =
      date.kind === 'interval' ? intervalIn(date, day, month) : momentIn(date, day, month);
    const about = date.approximate ? text.about(words) : words;
    return date.uncertain ? text.unsure(about) : about;
  }

  return {
    inWords: (date) => format(date, long, monthLong),
    short: (date) => format(date, brief, monthShort),
    inWordsOf: (edtf) => format(parseEdtf(edtf), long, monthLong),
    shortText: (edtf) => format(parseEdtf(edtf), brief, monthShort),
    withWeekday: (date) => format(date, weekday, monthLong),
    day: brief,
    month: (day, length = 'long') => (length === 'long' ? monthLong(day) : monthShort(day)),
    year,
  };
}
