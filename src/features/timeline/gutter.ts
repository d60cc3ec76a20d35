/** A date in a narrow column: short, and never more precise than it is known. */
import type { FuzzyDate } from '../../domain/edtf.ts';
import { NO_END, NO_START, type Day } from '../../lib/day.ts';

export interface GutterWords {
  readonly day: (day: Day) => string;
  readonly month: (day: Day) => string;
  readonly year: (day: Day) => string;
}

const MILLISECONDS = 86_400_000;

export function gutterWords(language: string): GutterWords {
  const words = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      calendar: 'gregory',
      ...options,
    });
    return (day: Day) => format.format(day * MILLISECONDS);
  };
  return {
    day: words({ day: 'numeric', month: 'short' }),
    month: words({ month: 'short' }),
    year: words({ year: 'numeric' }),
  };
}

/** One line, or two for a beginning and an end. */
export function gutterLines(date: FuzzyDate, words: GutterWords): string[] {
  const { start, end } = date;
  if (date.kind === 'moment') {
    if (start.from === start.to) return [words.day(start.from)];
    if (date.precision === 'month' && !date.oneOf) return [words.month(start.from)];
    if (date.precision === 'year' && !date.oneOf) return [words.year(start.from)];
  }
  const first = start.from === NO_START ? '…' : words.day(start.from);
  const last = end.to === NO_END ? '…' : words.day(end.to);
  return first === last ? [first] : [`${first} –`, last];
}
