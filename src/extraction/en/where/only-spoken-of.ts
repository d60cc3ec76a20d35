/** Places of what a sentence only speaks of: another attack, a plan, a subject, an invitation. */
import { isSpokenOf } from '../triggers/spoken-of.ts';
import type { Cue } from '../triggers/cues.ts';
import { setOf } from '../tables/words.ts';
import { isCapital } from '../text/document.ts';
import { keyIn, type Scene } from '../people/scene.ts';
import { familyOf, type Site } from '../tellings/drafts.ts';
import type { Telling } from '../tellings/telling.ts';

const CAUSE = setOf('consulate embassy response retaliation revenge');

/** Words from an attack to its place, as far as they are of one breath. */
const MOST_OF_ATTACK = 4;

/** “… in retaliation for a strike in Damascus”, “met and spoke of attacks in Damascus”: the place of the other attack. */
export const isOfOtherAttack = (telling: Telling, cue: Cue, at: number) =>
  (familyOf(cue.entry.format) === 'force' && CAUSE.has(keyIn(telling.scene, at - 2))) ||
  telling.cues.some(
    (other) =>
      other.first >= cue.last &&
      other.last <= at &&
      (familyOf(cue.entry.format) === 'force' || at - other.last < MOST_OF_ATTACK) &&
      /^(?:strike|attack|bombing|raid)/.test(other.entry.phrase),
  );

const DECIDED = /^(?:agree|decid|pledg|promis|vow|commit|undert|resolv|propos|offer)/;

/** “agreed in Lima to hold a summit”: the place of the agreement. */
export function isOfDecision(
  { document: { tokens } }: Scene,
  { segment, first }: Cue,
  site: Site,
): boolean {
  if (site.last >= first) return false;
  let isDecided = false;
  for (let i = segment.first; i < first; i++) {
    const key = tokens[i]?.word.key ?? '';
    if (i < site.first) isDecided ||= DECIDED.test(key);
    else if (isDecided && i >= site.last && key === 'to') return true;
  }
  return false;
}

const INVITING = setOf('invite invited invites inviting');
const ASKING = setOf('ask asked asks asking invitation invitations');

/** From a word on, “the summit in Lima”, “his visit to Lima” of which is only spoken. */
export const isSubject = (scene: Scene, site: Site, from: number): boolean =>
  isSpokenOf(scene, site.first - 2, from);

/** From a word on: “with an invitation to come to Lima”, “asked him to come to Lima”. */
export function isOfInvitation({ document: { tokens } }: Scene, site: Site, from: number): boolean {
  let isTo = false;
  for (let i = site.first - 1; i >= from && i > site.first - 9; i--) {
    const { key, shape } = tokens[i]?.word ?? { key: '', shape: 'mark' };
    if (INVITING.has(key) || (isTo && ASKING.has(key))) return true;
    if (shape === 'mark') return false;
    isTo ||= key === 'to';
  }
  return false;
}

/** “as they had agreed in Lima”: what had been before. */
export function isOfOtherTime({ document: { tokens } }: Scene, { last }: Cue, site: Site): boolean {
  for (let i = site.first - 1; i >= last && i > site.first - 9; i--)
    if (tokens[i]?.word.key === 'had') return true;
  return false;
}

const ONWARD = setOf(
  'depart departed departs flew flies fly goes going left leave leaves leaving moves moved moving travel travelled travels went',
);

/** “departs tomorrow for Lima”, “flew on to Lima”: where somebody goes next, the verb. */
export function nextStopAt(scene: Scene, { first }: Site): number | undefined {
  const at = keyIn(scene, first - 1) === 'the' ? first - 2 : first - 1;
  const isTo = keyIn(scene, at) === 'to';
  if (!isTo && keyIn(scene, at) !== 'for') return undefined;
  for (let i = at - 1; i > at - 5; i--) {
    // “left on Monday for Lima”, “flew on to Lima”; not “travelled to Lima”
    if (ONWARD.has(keyIn(scene, i))) return !isTo || keyIn(scene, i + 1) === 'on' ? i : undefined;
    if (scene.document.tokens[i]?.word.shape === 'mark') return undefined;
  }
  return undefined;
}

/** “the parliaments in Lima and Accra”: in neither alone. */
export function isOneOfTwo(scene: Scene, { isCity, last, country, first }: Site): boolean {
  if (!isCity) return false;
  let other = keyIn(scene, last) === 'and' ? scene.names.get(last + 1) : undefined;
  if (keyIn(scene, first - 1) === 'and')
    for (let at = first - 2; at > first - 5 && other?.last !== first - 1; at--)
      other = scene.names.get(at);
  return other?.entry.kind === 'city' && other.entry.code !== country;
}

const BODY = setOf('department embassy government ministry office');
const ENVOY = setOf('ambassador commissioner consul envoy representative');
const LEADS_IN = setOf('at in inside outside to with');

/** “the ministry in Lima said”, “the envoy of Togo in Peru”: where they always are; not “talks at the ministry in Lima”. */
export function isOfBody(scene: Scene, site: Site): boolean {
  const { tokens } = scene.document;
  // “the embassy in the capital, Lima”
  const isCapitalOf =
    keyIn(scene, site.first - 1) === ',' && keyIn(scene, site.first - 2) === 'capital';
  const first = isCapitalOf ? site.first - 2 : site.first;
  let at = keyIn(scene, first - 1) === 'the' ? first - 2 : first - 1;
  if (!/^(?:in|at)$/.test(keyIn(scene, at))) return false;
  at--;
  const owner = [0, 1, 2].map((n) => scene.names.get(at - n)).find((one) => one?.last === at + 1);
  if (owner?.entry.kind === 'country' && /^(?:of|to)$/.test(keyIn(scene, owner.first - 1)))
    at = owner.first - 2;
  if (ENVOY.has(keyIn(scene, at))) return !site.isCity;
  // “the Department of Trade in Lima”
  while (
    !BODY.has(keyIn(scene, at)) &&
    (isCapital(tokens[at]) || /^(?:of|and|for)$/.test(keyIn(scene, at)))
  )
    at--;
  if (!BODY.has(keyIn(scene, at))) return false;
  for (let i = at - 1; i > at - 7 && tokens[i]?.word.shape !== 'mark'; i--)
    if (LEADS_IN.has(keyIn(scene, i))) return false;
  return true;
}
