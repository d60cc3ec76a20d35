/** What the sentence about talks and meetings says of them: who met, what came of it, whether it is news. */
import type { Cue } from '../triggers/cues.ts';
import type { Telling } from '../tellings/telling.ts';
import { keyIn } from '../people/scene.ts';
import { isAfterFailure } from '../tellings/clauses.ts';
import { setOf } from '../tables/words.ts';
import { hasGroup, statesBetween } from './company.ts';

/** “X told Y that …, as the two met in Lima” */
export const isTheTwo = ({ scene, references }: Telling, { first, segment }: Cue) =>
  keyIn(scene, first - 1) === 'two' &&
  segment.kind !== 'main' &&
  references.filter((one) => one.first < segment.first).length === 2;

/** “Togo and Benin failed to reach a deal after days of talks”: what they did is talk. */
export const isTalkOfFailure = (telling: Telling, cue: Cue) =>
  !cue.definite &&
  isAfterFailure(telling, cue) &&
  (statesBetween(telling, telling.scene.line.first, cue.first) > 1 ||
    hasGroup(telling, telling.scene.line.first, cue.first));

const DRAGGING = setOf(
  'drag drags dragged dragging stall stalls stalled continue continues continued',
);

/** “output fell as talks with miners dragged on”: what goes on beside the news. */
export function isDragging({ scene }: Telling, { first, last, segment }: Cue): boolean {
  const isBeside = [1, 2, 3].some((n) => /^(?:as|while)$/.test(keyIn(scene, first - n)));
  if (!isBeside) return false;
  for (let i = last; i < segment.last && i < last + 14; i++)
    if (DRAGGING.has(keyIn(scene, i))) return true;
  return false;
}

/** “Togo says talks on track”, “Franc falls as debt talks drag on”: no news of the talks. */
export function isOnlySaid({ scene, cues }: Telling, { first, segment }: Cue): boolean {
  for (let i = first - 1; i >= segment.first && i > first - 4; i--)
    if (keyIn(scene, i) === 'as') return true;
  return cues.some(
    ({ entry, first: at }) => entry.kind === 'say' && at >= segment.first && at < first,
  );
}
