/** Events told below headline and lead that are the news all the same. */
import type { Day } from '../../../lib/day.ts';
import { parseDay } from '../layout/dateline.ts';
import { RECENT } from '../when/first-day.ts';
import { familyOf, type Draft } from '../tellings/drafts.ts';
import type { Telling } from '../tellings/telling.ts';
import { overlaps } from '../who/hosts.ts';
import {
  isAfterTalks,
  isAgainst,
  isFirm,
  isMeetingHeld,
  isSpokenByState,
  startOf,
} from './news-marks.ts';

/** Sentences of the body that may still tell the news. */
const MOST_BEHIND = 3;

/** A pledge in the headline, the meeting in the second paragraph: which is the news, in its place. */
export function promoteMeeting(
  zoned: readonly Draft[],
  drafts: readonly Draft[],
  tellings: readonly Telling[],
): Draft | undefined {
  // Without a headline: “X has accused Togo of …”
  const opening = tellings.find(({ zone }) => zone !== 'body');
  const isWord = (draft: Draft) => startOf(draft) === opening?.index && isAgainst(draft);
  if (opening?.zone === 'lead' && zoned.some(isWord)) return undefined;
  const body = tellings.filter(({ zone }) => zone === 'body');
  const early = new Set(body.slice(0, MOST_BEHIND).map(({ index }) => index));
  const speakers = new Set(
    tellings
      .filter(({ zone }) => zone !== 'body')
      .flatMap(({ references }) => references.flatMap(({ people }) => people))
      .concat(zoned.flatMap(({ parts }) => parts.map(({ person }) => person))),
  );
  const isDenied = (draft: Draft) =>
    drafts.some((other) => other.status === 'denied' && isFirm(other) && overlaps(other, draft));
  const meeting = drafts.find(
    (draft) =>
      isFirm(draft) &&
      !draft.background &&
      /^(?:meeting|gathering)$/.test(familyOf(draft.format)) &&
      !isDenied(draft) &&
      early.has(draft.lines.values().next().value ?? -1) &&
      (draft.parts.some(({ person }) => speakers.has(person)) ||
        // “The ultimatum was the outcome of a summit in Lima”
        (familyOf(draft.format) === 'gathering' && draft.site?.isCity === true)),
  );
  if (!meeting) return undefined;
  meeting.zone = 'lead';
  meeting.when ??= zoned.find(({ when }) => when !== undefined)?.when;
  for (const draft of zoned)
    for (const [id, evidence] of draft.topics)
      if (!meeting.topics.has(id)) meeting.topics.set(id, evidence);
  return meeting;
}

/** “X will join the summit, Y says after phone call” in the headline: the call is news, too. */
export function promoteTalks(
  firm: Draft[],
  zoned: readonly Draft[],
  drafts: readonly Draft[],
  tellings: readonly Telling[],
): void {
  const after = tellings
    .flatMap(({ zone, cues }) => (zone === 'headline' ? cues : []))
    .find(isAfterTalks);
  if (!after || firm.length === 0) return;
  const told = drafts.find(
    (draft) =>
      isMeetingHeld(draft) &&
      draft.parts.length > 1 &&
      (draft.format === 'call') === (after.entry.format === 'call') &&
      draft.lastLine <= (zoned[0]?.lastLine ?? 0) + 6,
  );
  if (!told || firm.some((draft) => isMeetingHeld(draft) || draft.format === 'agreement')) return;
  told.zone = 'lead';
  firm.push(told);
}

/** News is no older than so many days where something newer of its kind is told. */
const STALE = 45;

/** “The charter was signed in May. On Friday ministers met”: the lead only tells how it came to that. */
export function promoteNewer(zoned: Draft[], drafts: readonly Draft[], published?: Day): void {
  const ageOf = ({ when }: Draft) => {
    const day = parseDay(when?.edtf);
    return day === undefined || published === undefined ? undefined : published - day;
  };
  const isOld = (draft: Draft) => (ageOf(draft) ?? 0) > STALE && draft.status === 'held';
  if (zoned.length === 0 || !zoned.filter(isFirm).every(isOld)) return;
  const families = new Set(zoned.filter(isFirm).map(({ format }) => familyOf(format)));
  const newer = drafts.find((draft) => {
    const age = ageOf(draft);
    const isRecent = age !== undefined && age >= 0 && age <= RECENT;
    return (
      isFirm(draft) && isRecent && families.has(familyOf(draft.format)) && draft.status === 'held'
    );
  });
  if (!newer) return;
  for (const draft of zoned) draft.background = true;
  newer.background = false;
  newer.zone = 'lead';
  zoned.splice(0, zoned.length, newer);
}

/** The lead told of nothing: what the body tells first is the news. */
export function promoteFirst(drafts: readonly Draft[]): void {
  const first = drafts.find(
    (draft) =>
      isFirm(draft) &&
      !draft.background &&
      draft.status !== 'unknown' &&
      isSpokenByState(draft) &&
      // “Minister X met Y last week”, further down in a report of other things
      !/^date\.(?:last-|ago)/.test(draft.when?.rule ?? '') &&
      // “At a symposium on digging, X spoke of …”
      (familyOf(draft.format) !== 'gathering' || draft.parts.length !== 1),
  );
  if (first) first.zone = 'lead';
}
