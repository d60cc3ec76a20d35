/** What words are about: “condemned the strikes on …”, “urged Togo to return to talks”. */
import { IS } from '../lexicon/lexicon.ts';
import { setOf } from '../tables/words.ts';
import { keyIn, type Scene } from '../people/scene.ts';
import { familyOf } from '../tellings/drafts.ts';
import type { Telling } from '../tellings/telling.ts';
import type { Cue } from '../triggers/cues.ts';
import { isPassive } from '../triggers/missions.ts';

/** “during talks”, “at the summit”: where something was said. */
const OCCASIONS = setOf(
  'after ahead amid as at before by during following in margins on sidelines upon via when while',
);
/** “collapse of talks”, “return to talks”, “no talks” */
const LINKS = setOf('about against for from into no of over that to toward towards with without');

const STANDS = setOf(
  'breakdown breakthrough deadlock delay failure impasse progress setback stalemate',
);

const ENDS = setOf('beginning close conclusion end margins opening outset sidelines start');

/** Words from a verb to the end of what it is about. */
const MOST_ABOUT = 40;

/** “failure of the Lima talks”, but not “urged …, during talks with X” */
function isGoverned(scene: Scene, { first, entry }: Cue, from: number): boolean {
  if (/^(?:by|on|over|via) /.test(entry.phrase)) return false;
  for (let i = first - 1; i >= from; i--) {
    const key = keyIn(scene, i);
    // “lack of progress in the talks”
    if (key === 'in' && STANDS.has(keyIn(scene, i - 1))) return true;
    if (OCCASIONS.has(key)) return false;
    // “endorsed a plan at the end of a meeting”
    if (key === 'of' && ENDS.has(keyIn(scene, i - 1))) return false;
    if (LINKS.has(key)) return true;
  }
  return true;
}

/** “…, and recalled its ambassador”, “condemns attack, recalls envoy”: done, and not only spoken of */
function isBesideWord(scene: Scene, { first, entry }: Cue, statement: Cue): boolean {
  const before = scene.document.tokens[first - 1]?.word;
  // “responded to the ban by expelling two diplomats”
  if (before?.key === 'by') return /^(?:hit|re(?:act|spon))/.test(statement.entry.phrase);
  const isJoined =
    before?.key === 'and' ||
    before?.text === ',' ||
    before?.text === ';' ||
    // “and on Monday recalled”, “and has recalled”, but not “the two detained citizens”
    ((before?.flags ?? 0) & (IS.weekday | IS.month)) !== 0 ||
    /^(?:also|had|has|have|then|today|yesterday)$/.test(before?.key ?? '');
  if (!isJoined || before?.key === 'to') return false;
  if (entry.form === 'ing') return before?.text === ',' && !entry.phrase.startsWith('becom');
  if (entry.form !== 'past' && entry.form !== 'third') return false;
  for (let i = statement.last; i < first; i++)
    if (/^(?:that|which|who|it|he|she|they)$/.test(keyIn(scene, i))) return false;
  return true;
}

/** “The attack on Togo was condemned by Benin” */
const isItsObject = ({ document }: Scene, { entry, segment }: Cue, statement: Cue) =>
  familyOf(entry.format) === 'force' &&
  entry.form === 'noun' &&
  segment === statement.segment &&
  statement.entry.form === 'past' &&
  isPassive(document, statement.first);

/** Whether an event is only what a statement speaks of. */
export function isSpokenAbout({ scene }: Telling, cue: Cue, statement: Cue): boolean {
  const { entry, first, segment, status } = cue;
  if (first < statement.first) return isItsObject(scene, cue, statement);
  if (first < statement.last || first > statement.last + MOST_ABOUT) return false;
  // “asked for understanding for putting off the trip”: off it is
  const isOff = /^(?:cancelled|denied|postponed|rescheduled)$/.test(status);
  if (entry.format === 'statement' || isOff) return false;
  if (segment !== statement.segment && segment.kind !== 'main') return false;
  // “advises against travel to Togo”
  const isNoun =
    entry.form === 'noun' ||
    (entry.form === 'base' && /^(?:against|all|of)$/.test(keyIn(scene, first - 1)));
  if (/^(?:meeting|gathering|press)$/.test(familyOf(entry.format)))
    return isNoun && isGoverned(scene, cue, statement.last);
  return entry.form === 'noun' || !isBesideWord(scene, cue, statement);
}
