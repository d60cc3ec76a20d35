/** What a verb may be about: a measure, and the state that it is aimed at, before or behind it. */
import { IS } from '../lexicon/lexicon.ts';
import type { Token } from '../../tokens.ts';
import { setOf } from '../tables/words.ts';
import { ENDS, PAIRS, SANCTIONS, STOPPED, TERROR } from '../tables/measure-words.ts';
import { keyAt } from '../text/document.ts';
import { isPassive as isToldPassive } from './missions.ts';
import type { Spot } from './spots.ts';

/** Words of a clause behind a measure, and before a verb. */
const [FAR, BEFORE] = [18, 18];
const NO_WORD = { key: '', flags: 0, shape: 'mark' };

const HERE = setOf('in at near across outside inside within');

/** “on Latvian goods”, and not “a ban on fishing in Accra” */
export function namesState(
  { document: { tokens }, isPlaceAt }: Spot,
  from: number,
  to: number,
): boolean {
  for (let i = from; i < to; i++) {
    const key = keyAt(tokens, i);
    const isUnion = key === 'eu' || (key === 'european' && keyAt(tokens, i + 1) === 'union');
    if ((isUnion || isPlaceAt(i)) && key !== 'the' && !HERE.has(keyAt(tokens, i - 1))) return true;
  }
  return false;
}

export const hasWord = (
  tokens: readonly Token[],
  from: number,
  to: number,
  of: ReadonlySet<string>,
) => {
  for (let i = from; i < to; i++) if (of.has(keyAt(tokens, i))) return true;
  return false;
};

const isSanction = (tokens: readonly Token[], at: number) =>
  SANCTIONS.has(keyAt(tokens, at)) ||
  PAIRS.get(keyAt(tokens, at))?.has(keyAt(tokens, at - 1)) === true ||
  // “the suspension of visas for Togolese citizens”
  (keyAt(tokens, at) === 'suspension' && hasWord(tokens, at + 1, at + 7, STOPPED)) ||
  // “restored its designation as a sponsor of terrorism”
  (keyAt(tokens, at) === 'designation' && hasWord(tokens, at + 1, at + 8, TERROR));

/** Whether a clause names a measure between two tokens, against a state from another token on. */
export function hasMeasure(spot: Spot, from: number, to: number, aimedFrom = from): boolean {
  const { tokens } = spot.document;
  for (let i = from; i < to; i++) {
    const { key, flags } = tokens[i]?.word ?? NO_WORD;
    if (ENDS.has(key)) return false;
    if (isSanction(tokens, i)) return true;
    // “eased visa restrictions for Togolese tourists”: of consuls
    const isOfVisas = /^visas?$/.test(keyAt(tokens, i - 1)) && keyAt(tokens, i + 1) === 'for';
    const isOf = (flags & IS.measure) !== 0 && !isOfVisas;
    if (isOf && namesState(spot, aimedFrom, Math.min(spot.segment.last, i + FAR))) return true;
  }
  return false;
}

export const endAfter = ({ last, segment }: Spot, most: number) =>
  Math.min(segment.last, last + most);
export const startBefore = ({ first, segment }: Spot) => Math.max(segment.first, first - BEFORE);

const isWeekday = (tokens: readonly Token[], at: number) =>
  ((tokens[at]?.word.flags ?? 0) & IS.weekday) !== 0;

/** “Sanctions were imposed”, “Visa ban imposed by Togo”, “the curbs announced on Friday”. */
export function isPassive({ document, entry, first, last, isTitle }: Spot): boolean {
  if (entry.form !== 'past') return false;
  const { tokens } = document;
  const [before, after] = [keyAt(tokens, first - 1), keyAt(tokens, last)];
  return (
    isToldPassive(document, /ly$/.test(before) ? first - 1 : first) ||
    // “Visa ban imposed by Togo”, “Togo sanctions eased”
    (isTitle && (/^(?:by|on|against)$/.test(after) || isMeasureAt(tokens, first - 1))) ||
    (after === 'on' && isWeekday(tokens, last + 1) && isMeasureAt(tokens, first - 1))
  );
}

const isMeasureAt = (tokens: readonly Token[], at: number) =>
  ((tokens[at]?.word.flags ?? 0) & IS.measure) !== 0 || isSanction(tokens, at);

/** The measure before a verb: “A ban on Togolese gold was introduced”. */
export function measureBefore(spot: Spot): boolean {
  const { document, first, segment, isTitle } = spot;
  const { tokens } = document;
  for (let i = first - 1; i >= startBefore(spot); i--) {
    const { key, flags, shape } = tokens[i]?.word ?? NO_WORD;
    if (key === ';') return false;
    if (isSanction(tokens, i)) return true;
    // not “Mr Ban”
    const isWord = shape === 'lower' || isTitle || i === segment.first;
    const isOf = (flags & IS.measure) !== 0 && isWord;
    const end = Math.min(segment.last, i + FAR);
    if (isOf && namesState(spot, Math.max(segment.first, i - 5), end)) return true;
  }
  return false;
}
