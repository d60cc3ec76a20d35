/** Whether words of sanctions tell that some were imposed, eased or lifted, by one state against another. */
import { setOf } from '../tables/words.ts';
import { keyIn } from '../people/scene.ts';
import type { Telling } from '../tellings/telling.ts';
import type { Cue } from '../triggers/cues.ts';

/** Something that is spoken of, and has not been. */
const isUnder = (telling: Telling, { first }: Cue) =>
  [1, 2].some((n) => /^(?:against|for|no|opposes?|opposed)$/.test(keyIn(telling.scene, first - n)));

/** Whoever is banned, fined or cleared in sport is no state’s enemy, nor whom these watch over. */
const SPORT = setOf(
  'athletes athletics caf club coach cricket fa fifa football footballer goalkeeper ioc olympic player players rugby soccer striker supporters uefa wada',
);
const WARDENS = setOf('federation league party regulator team university watchdog');

const FRESH = setOf(
  'new fresh more further additional sweeping tougher unprecedented round wave package raft tranche set series batch latest',
);
const EVADED =
  /^(?:block|veto|stall|delay|resist|thwart|evad|violat|breach|circumvent|compl|def[iy]|skirt|dodg|bypass|bust|enforc|under$|around$|round$)/;

/** “further sanctions on Togo”, and not “complied with sanctions on Togo” */
function isBrought(telling: Telling, { first, last, segment }: Cue): boolean {
  const { scene, zone } = telling;
  let isFresh = zone === 'headline';
  for (let i = Math.max(segment.first, first - 5); i < last; i++) {
    const key = keyIn(scene, i);
    if (EVADED.test(key)) return false;
    isFresh ||= FRESH.has(key);
  }
  for (let i = last; i < segment.last && i < last + 8; i++)
    if (/^(?:un)?(?:likely|possible)$|^imminent$/.test(keyIn(scene, i))) return false;
  return isFresh;
}

/** not “is against more sanctions on Togo”, nor, further down, “welcomed the sanctions on Togo” */
export function isSanction(telling: Telling, cue: Cue): boolean {
  const { scene, zone } = telling;
  const { first, last, segment } = cue;
  const isPassive = /^(?:was|were|been|be)$/.test(keyIn(scene, first - 1));
  for (let i = Math.max(segment.first, first - 20); i < segment.last && i < last + 8; i++) {
    const key = keyIn(scene, i);
    if (SPORT.has(key) || (i < first && !isPassive && WARDENS.has(key))) return false;
  }
  return (
    cue.entry.form !== 'noun' ||
    (!isUnder(telling, cue) && !(cue.definite && zone === 'body') && isBrought(telling, cue))
  );
}

/** “The sanctions were imposed because of …”: those told of before. */
export const isPassiveAgain = (
  { scene: { document }, zone }: Telling,
  { entry, first, segment }: Cue,
) =>
  zone === 'body' &&
  entry.format === 'sanction' &&
  entry.form === 'past' &&
  /^(?:was|were|been)$/.test(document.tokens[first - 1]?.word.key ?? '') &&
  /^(?:the|these)$/.test(document.tokens[segment.first]?.word.key ?? '') &&
  /^(?:measures|(?:counter)?sanctions?|curbs|bans?|tariffs|restrictions|embargo)$/.test(
    document.tokens[segment.first + 1]?.word.key ?? '',
  );
