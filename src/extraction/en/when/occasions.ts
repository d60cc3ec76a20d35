/** Sentences that tell no more of an event than when and where it was. */
import { setOf } from '../tables/words.ts';
import { keyIn } from '../people/scene.ts';
import type { Telling } from '../tellings/telling.ts';

const BACK = setOf('the this these their its both');
const OCCASIONS = setOf(
  'audience call ceremony conversation encounter event handover meeting reception session signing talks visit',
);
/** “The previous session was held in Lima” */
const OTHERS = setOf(
  'earlier final first following fourth inaugural last latest next opening other preceding previous second third',
);
const TAKEN = setOf('held place');

/** “The ceremony was held in Lima on Friday”, further down */
export function isOfOccasion({ scene }: Telling): boolean {
  const { first, last } = scene.line;
  if (!BACK.has(keyIn(scene, first))) return false;
  for (let at = first + 1; at < Math.min(last, first + 5) && !OTHERS.has(keyIn(scene, at)); at++)
    if (OCCASIONS.has(keyIn(scene, at)))
      for (let verb = at + 1; verb < Math.min(last, at + 6); verb++)
        if (TAKEN.has(keyIn(scene, verb))) return true;
  return false;
}

/** “when the ceremony on Friday was over”, “after the meeting on Friday” */
export const isDayOfOccasion = ({ scene }: Telling, first: number): boolean =>
  keyIn(scene, first - 1) === 'on' &&
  OCCASIONS.has(keyIn(scene, first - 2)) &&
  BACK.has(keyIn(scene, first - 3)) &&
  /^(?:after|before|during|following|when|at)$/.test(keyIn(scene, first - 4));
