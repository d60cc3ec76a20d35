/** What the sentence about talks and meetings says of them: who met, what came of it, whether it is news. */
import type { Cue } from '../triggers/cues.ts';
import type { Telling } from '../tellings/telling.ts';
import { keyIn } from '../people/scene.ts';
import { hasGroup, statesBetween } from './company.ts';

/** “X told Y that …, as the two met in Lima” */
export const isTheTwo = ({ scene, references }: Telling, { first, segment }: Cue) =>
  keyIn(scene, first - 1) === 'two' &&
  segment.kind !== 'main' &&
  references.filter((one) => one.first < segment.first).length === 2;

/** “Togo and Benin failed to reach a deal after days of talks”: what they did is talk. */
export const isAfterFailure = (telling: Telling, { segment, definite, first }: Cue) =>
  telling.zone !== 'body' &&
  segment.kind === 'before' &&
  !definite &&
  telling.cues.some(
    ({ entry, status, last }) => entry.kind === 'sign' && status === 'denied' && last <= first,
  ) &&
  (statesBetween(telling, telling.scene.line.first, first) > 1 ||
    hasGroup(telling, telling.scene.line.first, first));

/** “Togo says talks on track”, “Franc falls as debt talks drag on”: no news of the talks. */
export function isOnlySaid({ scene, cues }: Telling, { first, segment }: Cue): boolean {
  for (let i = first - 1; i >= segment.first && i > first - 4; i--)
    if (keyIn(scene, i) === 'as') return true;
  return cues.some(
    ({ entry, first: at }) => entry.kind === 'say' && at >= segment.first && at < first,
  );
}
