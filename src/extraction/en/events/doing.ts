/** Verbs and subjects that make a word for something an event. */
import type { Cue } from '../triggers/cues.ts';
import type { Telling } from '../tellings/telling.ts';

const INSTITUTION =
  /^(?:ministry|government|presidency|cabinet|palace|bloc|alliance|embassy|consulate|commission|council)$/;

/** “The foreign ministry condemned …” */
export function hasInstitution(
  { scene: { document } }: Telling,
  first: number,
  last: number,
): boolean {
  for (let i = last - 1; i >= first && i > last - 24; i--)
    if (INSTITUTION.test(document.tokens[i]?.word.key ?? '')) return true;
  return false;
}

/** “presented a copy of his credentials”, “voiced its condemnation”: the verb that makes a word an event. */
export function isDone(
  { scene: { document } }: Telling,
  { first, last, segment }: Cue,
  verb: RegExp,
) {
  for (let i = first - 1; i >= segment.first && i > first - 20; i--)
    if (verb.test(document.tokens[i]?.word.key ?? '')) return true;
  // “The credentials were accepted”
  return (
    /^(?:was|were)$/.test(document.tokens[last]?.word.key ?? '') &&
    verb.test(document.tokens[last + 1]?.word.key ?? '')
  );
}

export const BROUGHT = /^(?:present|receiv|accept|submit|hand|deliver|tender)/;
export const VOICED = /^(?:dr[ae]w|join|express|voic|reiterat|issu|convey|affirm|renew|declar)/;
