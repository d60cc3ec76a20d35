/** What points back: “the meeting”, “their talks”, and what such a sentence adds to the event. */
import { datesExclude, parseEdtf } from '../../../domain/edtf.ts';
import type { Cue } from '../triggers/cues.ts';
import { isAsideCue, isEarlier } from '../tellings/asides.ts';
import { addLine, familyOf, hasPerson, isAccord, type Draft } from '../tellings/drafts.ts';
import { dayFor } from '../when/scheduling.ts';
import { isRollCall } from '../who/roll-calls.ts';
import { isRecollection, type Context, type Telling } from '../tellings/telling.ts';
import { siteFor } from '../where/told-where.ts';
import { partsOf } from '../who/told-who.ts';

/** Events further back than this are told and done; so a book takes linear time, too. */
export const MOST_OPEN = 60;

const lastGathering = (drafts: readonly Draft[]) =>
  drafts
    .slice(-MOST_OPEN)
    .findLast(({ format, background }) => familyOf(format) === 'gathering' && !background);

/** The latest event that “the meeting” or “the summit” can mean. */
export function antecedent(drafts: readonly Draft[], cue: Cue): Draft | undefined {
  const family = familyOf(cue.entry.format);
  const fits = drafts.slice(-MOST_OPEN).filter(
    (draft) =>
      !draft.background &&
      (familyOf(draft.format) === family ||
        // “a reception for the anniversary”, “the reception”
        draft.cue.entry.phrase === cue.entry.phrase ||
        (family === 'press' && familyOf(draft.format) === 'meeting')),
  );
  if (fits.length === 0 && cue.definite && /^meetings?$/.test(cue.entry.phrase)) {
    const gathering = lastGathering(drafts);
    // “may meet for a summit. The meeting would be …”: it may still not be
    return gathering?.status === 'unknown' ? undefined : gathering;
  }
  const exact = fits.filter((draft) => draft.format === cue.entry.format);
  // “his visit” never means a meeting told before.
  const list = exact.length > 0 || cue.entry.format === 'visit' ? exact : fits;
  return list.at(-1);
}

const isSpoken = ({ format, cue: { entry } }: Draft) =>
  format === 'bilateral-meeting' && /^(?:speak|discuss)$/.test(entry.kind);

/** Takes into an event what a sentence that points back to it adds. */
export function joinEcho(draft: Draft, cue: Cue, telling: Telling, context: Context): void {
  // “The last such meeting was held in Lima”
  if (isEarlier(telling, cue)) return;
  const when = dayFor(telling, cue, draft.status === 'announced');
  const [mine, theirs] = [parseEdtf(draft.when?.edtf ?? ''), parseEdtf(when?.edtf ?? '')];
  // “their talks in March” are others than those of Tuesday.
  if (mine && theirs && datesExclude(mine, theirs)) return;
  const isOther = draft.format === 'call' && cue.entry.format !== 'call';
  // “On Friday, X and Y agreed to resume the talks”: of others, and another day.
  const named = telling.references.filter(({ by }) => by === 'name');
  const isOfOthers =
    named.length > 0 &&
    !(cue.entry.kind === 'aid' && draft.parts.length === 0) &&
    !named.some(({ people }) => people.some((who) => hasPerson(draft, who)));
  const isNear =
    !isOther &&
    !isOfOthers &&
    !isRecollection(telling) &&
    // “The two had last met in Lima.”
    !cue.perfect &&
    telling.index - draft.lastLine <= 2 &&
    telling.cues.length <= 4;
  // “Her visit to Cairo will be …” says where in the country, however late.
  const isOfVisit = draft.format === 'visit' && cue.entry.format === 'visit' && !isOfOthers;
  const site =
    draft.format === 'call' || !(isNear || isOfVisit) ? undefined : siteFor(telling, cue, context);
  if (
    site &&
    (!draft.site || (!draft.site.isCity && site.isCity && site.country === draft.site.country))
  )
    draft.site = site;
  // Of what is off, the day is told as planned (`planned-day.ts`), not with every word of it.
  if (isNear && /^(?:held|announced|unknown)$/.test(draft.status)) draft.when ??= when;
  // The tense of a headline is not that of what is told.
  const isTimeless =
    draft.zone === 'headline' && draft.lines.size === 1 && draft.cue.entry.form !== 'past';
  if (isTimeless && draft.status === 'held' && cue.status === 'announced')
    draft.status = 'announced';
  addLine(draft, telling.index);
  // “X spoke with Y. The call …”
  if (cue.entry.format === 'call' && isSpoken(draft)) {
    draft.format = 'call';
    draft.site = undefined;
  }
  if (draft.status === 'unknown' && cue.status !== 'unknown') draft.status = cue.status;
  // “…, months after the last talks were cancelled”: those were others. What is put off is not off,
  // however freely it is called cancelled further down.
  const isOff =
    cue.status === 'postponed' || (cue.status === 'cancelled' && draft.status !== 'postponed');
  // “cancelled” in the news, “‘postponed’” as a ministry puts it
  const isQuoted = /^["“'‘]$/.test(
    telling.scene.document.tokens[(cue.statusAt ?? 0) - 1]?.word.text ?? '',
  );
  if (isOff && !isAsideCue(cue) && !isQuoted) draft.status = cue.status;
  // “officials met”, and later who they were
  const isNameless =
    draft.parts.length === 0 && draft.bodies.length === 0 && cue.status !== 'denied';
  // “said that the gathering’s aim was …”
  const isOwner = telling.scene.document.tokens[cue.last]?.word.shape === 'possessive';
  if (isRollCall(telling) || (isNameless && !isOwner))
    for (const part of partsOf(telling, cue))
      if (!draft.parts.some(({ person }) => person === part.person)) draft.parts.push(part);
}

/** “attended the meeting”, “chaired the meeting” */
export const isAttending = ({ definite, carrier }: Cue) =>
  definite &&
  /^(?:attend|join|participat|took|take|(?:co-?)?(?:hosted|chaired)|convened)/.test(carrier ?? '');

/** What was attended, where “the meetings” may be those of a conference. */
export const gatheringOf = (drafts: readonly Draft[], cue: Cue) =>
  antecedent(
    // a dinner that somebody hosted is not “the meeting”
    drafts.filter(({ zone, cue: { entry } }) => zone !== 'body' || entry.kind !== 'receive'),
    cue,
  ) ?? lastGathering(drafts);

/** “The ministers have gathered …; X and Y will participate” */
export const isGoingOn = (gathering: Draft, { status, when }: Draft) =>
  familyOf(gathering.format) === 'gathering' &&
  gathering.status === 'held' &&
  status === 'announced' &&
  !when;

/** Whatever the same people do at the summit that was told of is of it. */
export const isHeldBy = (gathering: Draft, { parts, status }: Draft) =>
  familyOf(gathering.format) === 'gathering' &&
  !gathering.background &&
  gathering.status === status &&
  parts.length > 0 &&
  parts.every(({ person }) => hasPerson(gathering, person));

/** “X and Y pledged aid after their first meeting”: the news is that they met. */
export const isOccasion = (
  { zone }: Telling,
  { parts, cue: { segment, perfect } }: Draft,
  told: readonly Draft[],
) =>
  zone !== 'body' &&
  segment.kind === 'before' &&
  !perfect &&
  new Set(parts.map(({ person }) => person.country)).size > 1 &&
  told.every((draft) => draft.format === 'statement' || isAccord(draft));

export const isTalks = (format: Draft['format']) =>
  format === 'bilateral-meeting' || format === 'delegation-talks';
