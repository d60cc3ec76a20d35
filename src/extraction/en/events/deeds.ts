/** Whether a deed is one between states, and told as done. */
import type { Deed } from '../lexicon/deed-entries.ts';
import type { Cue } from '../triggers/cues.ts';
import { setOf } from '../tables/words.ts';
import type { Scene } from '../people/scene.ts';
import type { Telling } from '../tellings/telling.ts';
import { isDone } from './doing.ts';

/** Once for each sentence, however long it is. */
const COUNTED = new WeakMap<Telling, number>();

/** States and organisations that a sentence names, also as whose people they are. */
function partiesIn(telling: Telling): number {
  const known = COUNTED.get(telling);
  if (known !== undefined) return known;
  const { scene, references } = telling;
  const { names } = scene;
  const parties = new Set<string>();
  if (isOfOwnState(scene)) parties.add('');
  for (const { entry } of names.values()) {
    if (entry.kind === 'country' || entry.kind === 'city' || entry.kind === 'venue')
      parties.add(entry.code);
    // of many states
    if (entry.kind === 'organisation') parties.add(entry.id).add('members');
  }
  for (const { people } of references)
    for (const { country } of people) if (country) parties.add(country);
  COUNTED.set(telling, parties.size);
  return parties.size;
}

const GOVERNMENT = setOf('ministry government cabinet authorities palace');

/** “The foreign ministry announced”: of the state whose paper tells it, which is not named. */
function isOfOwnState({ document: { tokens }, line, names }: Scene): boolean {
  for (let i = line.first; i < line.last; i++)
    if (GOVERNMENT.has(tokens[i]?.word.key ?? ''))
      // “the Togolese government” is named
      return (
        !names.has(i - 1) &&
        [1, 2].some((n) => i - n >= line.first && tokens[i - n]?.word.key === 'the')
      );
  return false;
}

/** “announced the expulsion of”, “completed the withdrawal of” */
const DONE =
  /^(?:announc|sign|order|approv|confirm|declar|decid|secur|carri|complet|began|beg[iu]n|start|negotiat)/;

/** “The opening of the embassy has been put off” */
const isOff = ({ status }: Cue) => /^(?:postponed|cancelled|rescheduled)$/.test(status);

/** “Togo frees two sailors of Benin”, as news */
export function isDeed(telling: Telling, cue: Cue, { parties }: Deed): boolean {
  if (telling.zone === 'body' || cue.segment.kind !== 'main') return false;
  // “agreed to send doctors”
  if (cue.status === 'unknown') return false;
  if (cue.entry.form === 'noun' && !isOff(cue) && !isDone(telling, cue, DONE)) return false;
  return partiesIn(telling) >= parties;
}
