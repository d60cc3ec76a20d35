/** Reads the parts of a date off tokens: days, years, months. */
import { tableOf } from '../../../lib/table.ts';
import { type Day, civilOf, daysInMonth } from '../../../lib/day.ts';
import type { Document } from '../text/document.ts';

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

export const two = (n: number) => String(n).padStart(2, '0');

export const month = (year: number, m: number) => `${String(year).padStart(4, '0')}-${two(m)}`;

export function dayNumber(key: string): number | undefined {
  let value = 0;
  let i = 0;
  for (; i < key.length; i++) {
    const digit = key.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
    if (value > 99) return undefined;
  }
  if (i === 0) return undefined;
  const rest = key.slice(i);
  const isPlain = rest === '' || rest === 'st' || rest === 'nd' || rest === 'rd' || rest === 'th';
  return isPlain && value >= 1 && value <= 31 ? value : undefined;
}

export const yearNumber = (key: string | undefined): number | undefined =>
  key !== undefined && key.length === 4 && key >= '1800' && key <= '2199' && /^\d{4}$/.test(key)
    ? Number(key)
    : undefined;

export interface Reader {
  readonly document: Document;
  readonly last: number;
  readonly published: Day | undefined;
}

export type Found = Omit<DateMention, 'first'>;

export const keyAt = ({ document, last }: Reader, at: number) =>
  at < last ? document.tokens[at]?.word.key : undefined;

export const flagsAt = ({ document, last }: Reader, at: number) =>
  at < last ? (document.tokens[at]?.word.flags ?? 0) : 0;

/** How far from now: “last week” one back, “next week” one on. */
export const STEPS: Readonly<Record<string, number>> = tableOf({ last: -1, this: 0, next: 1 });

/** Past a mark that some write between day, month and year: `July, 9/2025`, `9-July-2025`. */
export const afterMark = (reader: Reader, at: number) =>
  /^[,./-]$/.test(keyAt(reader, at) ?? '') ? at + 1 : at;

/** The year that follows a day or month: `2025`, `, 2025`, `/2025`, `of 2025`, `last year`, `of this year`. */
export function yearAfter(
  reader: Reader,
  at: number,
): { readonly year: number; readonly last: number } | undefined {
  const link = keyAt(reader, at);
  const from = link === 'of' ? at + 1 : afterMark(reader, at);
  const year = yearNumber(keyAt(reader, from));
  if (year !== undefined) return { year, last: from + 1 };
  const step = STEPS[keyAt(reader, from) ?? ''];
  if ((from > at && link !== 'of') || step === undefined || keyAt(reader, from + 1) !== 'year')
    return undefined;
  if (reader.published === undefined) return undefined;
  return { year: civilOf(reader.published).year + step, last: from + 2 };
}

export function isCapitalAt({ document }: Reader, at: number): boolean {
  const shape = document.tokens[at]?.word.shape;
  return shape === 'capitalised' || shape === 'capitals';
}

export const isoParts = (year: number, m: number, date: number): string | undefined =>
  date <= daysInMonth(year, m) ? `${month(year, m)}-${two(date)}` : undefined;
