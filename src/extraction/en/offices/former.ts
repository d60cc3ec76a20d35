/** Whether an office is one that somebody held before. */
import { type Document, isCapital, keyAt } from '../text/document.ts';
import { isHyphen } from '../lexicon/lexicon.ts';

/** Words between an owner and an office. */
export const BEFORE = new Set(
  'former ex onetime erstwhile toppled exiled then acting interim caretaker incoming outgoing newly appointed new current visiting transitional late elect senior top first second third federal union assistant junior designate elected re longtime veteran populist conservative hardline reformist state national old year deputy de facto long term time serving embattled civilian military deposed ousted chief shadow non resident roving'.split(
    ' ',
  ),
);

const FORMER = /^(?:former|ex|late|deposed|ousted|toppled|exiled|onetime|erstwhile)$/;

export function isFormer(document: Document, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 4; i--) {
    const key = document.tokens[i]?.word.key ?? '';
    // “the then trade minister”, “then-minister X”, “X, then Togo’s trade minister”
    const isThen =
      key === 'then' &&
      (isHyphen(document.tokens[i + 1]?.word.key ?? '') ||
        /^(?:the|,)$/.test(document.tokens[i - 1]?.word.key ?? ''));
    if (FORMER.test(key) || isThen) return true;
    const isPassed =
      BEFORE.has(key) ||
      isCapital(document.tokens[i]) ||
      isHyphen(key) ||
      document.tokens[i]?.word.shape === 'possessive';
    if (!isPassed) return false;
  }
  return false;
}

const FALLEN = /^(?:toppled|ousted|deposed|overthrown|unseated|assassinated|dethroned)$/;
const FALL = /^(?:fall|ouster|ousting|overthrow|toppling|downfall|resignation|assassination)$/;

/** “trade minister at the time”, “the president since toppled”, “the fall of President X”, “the king was deposed”. */
export function hasLeft({ tokens }: Document, first: number, last: number, end: number): boolean {
  let before = first - 1;
  while (before > first - 6 && (keyAt(tokens, before) === 'the' || isCapital(tokens[before])))
    before--;
  if (keyAt(tokens, before) === 'of' && FALL.test(keyAt(tokens, before - 1))) return true;
  let i = last;
  while (
    i < end &&
    i < last + 6 &&
    (isCapital(tokens[i]) || /^(?:al|el|-|bin)$/.test(keyAt(tokens, i)))
  )
    i++;
  // “trade minister from 2010 to 2015”
  if (keyAt(tokens, i) === 'from' && tokens[i + 1]?.word.shape === 'number')
    return (
      /^(?:to|until|till)$/.test(keyAt(tokens, i + 2)) && tokens[i + 3]?.word.shape === 'number'
    );
  if (keyAt(tokens, i) === 'at')
    return /^(?:the|that)$/.test(keyAt(tokens, i + 1)) && keyAt(tokens, i + 2) === 'time';
  while (
    i < last + 10 &&
    /^(?:was|were|is|had|has|been|being|since|later|,)$/.test(keyAt(tokens, i))
  )
    i++;
  return i > last && FALLEN.test(keyAt(tokens, i));
}
