/** Whom a measure is aimed at, and who imposes it, as its sentence names them. */
import { setOf } from '../tables/words.ts';
import type { Reference } from '../people/group-references.ts';
import { keyIn } from '../people/scene.ts';
import type { Telling } from '../tellings/telling.ts';
import type { Cue } from '../triggers/cues.ts';
import { isPassive } from '../triggers/missions.ts';

/** Words between sanctions and the last whom they are imposed on. */
export const MOST_AIMED = 40;

/** Whoever comes after these is why, and not on whom. */
const REASONS = setOf(
  'over for after amid by accused accusing allies linked because despite while whose citing said says',
);

const BESIDE = setOf('of to with from between against than');

/** The token where the name begins, or the office before it. */
export function startOf({ scene: { line } }: Telling, { people, first }: Reference): number {
  let at = first;
  for (const { office } of people[0]?.held ?? [])
    if (office.first < first && office.last > first - 9 && office.ownerFirst >= line.first)
      at = Math.min(at, office.ownerFirst);
  return at;
}

/** “the son of President X”, “X’s party”: named for another’s sake. */
export function isForOther(telling: Telling, reference: Reference): boolean {
  const { scene } = telling;
  if (scene.document.tokens[reference.last]?.word.shape === 'possessive') return true;
  const at = startOf(telling, reference);
  const before = keyIn(scene, at - 1);
  return BESIDE.has(/^(?:the|an?)$/.test(before) ? keyIn(scene, at - 2) : before);
}

export const hasReason = (telling: Telling, from: number, to: number) => {
  for (let i = from; i < to; i++) if (REASONS.has(keyIn(telling.scene, i))) return true;
  return false;
};

/** “X was sanctioned”, in headlines without the verb: “Minister X placed on blacklist”. */
const isSuffered = ({ scene, zone }: Telling, { entry, first, segment }: Cue) =>
  entry.form === 'past' &&
  (isPassive(scene.document, first) ||
    (zone === 'headline' &&
      first > segment.first &&
      !/^(?:have|has|had)$/.test(keyIn(scene, first - 1))));

/** On whose side of a measure somebody is who is named with it. */
export function sideOf(
  telling: Telling,
  cue: Cue,
  reference: Reference,
): 'target' | 'actor' | undefined {
  const { first, by, people } = reference;
  const isNamed = by === 'name' && people.length === 1 && !isForOther(telling, reference);
  const isPassiveCue = isSuffered(telling, cue);
  if (first < cue.first) {
    if (!isPassiveCue) return 'actor';
    return isNamed &&
      cue.first - first < MOST_AIMED &&
      !hasReason(telling, Math.max(cue.segment.first, first - MOST_AIMED), first)
      ? 'target'
      : undefined;
  }
  if (isPassiveCue && keyIn(telling.scene, startOf(telling, reference) - 1) === 'by')
    return 'actor';
  const isNear = first < Math.min(cue.segment.last, cue.last + MOST_AIMED);
  return isNamed && isNear && !hasReason(telling, cue.last, first) ? 'target' : undefined;
}

/** The country that imposes it, or the organisation. */
export function imposerOf(telling: Telling, cue: Cue): string | undefined {
  const { scene, references } = telling;
  const { segment } = cue;
  let [from, to] = [Math.max(segment.first, cue.first - MOST_AIMED), cue.first];
  if (isSuffered(telling, cue)) {
    to = Math.min(segment.last, cue.last + MOST_AIMED);
    from = cue.last;
    while (from < to && keyIn(scene, from) !== 'by') from++;
  }
  const person = references.find(({ first }) => first >= from && first < to);
  for (let i = from; i < to; i++) {
    const entry = scene.names.get(i)?.entry;
    if (i === person?.first) return person.people[0]?.country;
    if (entry?.kind === 'organisation') return entry.code ?? 'organisation';
    if (entry?.kind === 'country') return entry.code;
    // as the seat of those who do so
    if (entry?.kind === 'city') return entry.id === 'brussels' ? 'organisation' : entry.code;
  }
  return undefined;
}
