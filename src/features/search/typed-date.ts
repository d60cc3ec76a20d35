/** A date as somebody types it into a search box: `2025-07`, `July 2025`, `9 July 2025`. */
import { extentOf, parseEdtf, type DayRange } from '../../domain/edtf.ts';
import { dayOf } from '../../lib/day.ts';
import { wordsIn } from '../../lib/fold.ts';
import type { DateWords } from '../../i18n/dates.ts';
import { isPlainDate } from '../../view-state/plain-date.ts';

export interface TypedDate {
  readonly edtf: string;
  readonly extent: DayRange;
}

const SHORTEST_MONTH = 3;

export function typedDate(text: string, dates: DateWords): TypedDate | undefined {
  const trimmed = text.trim();
  const plain = isPlainDate(trimmed) ? trimmed : fromWords(trimmed, dates);
  const date = plain === undefined ? undefined : parseEdtf(plain);
  return date && { edtf: date.edtf, extent: extentOf(date) };
}

function fromWords(text: string, dates: DateWords): string | undefined {
  const words = wordsIn(text);
  const month = words.find((word) => !/\d/.test(word));
  const year = words.find((word) => /^\d{4}$/.test(word));
  const date = words.find((word) => /^\d{1,2}$/.test(word));
  const expected = [month, year, date].filter((part) => part !== undefined).length;
  if (!month || !year || words.length !== expected || month.length < SHORTEST_MONTH) {
    return undefined;
  }
  for (let m = 1; m <= 12; m++) {
    const name = wordsIn(dates.month(dayOf(2025, m, 1), 'long')).join('');
    if (!name.startsWith(month)) continue;
    const two = (n: number) => String(n).padStart(2, '0');
    return `${year}-${two(m)}${date ? `-${two(Number(date))}` : ''}`;
  }
  return undefined;
}
