/** What the words about a trigger say of its clause: who acts, what was off, what only describes. */
import { isAsideCue, isBeside, isEarlier, isPartOf } from './asides.ts';
import type { Cue } from '../triggers/cues.ts';
import { isAlone, isPassive } from '../triggers/missions.ts';
import { setOf } from '../tables/words.ts';
import { keyIn } from '../people/scene.ts';
import { openingOf, type Telling } from './telling.ts';

/** “Togo expels …”, “Minister X expelled …”, and not “the envoy of Togo was expelled” */
export function actorOf(
  { scene, references }: Telling,
  { entry, first, last, segment }: Cue,
): string | undefined {
  const { document, line } = scene;
  // a headline’s “Envoy expelled over remarks”
  const isBare = (line.title || line.loose) && entry.form === 'past';
  if (isPassive(document, first) || (isBare && isAlone(document, last, line.last))) {
    // “was summoned by Minister X”
    if (scene.document.tokens[last]?.word.key !== 'by') return undefined;
    return references.find((one) => one.first > last && one.first < segment.last)?.people[0]
      ?.country;
  }
  const person = references.find((one) => one.first >= segment.first && one.first < first);
  if (person) return person.people[0]?.country;
  for (const { entry, first: at } of scene.names.values())
    if ((entry.kind === 'country' || entry.kind === 'city') && at >= segment.first && at < first)
      return entry.code;
  return undefined;
}

/** “held talks with X, but the joint session was called off” */
export const isOffBut = ({ scene: { document } }: Telling, held: Cue, off: Cue) =>
  held.status === 'held' &&
  /^(?:cancelled|postponed)$/.test(off.status) &&
  document.tokens
    .slice(Math.max(held.last, off.first - 8), off.first)
    .some(({ word }) => word.key === 'but');

/** “sanctioned a company it accused of …”: the words only say which company. */
export function isOfNoun(
  { scene: { document } }: Telling,
  { first, entry }: Cue,
  hasHard: boolean,
) {
  const [subject, before] = [document.tokens[first - 1]?.word, document.tokens[first - 2]?.word];
  return (
    hasHard &&
    entry.form === 'past' &&
    /^(?:it|they|he|she)$/.test(subject?.key ?? '') &&
    before?.shape === 'lower' &&
    !/^(?:and|but|that|as|when|while)$/.test(before.key)
  );
}

/** “… agreed on Friday to buy tea as President X met Y”: in the lead, that is the occasion. */
function isBesideLead(
  { zone, scene: { document }, cues }: Telling,
  { segment, perfect, entry, carrier }: Cue,
): boolean {
  if (zone !== 'lead' || perfect) return false;
  // “imposed sanctions hours after Togo cut its ties”: that is news, too
  const isJustBefore =
    /^(?:hours|minutes)$/.test(document.tokens[segment.first - 1]?.word.key ?? '') &&
    /^(?:ties|envoy)$/.test(entry.kind) &&
    // not “called home its envoy hours after Togo recalled its own”
    !cues.some((other) => other.entry.format === 'other' && other.first < segment.first);
  return (
    isJustBefore ||
    (document.tokens[segment.first]?.word.key === 'as' &&
      entry.kind !== 'receive' &&
      (entry.form === 'past' || (entry.form === 'noun' && carrier !== undefined)))
  );
}

/** Words before the first comma of a sentence. */
const MOST_OPENING = 30;

/** “With the leaders about to meet, X called on them …”: when it was said. */
function isWithOpening(telling: Telling, { first, entry }: Cue): boolean {
  const { tokens } = telling.scene.document;
  const start = openingOf(telling);
  if (entry.form === 'noun' || tokens[start]?.word.key !== 'with') return false;
  if (first > start + MOST_OPENING) return false;
  for (let i = start; i < first; i++) if (tokens[i]?.word.text === ',') return false;
  return true;
}

/** Whether a sentence tells of something only as context of its news. */
/** “X and Y had already met in Lima”, below a headline */
const isBefore = ({ scene, zone }: Telling, { first }: Cue): boolean =>
  zone === 'headline' && /^(?:already|previously|earlier)$/.test(keyIn(scene, first - 1));

const FAILED = setOf('failed fail fails failing');
const MOST_OF_FAILURE = 24;

/** “failed to reach a deal after days of talks”: nothing else was done. */
export function isAfterFailure({ zone, scene }: Telling, { segment, entry }: Cue): boolean {
  if (zone === 'body' || segment.kind !== 'before' || entry.form !== 'noun') return false;
  const { first } = scene.line;
  for (let i = segment.first - 1; i >= first && i > segment.first - MOST_OF_FAILURE; i--)
    if (FAILED.has(keyIn(scene, i))) return true;
  return false;
}

export const isContext = (telling: Telling, cue: Cue): boolean =>
  isWithOpening(telling, cue) ||
  (isAsideCue(cue) && !isBesideLead(telling, cue) && !isAfterFailure(telling, cue)) ||
  isPartOf(telling, cue) ||
  isBeside(telling) ||
  isEarlier(telling, cue) ||
  (cue.perfect && (telling.zone === 'body' || isBefore(telling, cue)));
