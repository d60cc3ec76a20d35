/** A date as somebody types it into a search box: `2025-07`, `July 2025`, `9 July 2025`. */
import { extentOf, parseEdtf, type DayRange } from '../../domain/edtf.ts';
import { dateFromWords } from '../../i18n/date-from-words.ts';
import type { DateWords } from '../../i18n/dates.ts';
import { isPlainDate } from '../../view-state/plain-date.ts';

export interface TypedDate {
  readonly edtf: string;
  readonly extent: DayRange;
}

export function typedDate(text: string, dates: DateWords): TypedDate | undefined {
  const trimmed = text.trim();
  const plain = isPlainDate(trimmed) ? trimmed : dateFromWords(trimmed, dates);
  const date = plain === undefined ? undefined : parseEdtf(plain);
  return date && { edtf: date.edtf, extent: extentOf(date) };
}
