/** The time that a view is narrowed down to, in words. */
import { parseEdtf } from '../domain/edtf.ts';
import type { Filter } from '../domain/filter.ts';
import type { Locale } from './locale.tsx';

/** `since Feb 2025` and `until 3 Mar 2025`; a year, month or day alone where both name the same. */
export function rangeWords(
  { from, to }: Pick<Filter, 'from' | 'to'>,
  { t, dates }: Locale,
): string[] {
  const day = (text: string) => dates.short(parseEdtf(text));
  if (from && from === to) return [day(from)];
  return [...(from ? [t.shell.since(day(from))] : []), ...(to ? [t.shell.until(day(to))] : [])];
}
