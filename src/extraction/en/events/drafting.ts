/** From a trigger to an event in the making, and what a second trigger of its sentence adds. */
import { isSpokenOf } from '../triggers/spoken-of.ts';
import { isAsideCue, isFurther, isSeries } from '../tellings/asides.ts';
import type { Cue } from '../triggers/cues.ts';
import { keyIn } from '../people/scene.ts';
import { setOf } from '../tables/words.ts';
import { isEnding } from '../triggers/pacts.ts';
import {
  isAccord,
  isCredentials,
  isFirmer,
  isMeeting,
  type Draft,
  type Family,
  type When,
} from '../tellings/drafts.ts';
import { actorOf, isContext, isOffBut } from '../tellings/clauses.ts';
import { dayFor, isAfter, isOpen, isScheduled, ongoing } from '../when/scheduling.ts';
import { formatOf } from './formats.ts';
import { isRecollection, type Context, type Telling } from '../tellings/telling.ts';
import { hasLeft } from './visits.ts';
import { ENDING } from '../tables/stay-words.ts';
import { whenFor } from '../when/told-when.ts';
import { sourceOf } from '../when/said-when.ts';
import { siteFor } from '../where/told-where.ts';
import { isTour } from '../where/tours.ts';
import { imposerOf } from '../who/sanctioned.ts';
import { bodiesOf, countriesOf, partsOf } from '../who/told-who.ts';

/** A summons and a statement are about some other place. */
const hasSite = ({ entry }: Cue) =>
  entry.kind === 'mission' ||
  isCredentials(entry) ||
  (entry.kind === 'aid' && /^(?:hand|present)/.test(entry.phrase)) ||
  !/^(?:statement|sanction|call|other)$/.test(entry.format);

/** Who expels, recalls, ends a pact or imposes a measure, where that tells one event from another. */
function actorIn(telling: Telling, cue: Cue): string | undefined {
  if (cue.entry.format === 'sanction') return imposerOf(telling, cue);
  return /^(?:envoy|post|ties)$/.test(cue.entry.kind) || isEnding(cue.entry)
    ? actorOf(telling, cue)
    : undefined;
}

const MOST_BEFORE = 9;
const AIMS = setOf('for to');

/** “X is in Togo to meet Y”, “Minister in Togo for talks with Y”: X has come, whatever has been done there yet. */
function isThereFor(
  { scene, zone, cues }: Telling,
  { entry, first, segment }: Cue,
  isAhead: boolean,
): boolean {
  if (zone === 'body' || !isMeeting(entry) || entry.format === 'call') return false;
  let to = first - 1;
  while (to > first - 5 && !AIMS.has(keyIn(scene, to))) to--;
  const aim = keyIn(scene, to);
  if (!AIMS.has(aim) || (aim === 'to' && !isAhead)) return false;
  if (entry.form !== 'noun' && (to !== first - 1 || aim === 'for')) return false;
  for (let i = to - 2; i >= segment.first && i > to - MOST_BEFORE; i--)
    if (keyIn(scene, i) === 'in' && (scene.names.has(i + 1) || scene.names.has(i + 2))) {
      // “Ministers gather in Togo to meet Y” is told by another verb.
      const isBare =
        zone === 'headline' && !cues.some((one) => one.first < i && one.last >= segment.first);
      return isBare || /^(?:is|are)$/.test(keyIn(scene, i - 1));
    }
  return false;
}

/** “is today expected to conclude his visit”: it goes on. */
const isUnderWay = ({ entry, status, carrier, carriedAfter }: Cue) =>
  entry.format === 'visit' && status === 'announced' && !carriedAfter && ENDING.has(carrier ?? '');

const SENT = setOf('delegation mission team');

