/** A date as it is shown, read back: `9 July 2025`, `Jul 2025`, `9 July`, `14.11.2025`. */
import { dayOf } from '../lib/day.ts';
import { wordsIn } from '../lib/fold.ts';
import type { DateWords } from './dates.ts';

const SHORTEST_MONTH = 3;
const two = (number: string | number) => String(number).padStart(2, '0');

/**
 * @param otherwise the year where none is given, which then has to be
 * @returns `YYYY-MM[-DD]`, which may be no day of the calendar
 */
export function dateFromWords(
  text: string,
  dates: DateWords,
  otherwise?: string,
): string | undefined {
  const [, dotted = '', month = '', of = ''] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim()) ?? [];
  return of === '' ? named(wordsIn(text), dates, otherwise) : `${of}-${two(month)}-${two(dotted)}`;
}

function named(words: readonly string[], dates: DateWords, otherwise?: string): string | undefined {
  const month = words.find((word) => !/\d/.test(word));
  const given = words.find((word) => /^\d{4}$/.test(word));
  const date = words.find((word) => /^\d{1,2}$/.test(word));
  const year = given ?? otherwise;
  const expected = [month, given, date].filter((part) => part !== undefined).length;
  if (!month || !year || words.length !== expected || month.length < SHORTEST_MONTH) {
    return undefined;
  }
  for (let m = 1; m <= 12; m++) {
    const name = wordsIn(dates.month(dayOf(2025, m, 1), 'long')).join('');
    if (name.startsWith(month)) return `${year}-${two(m)}${date ? `-${two(date)}` : ''}`;
  }
  return undefined;
}
