/** What follows “as”: an office that somebody has taken, or a clause. */
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import type { Document } from './document.ts';

/** Words of an office after “as”. */
const MOST = 9;

const ENDS = setOf('to of for in at on and from after by');

/** “sworn in as Togo’s next ambassador to Benin”, and not “as Togo’s ambassador leaves” */
export function isRole({ tokens }: Document, first: number, last: number): boolean {
  let isOffice = false;
  for (let i = first; i < last && i < first + MOST; i++) {
    const word = tokens[i]?.word;
    if (!word) return false;
    if (isOffice && (word.shape === 'mark' || ENDS.has(word.key))) return true;
    isOffice = (word.flags & IS.startsOffice) !== 0;
    const isVerb = (word.flags & (IS.startsTrigger | IS.startsDeed | IS.light)) !== 0 && !isOffice;
    if (isVerb || ENDS.has(word.key) || word.shape === 'mark') return false;
  }
  return isOffice;
}
