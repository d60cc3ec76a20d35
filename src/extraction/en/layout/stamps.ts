/** Lines that say when a report was published. */
import { LINE, type Token } from '../../tokens.ts';
import { lineText } from './captions.ts';
import type { DateMention } from '../dates/date-reader.ts';
import { findDates } from '../dates/dates.ts';
import type { Document, Line } from '../text/document.ts';
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';

const MOST_LETTERS = 140;
const MOST_WORDS = 24;
/** Characters within which a report shows where it is from. */
const MOST_READ = 2000;
const TIME = /\b\d{1,2}:\d{2}\b/;
const LABELS = setOf(
  'published publication updated update posted post date dated issued modified release released written created uploaded first last of the on at time am pm a p m',
);
const HALVES = setOf('am pm m');
/** Between the cells of a line, with space on both sides. */
const BARS = setOf('| • · / - – —');

const isBar = ({ tokens }: Document, at: number) =>
  BARS.has(tokens[at]?.word.text ?? '') &&
  (tokens[at]?.gap ?? 0) > 0 &&
  (tokens[at + 1]?.gap ?? 0) > 0;

/** A first date with its day that is no range; no day is known yet from which others could be told. */
function fullDate(document: Document, first: number, last: number): DateMention | undefined {
  const date = findDates(document, first, last, undefined).find(({ precision }) => precision === 3);
  return date && !date.past.includes('/') ? date : undefined;
}

/** A line of the header that is a date or says when it was published. */
export function headerDate(document: Document, line: Line): string | undefined {
  const { tokens } = document;
  let { last } = line;
  // `23. 6. 2025` ends no sentence.
  while (tokens[last] && (tokens[last]?.gap ?? LINE) < LINE) last++;
  const text = lineText(document, { ...line, last });
  if (text.length > MOST_LETTERS) return undefined;
  const date = fullDate(document, line.first, last);
  if (!date) return undefined;
  let [start, end] = [date.first, date.last];
  while (start > line.first && !isBar(document, start - 1)) start--;
  while (end < last && !isBar(document, end)) end++;
  const words = end - start - (date.last - date.first);
  const isLabelled = tokens
    .slice(start, end)
    .some(({ word }) => LABELS.has(word.key) && word.key.length > 3);
  const isDate =
    words <= 8 ||
    (words <= 14 && line.loose && (!line.title || TIME.test(text))) ||
    (isLabelled && words <= MOST_WORDS);
  return isDate ? (turned(document, date, text) ?? date.past) : undefined;
}

const HALF_DAY = /\d:\d{2}\s?[AP]M\b/;
/** `WASHINGTON (AP) –`, `Washington, D.C. –` */
const AMERICAN = /\((?:AP|UPI)\)|\bU\.S\./;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `11/6/2024` over `LOMÉ, Nov 6`: the report says in words which is the month. */
function tellsDay(text: string, month: number, day: number): boolean {
  const name = `${MONTHS[month - 1]}[a-z]*`;
  return new RegExp(String.raw`\b(?:${name}\.? 0?${day}|0?${day}\.? ${name})\b`, 'i').test(text);
}

/** `04/10/2015 9:25 AM` above a report of an American agency: the month comes first. */
function turned({ text }: Document, { past, rule }: DateMention, stamp: string) {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(past) ?? [];
  const [, first, second] = /\b(\d{1,2})\/(\d{1,2})\/\d{4}\b/.exec(stamp) ?? [];
  const isTold = Number(first) === Number(day) && Number(second) === Number(month);
  const isOpen = rule === 'date.numbers' && Number(day) <= 12 && isTold;
  if (!isOpen) return undefined;
  const head = text.slice(0, MOST_READ);
  const isTurned =
    (HALF_DAY.test(stamp) && AMERICAN.test(head)) || tellsDay(head, Number(day), Number(month));
  return isTurned ? `${year}-${day}-${month}` : undefined;
}

const isNumber = (token: Token | undefined) => token?.word.shape === 'number';

/** Nothing but a date and what a stamp says beside it: `Last updated: 9 July 2025, 18:32 AEST`. */
export function isStamp(document: Document, { first, last }: Line): boolean {
  const { tokens } = document;
  if (last - first > MOST_WORDS) return false;
  for (let i = first; i < last; i++) {
    const word = tokens[i]?.word;
    if (!word || word.shape === 'mark' || word.shape === 'number') continue;
    if (LABELS.has(word.key) || word.flags & (IS.month | IS.weekday)) continue;
    // the zone of a time: `10:15 GMT`, `6 pm GMT`, `GMT 10:15`
    const before = tokens[i - 1];
    const isBeside =
      isNumber(before) || isNumber(tokens[i + 1]) || HALVES.has(before?.word.key ?? '');
    if (word.shape !== 'capitals' || !isBeside) return false;
  }
  return fullDate(document, first, last) !== undefined;
}
