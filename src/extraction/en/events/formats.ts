/** What kind of event a verb tells, by who met: two, delegations, or many states. */
import { setOf } from '../tables/words.ts';
import type { Cue } from '../triggers/cues.ts';
import type { Telling } from '../tellings/telling.ts';

/** “Delegations of Togo and Benin met”: nobody is named before the verb. */
const isOfDelegations = ({ scene: { document }, references }: Telling, cue: Cue) =>
  cue.entry.format === 'bilateral-meeting' &&
  document.tokens
    .slice(cue.segment.first, cue.first)
    .some(({ word }) => /^(?:delegations?|negotiators)$/.test(word.key)) &&
  !references.some(({ first }) => first >= cue.segment.first && first < cue.first);

const MANY = /^(?:four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|several|\d\d?)$/;

/** “Ministers from six states met”, “The leaders of A, B, C and D will meet”: of many, whoever they are. */
function gatheringIn({ scene, references }: Telling, { entry, segment, first }: Cue) {
  if (entry.kind !== 'verb' || entry.format !== 'bilateral-meeting') return undefined;
  if (references.some((one) => one.first >= segment.first && one.first < first)) return undefined;
  const words = scene.document.tokens.slice(segment.first, first).map(({ word }) => word.key);
  const isOf = (group: RegExp) => words.some((key) => group.test(key));
  const isCounted =
    isOf(MANY) && isOf(/^(?:states|nations|countries|members|governments|economies)$/);
  const names = scene.names
    .values()
    .filter(
      (one) => one.entry.kind === 'country' && one.first >= segment.first && one.first < first,
    );
  if (!isCounted && names.length < 4) return undefined;
  if (isOf(/^(?:leaders|presidents|heads|premiers|monarchs)$/)) return 'summit';
  return isOf(/^(?:ministers|officials|chiefs|diplomats|envoys|experts)$/)
    ? 'conference'
    : undefined;
}

/** “met virtually with X” */
const isVirtual = ({ scene: { document } }: Telling, { entry, last }: Cue) =>
  entry.format === 'bilateral-meeting' &&
  document.tokens
    .slice(last - 1, last + 2)
    .some(({ word }) => /^(?:virtually|online|remotely)$/.test(word.key));

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
  return gatheringIn(telling, cue) ?? cue.entry.format;
}