/** “will lead a delegation to Lima next week for talks” */
function isSentFor({ scene, zone }: Telling, { entry, first, segment, status }: Cue): boolean {
  if (zone === 'body' || entry.form !== 'noun' || status !== 'announced') return false;
  let aim = first - 1;
  while (aim > first - 4 && keyIn(scene, aim) !== 'for') aim--;
  if (keyIn(scene, aim) !== 'for' || !isMeeting(entry)) return false;
  for (let i = aim - 2; i > segment.first && i > aim - MOST_BEFORE; i--)
    if (keyIn(scene, i) === 'to' && scene.names.has(i + 1)) return SENT.has(keyIn(scene, i - 1));
  return false;
}

export function draftOf(telling: Telling, cue: Cue, context: Context): Draft {
  const { entry } = cue;
  const isDue = isScheduled(telling, cue, context);
  const isFuture =
    isDue ||
    cue.status === 'announced' ||
    cue.modality === 'future' ||
    cue.modality === 'hypothetical';
  const evidence = { first: cue.first, last: cue.last, rule: `trigger.${entry.format}` };
  const isPast = isRecollection(telling);
  const when =
    (isPast ? undefined : dayFor(telling, cue, isFuture)) ?? ongoing(telling, cue, context);
  const isAhead =
    cue.status === 'held' &&
    when !== undefined &&
    (isAfter(when.edtf, context.published) || (isDue && isOpen(when.edtf, context.published)));
  // “has decided to open an embassy”
  const isPlan = entry.kind === 'mission' && cue.status === 'unknown' && cue.modality === 'future';
  const status = isAhead || isPlan ? 'announced' : isUnderWay(cue) ? 'held' : cue.status;
  const isStay = !when && isThereFor(telling, cue, /^(?:announced|unknown)$/.test(status));
  return {
    format: isStay || isSentFor(telling, cue) ? 'visit' : formatOf(telling, cue),
    plover: entry.plover,
    mode: new Set(entry.mode ? [entry.mode] : []),
    // What is dated after its report has not been, whatever the tense.
    status: isStay
      ? 'held'
      : isEnding(entry) && /^(?:held|announced)$/.test(status)
        ? 'cancelled'
        : status,
    modality: isStay ? 'asserted' : isAhead ? 'future' : cue.modality,
    cue,
    cues: [evidence],
    statusEvidence:
      cue.statusAt === undefined
        ? evidence
        : {
            first: Math.min(cue.statusAt, cue.first),
            last: Math.max(cue.statusAt + 1, cue.last),
            rule: `status.${cue.status}`,
          },
    parts: partsOf(telling, cue),
    bodies: bodiesOf(telling, cue),
    countries: countriesOf(telling, cue),
    actor: actorIn(telling, cue),
    site:
      hasSite(cue) && !(isPast && entry.format !== 'visit')
        ? siteFor(telling, cue, context)
        : undefined,
    isSeries: isSeries(telling, cue),
    isFurther: isFurther(telling, cue),
    isOne: false,
    isTour: entry.format === 'visit' && isTour(telling.scene, cue),
    when,
    topics: new Map(),
    outcomes: [],
    lines: new Set([telling.index]),
    lastLine: telling.index,
    zone: telling.zone,
    background: isContext(telling, cue),
    attributedTo: sourceOf(telling),
    parent: undefined,
  };
}

