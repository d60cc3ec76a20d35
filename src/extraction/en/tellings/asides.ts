/** Events that a sentence tells only beside its news: before or after it, as part of it, elsewhere. */
import type { Cue } from '../triggers/cues.ts';
import { openingOf, type Telling } from './telling.ts';

/** “after talks with …”, “before heading to …”, “a day before X arrives” */
export const isAsideCue = ({ segment: { kind }, entry: { form } }: Cue) =>
  kind === 'before' || kind === 'aside' || (kind === 'after' && form !== 'noun');

/** “Earlier, X met …”, “Separately, …”: other news; “By then, X had met …”. */
export function isBeside(telling: Telling): boolean {
  const { document } = telling.scene;
  const start = openingOf(telling);
  const [word, next] = [0, 1].map((n) => document.tokens[start + n]?.word.key ?? '');
  if (telling.zone !== 'body') return word === 'by' && next === 'then';
  return (
    /^(?:prior|ahead)$/.test(word ?? '') ||
    (/^(?:earlier|previously|separately|meanwhile)$/.test(word ?? '') &&
      /^(?:,|in|on|this|that|today)$/.test(next ?? ''))
  );
}

/** “had a previous meeting in Lima”, “during its last summit on May 2”: not the one of the news. */
export function isEarlier({ scene: { document } }: Telling, { first, entry }: Cue): boolean {
  const [near, far] = [1, 2].map((n) => document.tokens[first - n]?.word.key ?? '');
  const isKind = /^(?:extraordinary|emergency|bilateral|annual|regular|official)$/.test(near ?? '');
  return (
    entry.form === 'noun' &&
    /^(?:previous|earlier|last|preceding|prior|related|such)$/.test((isKind ? far : near) ?? '')
  );
}

const PAPER = /^(?:communiqu[eé]|declaration|decisions?|resolutions?|statement|minutes)$/;

/** “as part of a wider tour”, “the communiqué of the summit” */
export const isPartOf = ({ scene: { document } }: Telling, { first, entry }: Cue) =>
  entry.form === 'noun' &&
  document.tokens
    .slice(Math.max(0, first - 6), first)
    .some(
      ({ word }, i, words) =>
        (word.key === 'part' || PAPER.test(word.key)) && words[i + 1]?.word.key === 'of',
    );

const isNear = ({ scene: { document } }: Telling, first: number, last: number, words: RegExp) =>
  document.tokens.slice(Math.max(0, first), last).some(({ word }) => words.test(word.key));

/** “He also met …”, “later called on …”: none that was told before. */
export const isFurther = (telling: Telling, { first, segment }: Cue) =>
  telling.zone === 'body' &&
  isNear(telling, Math.max(segment.first, first - 20), first, /^(?:also|later|separately)$/);

/** “over Lima trip”: why something else is done */
export const isReason = (telling: Telling, { first, entry, carrier }: Cue) =>
  telling.zone === 'headline' &&
  entry.form === 'noun' &&
  !carrier &&
  isNear(telling, first - 3, first, /^over$/);

const SERIES = /^(?:meetings|separate|separately|individual|individually|series|several)$/;

/** “held phone calls with a number of his counterparts” */
const isOfCalls = ({ format, form, phrase }: Cue['entry']) =>
  format === 'call' && form === 'noun' && /(?:calls|conversations)$/.test(phrase);

export const isSeries = (telling: Telling, { first, last, entry }: Cue) =>
  isOfCalls(entry) || isNear(telling, first - 3, last + 2, SERIES);

/** “the third session of their joint commission”, in the news: no talks that were told of before */
export const isSession = (telling: Telling, { first, entry, carrier }: Cue) =>
  telling.zone !== 'body' &&
  carrier !== undefined &&
  entry.format === 'delegation-talks' &&
  isNear(telling, first - 4, first, /^(?:session|meeting|round|sitting)$/);
