/** Who takes part in an event, as its sentence tells: people, organisations, countries. */
import { isAbsent } from './absences.ts';
import type { Cue } from '../triggers/cues.ts';
import { isPassive } from '../triggers/missions.ts';
import { type Body, type Part, TARGET, familyOf } from '../tellings/drafts.ts';
import { isPassing } from './passing.ts';
import type { Reference } from '../people/group-references.ts';
import { keyIn } from '../people/scene.ts';
import { setOf } from '../tables/words.ts';
import { sideOf } from './sanctioned.ts';
import { isParticiple, isSpeaker } from './speakers.ts';
import { type Telling, segmentAt } from '../tellings/telling.ts';

/** “… to get the summit with President X back on track”: X is of that summit. */
function isOfOther(telling: Telling, cue: Cue, reference: Reference): boolean {
  const family = familyOf(cue.entry.format);
  return telling.cues.some((other) => {
    if (
      other === cue ||
      other.first < cue.last ||
      other.last > reference.first ||
      familyOf(other.entry.format) === family
    )
      return false;
    const link = telling.scene.document.tokens[other.last]?.word.key;
    return link === 'with' || link === 'between';
  });
}

/** “X welcomed the meeting between Y and Z”: those who met are named after it. */
function isOfOthers(telling: Telling, { entry, first, last, segment, carrier }: Cue): boolean {
  const { tokens } = telling.scene.document;
  if (entry.form !== 'noun' || carrier || tokens[last]?.word.key !== 'between') return false;
  const isPresent = tokens
    .slice(segment.first, first)
    .some(({ word }) => /^(?:present|attended|joined|participated|part)$/.test(word.key));
  const after = telling.references.filter((one) => one.first >= last && one.first < segment.last);
  return !isPresent && after.flatMap(({ people }) => people).length > 1;
}

/** “called off a trip to prepare for X’s visit”: X is of that visit. */
function isOfOwn(telling: Telling, cue: Cue, { people, first, last }: Reference): boolean {
  const { tokens } = telling.scene.document;
  if (tokens[last]?.word.shape !== 'possessive') return false;
  const owned = telling.cues.find((other) => other.first > last && other.first < last + 5);
  if (!owned || owned === cue || owned.entry.form !== 'noun') return false;
  const starts = people.flatMap(({ held }) => held.map(({ office }) => office.ownerFirst));
  const at = Math.min(first, ...starts.filter((start) => start < first && start > first - 9));
  return /^(?:for|before|after|of)$/.test(tokens[at - 1]?.word.key ?? '');
}

/** “the night before X’s first official visit”: X's, whoever is named before. */
function ownerOf(telling: Telling, { entry, first, carrier }: Cue): Reference | undefined {
  const { tokens } = telling.scene.document;
  if (entry.format !== 'visit' || entry.form !== 'noun' || carrier) return undefined;
  return telling.references.find(
    ({ last }) => last < first && first - last <= 5 && tokens[last]?.word.shape === 'possessive',
  );
}

/** Words from where the main line begins to its subject. */
const MOST_OPENING = 30;

/** “Ahead of his talks with X, Y received …”: Y's talks. */
function isPossessor(telling: Telling, cue: Cue, reference: Reference): boolean {
  const { segments, scene, references } = telling;
  const main = segments[1];
  if (segments[0] !== cue.segment || cue.entry.form !== 'noun' || main?.kind !== 'main')
    return false;
  const isNear = reference.first >= main.first && reference.first < main.first + MOST_OPENING;
  if (!isNear || references.find(({ first }) => first >= main.first) !== reference) return false;
  return [1, 2, 3].some((n) =>
    /^(?:his|her)$/.test(scene.document.tokens[cue.first - n]?.word.key ?? ''),
  );
}

/** “The attack was condemned on Monday by X” */
const isSaidBy = ({ scene: { document } }: Telling, { entry, first, last }: Cue) =>
  entry.format === 'statement' &&
  entry.form === 'past' &&
  isPassive(document, first) &&
  document.tokens.slice(last, last + 4).some(({ word }) => word.key === 'by');

/** “X was received by Y” */
const isReceived = ({ scene: { document } }: Telling, { first, entry }: Cue) =>
  entry.form === 'past' && isPassive(document, first);

const CAUSES = setOf('over after about against because despite following amid alleging accusing');
const TALKING = setOf('talks consultations meeting');

/** “summoned the envoy over the jailing of X”: X is why. */
function isCause({ scene }: Telling, { last }: Cue, { first, people }: Reference): boolean {
  if (people.some(({ held }) => held.some(({ office }) => office.id === 'ambassador')))
    return false;
  for (let i = last; i < first; i++) {
    const key = keyIn(scene, i);
    if (TALKING.has(key)) return false;
    if (CAUSES.has(key)) return true;
  }
  return false;
}

