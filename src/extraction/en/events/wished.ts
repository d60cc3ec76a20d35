/** Talks that are only wished for, set conditions for or talked about; deeds that are waited for. */
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import { keyIn } from '../people/scene.ts';
import { NUMBERS } from '../tables/word-classes.ts';
import { familyOf } from '../tellings/drafts.ts';
import type { Telling } from '../tellings/telling.ts';
import type { Cue } from '../triggers/cues.ts';
import { isSpokenOf } from '../triggers/spoken-of.ts';

/** What there is of talks that are still wished for. */
const WISHED = setOf(
  'conditions preconditions terms groundwork prospect prospects chance chances possibility hope hopes push bid readiness hint hints hinted',
);

const SHUNNED = setOf(
  'boycott boycotted boycotting boycotts shun shunned shunning shuns skip skips skipped skipping',
);
const JOINING = setOf('attend join participate part');
const NOT = setOf('not never wont won’t');
const CONDITIONS = setOf('unless until');
const AWAITED = setOf('unless until whether');

/** “no talks until Togo has withdrawn”: none are denied, a condition is set. */
function isOnCondition({ scene }: Telling, { status, last, segment }: Cue): boolean {
  if (status !== 'denied') return false;
  for (let i = last; i < segment.last; i++)
    if (CONDITIONS.has(keyIn(scene, i))) {
      const { key, flags } = scene.document.tokens[i + 1]?.word ?? { key: '', flags: 0 };
      // “until Friday”, but “until two trawlers are freed”
      return (flags & IS.date) === 0 || key in NUMBERS;
    }
  return false;
}

/** “no talks until Togo frees the fishermen”: what is waited for has not been done. */
export function isAwaited({ scene }: Telling, { entry, first, segment }: Cue): boolean {
  const isDeed = entry.deed !== undefined || /^(?:force|other)$/.test(familyOf(entry.format));
  if (entry.form === 'noun' || !isDeed) return false;
  for (let i = first - 1; i >= segment.first && i > first - 9; i--)
    if (AWAITED.has(keyIn(scene, i))) return true;
  return false;
}

/** “will boycott the summit”, “will not attend a conference on Togo” */
function isShunned({ scene }: Telling, { first, segment }: Cue): boolean {
  if ([1, 2, 3].some((n) => SHUNNED.has(keyIn(scene, first - n)))) return true;
  // “declines invitation to the conference”
  const isInvited = [2, 3, 4, 5, 6].find((n) => keyIn(scene, first - n) === 'invitation') ?? 0;
  if (isInvited > 0)
    for (let i = first - isInvited - 1; i >= segment.first && i > first - 11; i--)
      if (/^(?:declin|reject|refus|turn)/.test(keyIn(scene, i))) return true;
  for (let i = first - 1; i > segment.first && i > first - 7; i--)
    if (JOINING.has(keyIn(scene, i)))
      // not “did not attend the talks”, which were held
      return [1, 2, 3].some(
        (n) =>
          NOT.has(keyIn(scene, i - n)) && /^(?:will|would|wont)$/.test(keyIn(scene, i - n - 1)),
      );
  return false;
}

/** “groundwork for direct talks”, “hints at a meeting” */
export function isWished(telling: Telling, cue: Cue): boolean {
  const { entry, first, segment, carrier } = cue;
  if (entry.form !== 'noun') return false;
  // “will boycott the summit”, “will not take part in the talks”
  if (isShunned(telling, cue)) return true;
  if (isOnCondition(telling, cue)) return true;
  // “discussed preparations for her visit to Lima”: whether it has been is not told
  const isSet = cue.status === 'announced';
  if (!isSet && isSpokenOf(telling.scene, cue.last - 1, segment.first)) return true;
  if (carrier || familyOf(entry.format) !== 'meeting') return false;
  for (let i = first - 1; i >= segment.first && i > first - 7; i--) {
    const key = keyIn(telling.scene, i);
    if (WISHED.has(key)) return true;
    const isBetween = /^(?:for|of|at|an?|the)$/.test(key);
    if (!isBetween && (telling.scene.document.tokens[i]?.word.flags ?? 0) & IS.function)
      return false;
  }
  return false;
}