/** Whether two cues of one family in one sentence tell of one event. */
export function isSameTelling(telling: Telling, a: Cue, b: Cue, family: Family): boolean {
  if (family === 'statement' || family === 'force') return true;
  // “spoke by telephone with X and welcomed her trip to Togo”
  const formats = [a.entry.format, b.entry.format];
  if (formats.includes('call') && formats.includes('visit')) return false;
  // “agree in phone call to meet”, “had spoken by phone and would meet next week”
  // but not “spoke by phone, as they prepare for a meeting”
  const isToCome = ({ entry, status, first }: Cue) =>
    status === 'announced' &&
    entry.format !== 'call' &&
    !(entry.form === 'noun' && [1, 2, 3].some((n) => keyIn(telling.scene, first - n) === 'for'));
  const isCalled = ({ entry, status }: Cue) => status === 'held' && entry.format === 'call';
  if ((isCalled(a) && isToCome(b)) || (isCalled(b) && isToCome(a))) return false;
  // “discussed preparations for her visit to Lima”
  if (a.first < b.first && isSpokenOf(telling.scene, b.last - 1, a.first)) return false;
  // “held talks with X, but the joint session was called off”
  if (isOffBut(telling, a, b)) return false;
  // “left Lima after a visit, during which she met X”
  if (hasLeft(telling, a) && b.segment.kind === 'relative' && b.status === 'held') return true;
  // “will set off on Monday, visiting …”: a participle has the tense of its sentence.
  const isTimed = ({ entry, first }: Cue) =>
    entry.form !== 'noun' &&
    !(entry.form === 'ing' && telling.scene.document.tokens[first - 1]?.word.text === ',');
  if (
    isTimed(a) &&
    isTimed(b) &&
    a.status !== b.status &&
    a.status !== 'unknown' &&
    b.status !== 'unknown'
  )
    return false;
  // “ahead of talks with X, received Y”
  const isAhead = ({ segment: { kind } }: Cue) => kind === 'after';
  return isAsideCue(a) === isAsideCue(b) && isAhead(a) === isAhead(b);
}

/** “X, who is on a visit to Togo, met Y”: the clause only says why X is there. */
const isStayOf = ({ format, cue, status }: Draft, { entry, segment, status: told }: Cue) =>
  format === 'visit' &&
  status === 'held' &&
  told === 'held' &&
  cue.segment.kind === 'relative' &&
  segment.kind === 'main' &&
  entry.kind === 'verb' &&
  isMeeting(entry);

/** “who is on a visit from July 9 to 11, met X”: on some day of it. */
const onSomeDayOf = (when: When | undefined): When | undefined =>
  when?.edtf.includes('/') ? { ...when, edtf: `[${when.edtf.replace('/', '..')}]` } : when;

/** “met X, who departs tomorrow for Lima”: not where they met. */
const isGoing = ({ format }: Draft, { entry }: Cue) =>
  format !== 'visit' && entry.format === 'visit' && /^(?:left|leav|depart)/.test(entry.phrase);

/** Adds what a further trigger tells of an event; a phone beats a talk. */
export function joinCue(draft: Draft, other: Cue, telling: Telling, context: Context): void {
  const { entry } = other;
  if (isStayOf(draft, other)) {
    draft.format = formatOf(telling, other);
    draft.when = whenFor(telling, other, false) ?? onSomeDayOf(draft.when);
  }
  draft.cues.push({ first: other.first, last: other.last, rule: `trigger.${entry.format}` });
  if (entry.mode) draft.mode.add(entry.mode);
  draft.isSeries ||= isSeries(telling, other);
  if (entry.format === 'call') draft.format = 'call';
  // “agreed to open the border and signed a pact”: signed is more than agreed
  if (draft.format === 'agreement' && isAccord(draft)) draft.cue = other;
  if (isFirmer(other, draft.cue)) draft.cue = other;
  for (const part of partsOf(telling, other))
    if (!draft.parts.some(({ person }) => person === part.person)) draft.parts.push(part);
  for (const body of bodiesOf(telling, other))
    if (!draft.bodies.some(({ id }) => id === body.id)) draft.bodies.push(body);
  const site =
    draft.format !== 'call' && hasSite(draft.cue) && !isGoing(draft, other)
      ? siteFor(telling, other, context)
      : undefined;
  if (site && (!draft.site || (!draft.site.isCity && site.isCity))) draft.site = site;
  if (!isRecollection(telling))
    draft.when ??= whenFor(telling, other, draft.status === 'announced');
  const isSettled = ['cancelled', 'postponed', 'rescheduled', 'denied'].includes(draft.status);
  if (
    draft.status === 'unknown' ||
    (!isSettled &&
      draft.cue.entry.form === 'noun' &&
      other.entry.form !== 'noun' &&
      other.status !== 'unknown')
  ) {
    draft.status = other.status;
    draft.modality = other.modality;
  }
}