/** People of the main line of the sentence, or of the cue's own side clause. */
export function partsOf(telling: Telling, cue: Cue): Part[] {
  const parts: Part[] = [];
  const areAfter = isOfOthers(telling, cue);
  const owner = ownerOf(telling, cue);
  const isBy = isSaidBy(telling, cue);
  for (const reference of telling.references) {
    if (areAfter && reference.first < cue.first) continue;
    if (owner && reference.first < owner.first) continue;
    const segment = segmentAt(telling, reference.first);
    if (!segment || telling.quoted.has(reference.first)) continue;
    const isSaid = segment.kind === 'attribution' && segment !== cue.segment;
    const isOfSpeaker = isSaid && isParticiple(telling, cue);
    if (isSaid && !isOfSpeaker && cue.entry.format !== 'statement') continue;
    const isSanction = cue.entry.format === 'sanction';
    const side = isSanction ? sideOf(telling, cue, reference) : undefined;
    // “condemned the ousting of X”: whom it is about takes no part.
    // “was condemned by X”
    const isAbout = cue.entry.format === 'statement' && reference.first >= cue.last !== isBy;
    if (isAbout || (isSanction && !side)) continue;
    const isOwn = segment === cue.segment;
    const isMain = segment.kind === 'main' && cue.segment.kind === 'main';
    // “X, who is visiting …, met Y”: a subordinate clause borrows the subject before it.
    const isSubject =
      cue.segment.kind !== 'main' &&
      segment.last <= cue.segment.first &&
      segment.kind === 'main' &&
      (telling.references.find(({ first }) => segmentAt(telling, first)?.kind === 'main') ===
        reference ||
        // “the guest of President X, who met …”: also whom it follows
        (cue.segment.kind === 'relative' && cue.segment.first - reference.last <= 2));
    // “a meeting which X had with Y”
    const isHad =
      segment.kind === 'relative' && segment.first === cue.last && cue.entry.form === 'noun';
    // “X told Y …, as the two met”
    const areTwo =
      cue.segment.kind !== 'main' &&
      segment.last <= cue.segment.first &&
      keyIn(telling.scene, cue.first - 1) === 'two';
    const isIn = isOwn || isMain || isSubject || isSaid || isHad || areTwo;
    if (!isIn && !isPossessor(telling, cue, reference)) continue;
    if (
      isPassing(telling, reference) ||
      isAbsent(telling, reference) ||
      isOfOther(telling, cue, reference) ||
      isOfOwn(telling, cue, reference) ||
      (cue.entry.kind === 'envoy' && isCause(telling, cue, reference)) ||
      isSpeaker(telling, cue, reference)
    )
      continue;
    for (const person of reference.people) {
      if (parts.some((part) => part.person === person)) continue;
      const isBefore = reference.first < cue.first;
      const role =
        cue.entry.kind === 'receive'
          ? isBefore === isReceived(telling, cue)
            ? 'visitor'
            : 'host'
          : cue.entry.format === 'visit' && isBefore
            ? 'visitor'
            : 'participant';
      parts.push({
        person,
        role,
        first: reference.first,
        last: reference.last,
        rule: side === 'target' ? TARGET : `participant.${reference.by}`,
      });
    }
  }
  return parts;
}

/** Organisations that act or are acted with: before a verb, or after “with”. */
export function bodiesOf(telling: Telling, cue: Cue): Body[] {
  const bodies: Body[] = [];
  const { tokens } = telling.scene.document;
  for (const { entry, first, last } of telling.scene.names.values()) {
    if (
      entry.kind !== 'organisation' ||
      segmentAt(telling, first) !== cue.segment ||
      telling.quoted.has(first)
    )
      continue;
    const next = tokens[last]?.word;
    const before = tokens[first - 1]?.word.key ?? '';
    const beforeThe =
      before === 'the' || before === 'a' ? (tokens[first - 2]?.word.key ?? '') : before;
    const isOffice =
      telling.scene.officeEnding.has(last) ||
      [...telling.scene.offices.values()].some(
        (office) => first >= office.ownerFirst && last <= office.ownerLast,
      );
    if (isOffice || next?.shape === 'possessive') continue;
    const isDelegation =
      next?.key === 'delegation' ||
      next?.key === 'leaders' ||
      next?.key === 'officials' ||
      next?.key === 'representatives';
    const isActor =
      first === cue.segment.first ||
      beforeThe === 'and' ||
      beforeThe === 'with' ||
      beforeThe === 'between';
    // “the African Union summit”
    const isHolder = last === cue.first && familyOf(cue.entry.format) === 'gathering';
    if (isHolder || isDelegation || (isActor && (first < cue.first || beforeThe === 'with')))
      bodies.push({
        id: entry.id,
        name: entry.name,
        country: entry.code,
        first,
        last,
        rule: 'participant.organisation',
      });
  }
  return bodies;
}

const NEAR = /^(?:near|off|outside)$/;

/** Countries that a clause names as parties, not as places. */
export function countriesOf(
  telling: Telling,
  cue: Cue,
): Map<string, { first: number; last: number; rule: string }> {
  const countries = new Map<string, { first: number; last: number; rule: string }>();
  for (const { entry, first, last } of telling.scene.names.values()) {
    const code =
      entry.kind === 'country'
        ? entry.code
        : entry.kind === 'city' && entry.capital
          ? entry.code
          : undefined;
    const segment = segmentAt(telling, first);
    // “drills near the islands of Togo”: beside whom they are
    const isBeside =
      familyOf(cue.entry.format) === 'force' && NEAR.test(keyIn(telling.scene, first - 1));
    if (!code || !segment || isBeside || telling.quoted.has(first)) continue;
    if (segment !== cue.segment && !(segment.kind === 'main' && cue.segment.kind === 'main'))
      continue;
    if (!countries.has(code)) countries.set(code, { first, last, rule: 'country.named' });
  }
  return countries;
}
