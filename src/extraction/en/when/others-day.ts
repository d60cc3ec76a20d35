/** Days that a sentence gives to something else than the event of a trigger. */
import type { Format } from '../../../domain/vocabulary.ts';
import type { DateMention } from '../dates/date-reader.ts';
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import { familyOf } from '../tellings/drafts.ts';
import { keyIn } from '../people/scene.ts';
import type { Telling } from '../tellings/telling.ts';
import type { Cue } from '../triggers/cues.ts';
import { isSpokenOf } from '../triggers/spoken-of.ts';

const RESUMING = setOf('again continue reconvene resume');
const AIMS = setOf('to will would');

/** “had spoken with X and would meet him next week”: of what is to come. */
export const isOfNext = ({ cues }: Telling, { entry, status, last }: Cue, { first }: DateMention) =>
  entry.format === 'call' &&
  status === 'held' &&
  cues.some(
    (other) =>
      other.status === 'announced' &&
      other.first >= last &&
      other.last <= first &&
      other.segment.kind === 'main' &&
      /^(?:meeting|gathering)$/.test(familyOf(other.entry.format)),
  );

/** “Talks end without a deal, to resume on Friday”, “ended the talks and would meet again on Friday” */
export function isOfNextRound(
  { scene }: Telling,
  { entry, last, carrier }: Cue,
  { first }: DateMention,
): boolean {
  if (entry.form !== 'noun' || !carrier || first < last) return false;
  for (let i = first - 1; i > last && i > first - 5; i--)
    if (RESUMING.has(keyIn(scene, i)))
      return [1, 2].some((n) => i - n > last && AIMS.has(keyIn(scene, i - n)));
  return false;
}

const MOST_BESIDE = 7;

/** “condemned Saturday’s attack”, “condemned the attack that hit a town on Monday”: of that, not of the words. */
export function isOfObject(
  { scene, cues }: Telling,
  cue: Cue,
  { first, last, rule }: DateMention,
): boolean {
  const { tokens } = scene.document;
  // “The attack carried out yesterday has drawn condemnation”
  const isDrawn = [1, 2, 3].some((n) => /^dr[ae]w/.test(keyIn(scene, cue.first - n)));
  if (isDrawn && cue.entry.form === 'noun') return first < cue.first;
  if (first < cue.last || rule === 'date.today') return false;
  // “discussed her visit to Lima in August”
  for (let i = first - 1; i >= cue.last && i > first - MOST_BESIDE; i--)
    if (isSpokenOf(scene, i, cue.first)) return true;
  // “called home its envoy over the shelling of a town last week”
  if (/^(?:ties|envoy)$/.test(cue.entry.kind))
    return cues.some(
      (other) =>
        familyOf(other.entry.format) === 'force' && other.first >= cue.last && other.first < first,
    );
  const isOwned = tokens[last]?.word.shape === 'possessive';
  if (cue.entry.format === 'sanction') return isOwned;
  if (cue.entry.format !== 'statement') return false;
  if (isOwned) return true;
  // “condemned the looting of a market on Monday”
  if (/condemn|denounc|deplor/.test(cue.entry.phrase) && first > cue.last + 2) return true;
  return cues.some((other) => other !== cue && other.first >= cue.last && other.first < first);
}

/** “left on Monday to attend a summit”: the day of the journey. */
export function isOfJourney({ scene }: Telling, cue: Cue, { last }: DateMention): boolean {
  const { tokens } = scene.document;
  if (cue.entry.form !== 'noun' || cue.entry.format === 'visit' || last > cue.first) return false;
  for (let i = last; i < cue.first && i < last + 8; i++)
    if (
      tokens[i]?.word.key === 'to' &&
      /^(?:attend|join|participate|take|represent|address)$/.test(tokens[i + 1]?.word.key ?? '')
    )
      return true;
  return false;
}

const DISASTERS = setOf(
  'accident attack blast coup crash cyclone disaster earthquake election elections explosion fire flood floods hurricane massacre quake storm tsunami war',
);

/** “discussed the quake that claimed many lives on April 6”: the day of that. */
export function isOfDisaster({ scene }: Telling, { last }: Cue, date: DateMention): boolean {
  for (let i = date.first - 1; i >= last; i--)
    if (/^(?:that|which)$/.test(keyIn(scene, i)) && DISASTERS.has(keyIn(scene, i - 1))) return true;
  return false;
}

const BEGINNING = setOf('begins began opens opened starts started takes took is was runs will');

/** “a summit that opens”, “a trip to Lima that she was to make”: a clause says more of a noun before it. */
function clauseOfNoun({ scene, cues }: Telling, cue: Cue, at: number): boolean {
  const link = keyIn(scene, at);
  if (link !== 'that' && link !== 'which') return false;
  const isMade =
    /^(?:he|she|they)$/.test(keyIn(scene, at + 1)) &&
    /^(?:is|are|was|were)$/.test(keyIn(scene, at + 2)) &&
    keyIn(scene, at + 3) === 'to';
  if (!isMade && !BEGINNING.has(keyIn(scene, at + 1))) return false;
  const noun = cues.findLast(({ first }) => first < at);
  const isBeside = noun?.last === at || (noun?.last === at - 2 && keyIn(scene, at - 2) === 'to');
  // “leaves today for a visit that will last until Friday”: of the same
  const isOwn = noun === cue || (noun?.entry.format === 'visit' && cue.entry.format === 'visit');
  return noun !== undefined && !isOwn && noun.entry.form === 'noun' && isBeside;
}

/** “has left for a summit that opens on Monday”, “followed up on the one held on May 16”: of another. */
export function isOfNoun(telling: Telling, cue: Cue, { first }: DateMention): boolean {
  const { scene } = telling;
  const from = cue.last <= first ? cue.last : scene.line.first;
  for (let i = first - 2; i >= from && i > first - 10; i--)
    if (
      (keyIn(scene, i) === 'one' &&
        keyIn(scene, i + 1) === 'held' &&
        keyIn(scene, i - 1) === 'the') ||
      clauseOfNoun(telling, cue, i)
    )
      return true;
  return false;
}

const GATHERING = setOf('summit meeting conference forum session assembly congress');

/** “is here for the July 21-26 Commonwealth Meeting”, “a congress, being held on July 21 and 22”: what else there is. */
export function isOfGathering(
  { scene }: Telling,
  format: Format,
  { first, last, past }: DateMention,
): boolean {
  if (familyOf(format) !== 'meeting' || format === 'visit' || !past.includes('/')) return false;
  if (keyIn(scene, first - 2) === 'held' && keyIn(scene, first - 3) === 'being') return true;
  if (keyIn(scene, first - 1) !== 'the') return false;
  for (let at = last; at < last + 7; at++) {
    if (GATHERING.has(keyIn(scene, at))) return true;
    const { shape, flags } = scene.document.tokens[at]?.word ?? { shape: 'mark', flags: 0 };
    const isOther = (shape === 'mark' && !/^[’']$/.test(keyIn(scene, at))) || flags & IS.function;
    if (isOther && !/^(?:of|on|for|and)$/.test(keyIn(scene, at))) return false;
  }
  return false;
}

const OPENED = setOf('held opened staged hosted');

/** “exchanged views on a fair to be held in Lima in May”: where that word is, behind another. */
export function toBeHeldAt({ scene }: Telling, { last }: Cue, at: number): boolean {
  for (let i = at - 2; i > at - 9 && i >= last + 2; i--)
    if (OPENED.has(keyIn(scene, i)))
      return keyIn(scene, i - 1) === 'be' && keyIn(scene, i - 2) === 'to';
  return false;
}
