/**
 * Dates in words, as precise as they are known and no more. `Intl` formats for the screen only;
 * its output differs between engines and is never stored or compared.
 */
import { parseEdtf, type DayRange, type FuzzyDate } from '../domain/edtf.ts';
import { civilOf, NO_END, NO_START, type Day } from '../lib/day.ts';

export interface DateMessages {
  readonly unknown: string;
  readonly sometimeIn: (span: string) => string;
  readonly someDayIn: (range: string) => string;
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
  /** Without the year, which stands above it: `9 Jul`, `21 or 22 Jun`, `Feb`. */
  readonly margin: (date: FuzzyDate | undefined) => string;
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

interface Style {
  readonly day: (day: Day) => string;
  readonly range: (from: Day, to: Day) => string;
}
/** How days and whole months are written: in full, in brief, or with the day of the week. */
interface Length {
  readonly days: Style;
  readonly months: Style;
}

function isWhole(range: DayRange, unit: 'month' | 'year'): boolean {
  const [from, to] = [civilOf(range.from), civilOf(range.to)];
  const next = civilOf((range.to + 1) as Day);
  const startsUnit = from.date === 1 && (unit === 'month' || from.month === 1);
  const endsUnit = next.date === 1 && (unit === 'month' || next.month === 1);
  const sameUnit = from.year === to.year && (unit === 'year' || from.month === to.month);
  return startsUnit && endsUnit && sameUnit;
}

/** Of two days the reader would not know whose weekday it is. */
const isOneDay = ({ kind, start }: FuzzyDate) => kind === 'moment' && start.from === start.to;

/**
 * The dates between which it lies or which it lasted from and to; absent for an open end. Not the
 * days of `FuzzyDate`, which know that nothing ends before it starts: of `2025-06-15/2025` those
 * begin the end on 15 June, which nobody gave.
 */
function endsOf({ edtf, start, oneOf }: FuzzyDate): (DayRange | undefined)[] {
  if (oneOf && oneOf.length > 1) {
    return [
      oneOf.find(({ from }) => from === start.from && from !== NO_START),
      oneOf.find(({ to }) => to === start.to && to !== NO_END),
    ];
  }
  const written = oneOf ? edtf.slice(1, -1).split('..') : edtf.split('/');
  return written.map((text) => parseEdtf(text.trim())?.start);
}

export function dateWordsOf(language: string, text: DateMessages): DateWords {
  const formatter = (options: Intl.DateTimeFormatOptions): Style => {
    const format = new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      calendar: 'gregory',
      ...options,
    });
    return {
      day: (day) => format.format(day * MILLISECONDS),
      // `7–10 May 2025`: what both ends share is said once.
      range: (from, to) => format.formatRange(from * MILLISECONDS, to * MILLISECONDS),
    };
  };
  const dayOnly = formatter({ day: 'numeric' }).day;
  const monthLong = formatter({ month: 'long', year: 'numeric' });
  const monthShort = formatter({ month: 'short', year: 'numeric' });
  const year = formatter({ year: 'numeric' });
  const long: Length = {
    days: formatter({ day: 'numeric', month: 'long', year: 'numeric' }),
    months: monthLong,
  };
  const brief: Length = {
    days: formatter({ day: 'numeric', month: 'short', year: 'numeric' }),
    months: monthShort,
  };
  const margin: Length = {
    days: formatter({ day: 'numeric', month: 'short' }),
    months: formatter({ month: 'short' }),
  };
  const weekday: Length = {
    days: formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    months: monthLong,
  };

  /** A whole month or year by its name; `undefined` for any other run of days. */
  function unitIn(range: DayRange, { months }: Length) {
    if (isWhole(range, 'month')) return months.day(range.from);
    return isWhole(range, 'year') ? year.day(range.from) : undefined;
  }

  function oneOfIn(members: readonly DayRange[], { days }: Length) {
    const last = members.at(-1);
    if (!last) return '';
    const end = civilOf(last.from);
    return text.oneOf(
      members.map((member) => {
        const { month, year } = civilOf(member.from);
        const sameMonth = member !== last && month === end.month && year === end.year;
        return sameMonth ? dayOnly(member.from) : days.day(member.from);
      }),
    );
  }

  function momentIn(date: FuzzyDate, length: Length) {
    const { start, oneOf } = date;
    if (start.from === start.to) return length.days.day(start.from);
    if (oneOf && oneOf.length > 1 && oneOf.every(({ from, to }) => from === to)) {
      return oneOfIn(oneOf, length);
    }
    const unit = unitIn(start, length);
    if (unit) return length === long ? text.sometimeIn(unit) : unit;
    const span = spanIn(date, length);
    return start.from === NO_START || start.to === NO_END ? span : text.someDayIn(span);
  }

  /** From the first date to the last, each as precise as it was written. */
  function spanIn(date: FuzzyDate, length: Length) {
    const { days } = length;
    const [first, last] = endsOf(date);
    const from = first && unitIn(first, length);
    const to = last && unitIn(last, length);
    if (!first) return last ? text.until(to ?? days.day(last.to)) : text.unknown;
    if (!last) return text.from(from ?? days.day(first.from));
    if (!from && !to) return days.range(first.from, last.to);
    return text.fromTo(from ?? days.day(first.from), to ?? days.day(last.to));
  }

  function format(date: FuzzyDate | undefined, length: Length): string {
    if (!date) return text.unknown;
    const words = date.kind === 'interval' ? spanIn(date, length) : momentIn(date, length);
    const about = date.approximate ? text.about(words) : words;
    return date.uncertain ? text.unsure(about) : about;
  }

  return {
    inWords: (date) => format(date, long),
    short: (date) => format(date, brief),
    margin: (date) => format(date, margin),
    inWordsOf: (edtf) => format(parseEdtf(edtf), long),
    shortText: (edtf) => format(parseEdtf(edtf), brief),
    withWeekday: (date) => format(date, date && isOneDay(date) ? weekday : long),
    day: brief.days.day,
    month: (day, length = 'long') => (length === 'long' ? monthLong : monthShort).day(day),
    year: year.day,
  };
}
