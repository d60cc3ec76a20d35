/** Who says so, at the end of a headline: behind a dash or a colon. */
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import { isCapital, type Document, type Line } from './document.ts';

const SOURCES = setOf(
  'adviser aide ambassador diplomat diplomats embassy government media mfa minister ministry of official officials pm president report reports source sources spokesman spokesperson spokeswoman the foreign',
);
const LISTING = setOf(
  'are as attendees by follows included includes including is participants present was were with',
);

const MOST_OF_SOURCE = 6;

/** “X to visit Togo — Kremlin aide”, “X, Y to meet: ministry”: where the words of who says so begin. */
export function sourceStart({ tokens }: Document, { first, last }: Line): number | undefined {
  let at = last - 1;
  for (; at > last - 1 - MOST_OF_SOURCE && at > first; at--) {
    const token = tokens[at];
    const isPart =
      token !== undefined &&
      (token.word.flags & (IS.startsTrigger | IS.light | IS.date)) === 0 &&
      (isCapital(token) || SOURCES.has(token.word.key));
    if (!isPart) break;
  }
  const text = tokens[at]?.word.text ?? '';
  const isSpaced = (tokens[at]?.gap ?? 0) > 0 && (tokens[at + 1]?.gap ?? 0) > 0;
  const isMark = text === ':' || (isSpaced && /^[-–—]$/.test(text));
  // “The talks were attended by: Minister X”, “Head of delegation – Minister X”
  if (at === last - 1 || !isMark || LISTING.has(tokens[at - 1]?.word.key ?? '')) return undefined;
  for (let i = first; i < at; i++)
    if ((tokens[i]?.word.flags ?? 0) & (IS.startsTrigger | IS.light)) return at;
  return undefined;
}
