/** Who stayed away: the event was held, without them. “X did not attend the talks between Y and Z”. */
import { IS } from '../lexicon/lexicon.ts';
import type { Reference } from '../people/group-references.ts';
import type { Token } from '../../tokens.ts';
import type { Telling } from './telling.ts';

const ATTEND = /^(?:attend(?:ed|ing)?|participat(?:e|ed|ing)|join(?:ed)?|part|present|there)$/;
const STAYED_AWAY = /^(?:ill|skipp(?:ed|ing)|boycott(?:ed|ing)|miss(?:ed|ing)|absent)$/;

/** Whether the negation at a token is of being there: “did not take part in”, up to some token. */
export function isOfAttending(tokens: readonly Token[], negation: number, to: number): boolean {
  for (let i = negation + 1; i < to && i <= negation + 3; i++)
    if (ATTEND.test(tokens[i]?.word.key ?? '')) return true;
  return false;
}

/** Whether the words behind a name say that its bearer was not there. */
export function isAbsent({ scene: { document, line } }: Telling, { last }: Reference): boolean {
  const { tokens } = document;
  for (let i = last; i < line.last && i < last + 4; i++) {
    const word = tokens[i]?.word;
    if (STAYED_AWAY.test(word?.key ?? '')) return true;
    // “X is represented by his deputy”
    if (word?.key === 'represented' && i === last + 1) return true;
    if ((word?.flags ?? 0) & IS.negation) return isOfAttending(tokens, i, line.last);
  }
  return false;
}
