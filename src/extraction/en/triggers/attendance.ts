/** Being there: what a negation may deny while the event was held. */
import type { Token } from '../../tokens.ts';

const ATTEND = /^(?:attend(?:ed|ing)?|participat(?:e|ed|ing)|join(?:ed)?|part|present|there)$/;

/** Whether the negation at a token is of being there: “did not take part in”, up to some token. */
export function isOfAttending(tokens: readonly Token[], negation: number, to: number): boolean {
  for (let i = negation + 1; i < to && i <= negation + 3; i++)
    if (ATTEND.test(tokens[i]?.word.key ?? '')) return true;
  return false;
}
