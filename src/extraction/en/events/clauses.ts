/** What the words about a trigger say of its clause: who acts, what was off, what only describes. */
import type { Cue } from './cues.ts';
import type { Telling } from './telling.ts';

/** “Togo expels …”, “Minister X expelled …”, and not “the envoy of Togo was expelled” */
export function actorOf(
  { scene, references }: Telling,
  { first, segment }: Cue,
): string | undefined {
  if (/^(?:was|were|been|be|being)$/.test(scene.document.tokens[first - 1]?.word.key ?? ''))
    return undefined;
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
export const isBesideLead = (
  { zone, scene: { document } }: Telling,
  { segment, perfect, entry, carrier }: Cue,
) =>
  zone === 'lead' &&
  !perfect &&
  document.tokens[segment.first]?.word.key === 'as' &&
  entry.kind !== 'receive' &&
  (entry.form === 'past' || (entry.form === 'noun' && carrier !== undefined));
