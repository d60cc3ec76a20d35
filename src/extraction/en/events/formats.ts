/** What kind of event a verb tells, by who met: two, delegations, or many states. */
import { isCapital } from '../text/document.ts';
import { setOf } from '../tables/words.ts';
import type { Cue } from '../triggers/cues.ts';
import type { Telling } from '../tellings/telling.ts';
import { accordIn, gatheringIn } from './gatherings.ts';

/** “Delegations of Togo and Benin met”: nobody is named before the verb. */
const isOfDelegations = ({ scene: { document }, references }: Telling, cue: Cue) =>
  cue.entry.format === 'bilateral-meeting' &&
  document.tokens
    .slice(cue.segment.first, cue.first)
    .some(({ word }) => /^(?:delegations?|missions?|negotiators)$/.test(word.key)) &&
  !references.some(({ first }) => first >= cue.segment.first && first < cue.first);

/** “met virtually with X” */
const isVirtual = ({ scene: { document } }: Telling, { entry, last }: Cue) =>
  entry.format === 'bilateral-meeting' &&
  document.tokens
    .slice(last - 1, last + 2)
    .some(({ word }) => /^(?:virtually|online|remotely)$/.test(word.key));

const TALKS = setOf('talks negotiations discussions');
/** Words on either side in which they would be named. */
const MOST_BESIDE = 48;
/** Who hold talks themselves. */
const HOLDERS = setOf(
  'ambassador ambassadors counterpart counterparts envoy envoys foreign he king leaders leader minister ministers monarchs officials pm premier premiers presidents president prime prince rivals she sides speaker they',
);

/** “Togo, Benin hold talks on fishing”: no minister and no leader, so delegations of theirs. */
function isOfStates({ scene, references, zone }: Telling, { entry, status, first }: Cue): boolean {
  if (entry.form !== 'noun' || entry.format !== 'bilateral-meeting') return false;
  if (status !== 'held' && (status !== 'announced' || zone !== 'headline')) return false;
  if (!TALKS.has(entry.phrase.split(' ').at(-1) ?? '') || references.length > 0) return false;
  const { document, line, names } = scene;
  const from = Math.max(line.first, first - MOST_BESIDE);
  for (let i = from; i < line.last && i < first + MOST_BESIDE; i++)
    // “Togo’s Lawson, Benin’s Soglo hold talks”
    if (
      HOLDERS.has(document.tokens[i]?.word.key ?? '') ||
      (document.tokens[i]?.word.shape === 'possessive' && isCapital(document.tokens[i + 1]))
    )
      return false;
  const codes = new Set<string>();
  for (const { entry: name } of names.values()) {
    if (name.kind === 'country') codes.add(name.code);
    else if (name.kind === 'organisation') codes.add(name.id);
    if (codes.size > 1) return true;
  }
  return false;
}

const FEAST = setOf(
  'farewell anniversary birthday celebrate celebrated celebrates celebrating celebration celebrations commemorate commemorated commemorating independence jubilee mark marked marking marks national year',
);

/** “a reception to mark the national day” */
const isOfFeast = ({ scene: { document, line } }: Telling, { entry, first }: Cue) =>
  (entry.phrase === 'reception' || entry.kind === 'meal') &&
  document.tokens
    .slice(Math.max(line.first, first - 6), Math.min(line.last, first + 13))
    .some(({ word }) => FEAST.has(word.key));

export function formatOf(telling: Telling, cue: Cue) {
  if (isVirtual(telling, cue)) return 'call';
  if (isOfDelegations(telling, cue)) return 'delegation-talks';
  if (isOfFeast(telling, cue)) return 'other';
  const many = gatheringIn(telling, cue) ?? accordIn(telling, cue);
  if (many) return many;
  return isOfStates(telling, cue) ? 'delegation-talks' : cue.entry.format;
}
