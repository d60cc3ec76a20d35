/** What the whole article adds to the events that are its news: day, speaker, equals, status. */
import { type Day, isoOf } from '../../../lib/day.ts';
import { parseDay } from '../layout/dateline.ts';
import { setOf } from '../tables/words.ts';
import type { Cast } from '../people/cast.ts';
import { keyIn } from '../people/scene.ts';
import { countriesOfDraft } from '../tellings/merging.ts';
import { familyOf, hasPerson, isNobodys, type Draft, type When } from '../tellings/drafts.ts';
import { firstDay, RECENT } from '../when/first-day.ts';
import { finerDay, newDay, plannedDay, plannedSpan } from '../when/planned-day.ts';
import { addEqual } from '../who/hosts.ts';
import { dayWritten, type Written } from './day-written.ts';
import { rumouredDay } from './rumours.ts';
import { isAfter, isHistory } from '../when/scheduling.ts';
import { wholeStay } from '../when/length-of-stay.ts';
import { speakerOf } from '../who/speakers.ts';
import type { Telling } from '../tellings/telling.ts';
import { madeKnownWhen, saidWhen } from '../when/said-when.ts';

/** What a country says or imposes is dated within so many sentences. */
const MOST_EARLY = 5;

const isUndated = ({ zone, background, when }: Draft) => zone !== 'body' && !background && !when;

/** A press conference is on the day of what it is about. */
const isAfterTalks = (press: Draft, { parts }: Draft) =>
  press.format === 'press-conference' &&
  press.status === 'held' &&
  press.when !== undefined &&
  press.parts.some(({ person }) => parts.some((part) => part.person === person));

/** News whose day is not told with it but in a later sentence. */
function isToldLate(
  { zone, background, status, when, format }: Draft,
  tellings: readonly Telling[],
): boolean {
  const last = tellings.findLast((one) => one.zone !== 'body');
  return (
    zone !== 'body' &&
    !background &&
    status === 'held' &&
    format !== 'statement' &&
    when !== undefined &&
    last !== undefined &&
    when.first >= last.scene.line.last
  );
}

/** “two days later”, “not later” */
const AFTER_A_TIME = setOf('day days week weeks month months year years hour hours not or no');

const isMoved = ({ status }: Draft) => /^(?:postponed|rescheduled)$/.test(status);

const isWord = ({ format }: Draft) => format === 'statement' || format === 'sanction';

/** The day on which a statement was made, or sanctions were imposed, as the report says it. */
const toldOn = (
  draft: Draft,
  tellings: readonly Telling[],
  all: readonly Draft[],
): When | undefined =>
  tellings
    .slice(0, MOST_EARLY)
    .filter(
      ({ index }) =>
        draft.lines.has(index) ||
        !all.some(
          ({ lines, background, zone }) => !background && zone !== 'body' && lines.has(index),
        ),
    )
    .map((telling) =>
      draft.format === 'sanction'
        ? (saidWhen(telling) ?? madeKnownWhen(telling))
        : saidWhen(telling),
    )
    .find((when) => when !== undefined);

/** “is in Togo on a visit, the palace confirmed on Saturday”: on that day, too. */
function dayOfStaying({ cues, format }: Draft, tellings: readonly Telling[]): When | undefined {
  if (format !== 'visit') return undefined;
  const telling = tellings
    .slice(0, MOST_EARLY + 1)
    .find(
      ({ zone, scene: { line } }) =>
        zone !== 'headline' && cues.some(({ first }) => first >= line.first && first < line.last),
    );
  if (!telling) return undefined;
  const { scene } = telling;
  for (let at = scene.line.first; at < scene.line.last; at++)
    if (/^(?:is|are)$/.test(keyIn(scene, at)) && /^(?:in|visiting|on)$/.test(keyIn(scene, at + 1)))
      return saidWhen(telling);
  return undefined;
}

/** “is to receive the prime minister in Accra later.”: on the day of the report. */
function laterToday(
  { cues, status }: Draft,
  tellings: readonly Telling[],
  published: Day | undefined,
): When | undefined {
  if (status !== 'announced' || published === undefined) return undefined;
  for (const { zone, scene } of tellings) {
    const { first, last } = scene.line;
    if (zone === 'body' || !cues.some((cue) => cue.first >= first && cue.first < last)) continue;
    for (let at = first + 1; at < last; at++) {
      const isAlone = keyIn(scene, at) === 'later' && !AFTER_A_TIME.has(keyIn(scene, at - 1));
      if (isAlone && /^[.,]?$/.test(keyIn(scene, at + 1)))
        return { edtf: isoOf(published), first: at, last: at + 1, rule: 'date.today' };
    }
  }
  return undefined;
}

/** What has been held on one of some days was so by the day of the report. */
function byNow(
  when: When | undefined,
  { status }: Draft,
  published: Day | undefined,
): When | undefined {
  const [, from, to] =
    /^\[(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})\]$/.exec(when?.edtf ?? '') ?? [];
  const today = published === undefined ? undefined : isoOf(published);
  if (!when || !from || !to || !today || status !== 'held' || today < from || today >= to)
    return when;
  return { ...when, edtf: today === from ? from : `[${from}..${today}]` };
}

/** Days: no news waits for longer. */
const MOST_OLD = 100;

/** So many sentences after a pact, the talks at which it was signed are told. */
const MOST_BEHIND = 4;

/** “signed a pact”, and then: “X held talks on Monday with Y in Lima, after which …”: there and then. */
function settleOccasion(pact: Draft, drafts: readonly Draft[]): void {
  const sides = countriesOfDraft(pact);
  if (pact.format !== 'agreement' || pact.status !== 'held' || pact.when || sides.size < 2) return;
  const talks = drafts.find(
    (draft) =>
      draft !== pact &&
      familyOf(draft.format) === 'meeting' &&
      draft.status === 'held' &&
      draft.when !== undefined &&
      draft.lastLine <= pact.lastLine + MOST_BEHIND &&
      pact.parts.every(({ person }) => hasPerson(draft, person)) &&
      [...sides].every((code) => countriesOfDraft(draft).has(code)),
  );
  if (!talks) return;
  pact.when = talks.when;
  if (talks.site?.isCity) pact.site = talks.site;
}

export function finish(
  chosen: readonly Draft[],
  drafts: readonly Draft[],
  tellings: readonly Telling[],
  cast: Cast,
  published: Day | undefined,
  written: Written | undefined,
): void {
  for (const draft of chosen) {
    if (draft.isTour) draft.site = undefined;
    // Whoever is named with an attack takes no part in it.
    if (familyOf(draft.format) === 'force') draft.parts = [];
    if (draft.format === 'visit' && draft.zone !== 'body') addEqual(draft, cast.people.all);
    if (
      !draft.background &&
      draft.when &&
      isHistory(draft.when.edtf, published, draft.status === 'held' ? MOST_OLD : undefined)
    )
      draft.when = undefined;
    // “Today they made peace”, and far below: “The text was agreed in May.”
    if (draft.when && isToldLate(draft, tellings)) {
      const news = firstDay(draft, tellings, chosen, published);
      if (news && isHistory(draft.when.edtf, parseDay(news.edtf), RECENT)) draft.when = news;
    }
    if (draft.zone !== 'body' && !draft.background) settleOccasion(draft, drafts);
    // “has imposed tariffs after a threat of last week”, and then: “announced the decision on Tuesday”
    const isVague = draft.when?.edtf.startsWith('[') && draft.status === 'held';
    if (draft.format === 'sanction' && draft.zone !== 'body' && isVague)
      draft.when = toldOn(draft, tellings, chosen) ?? draft.when;
    if (isUndated(draft))
      draft.when =
        draft.status === 'held'
          ? ((isWord(draft) ? toldOn(draft, tellings, chosen) : undefined) ??
            drafts.find((press) => isAfterTalks(press, draft))?.when ??
            // A day told beside a condemnation is that of what is condemned.
            (draft.format === 'statement'
              ? undefined
              : (firstDay(draft, tellings, chosen, published) ??
                dayOfStaying(draft, tellings) ??
                dayWritten(draft, tellings, written))))
          : (plannedDay(draft, tellings, chosen) ??
            laterToday(draft, tellings, published) ??
            plannedSpan(draft, tellings, chosen, published) ??
            // A pact ends by being called at an end.
            (draft.format === 'agreement' && draft.status === 'cancelled'
              ? toldOn(draft, tellings, chosen)
              : undefined) ??
            (draft.status === 'denied' ? rumouredDay(draft, tellings, chosen) : undefined));
    if (draft.zone !== 'body' && !draft.background) {
      if (isMoved(draft)) draft.when = newDay(draft, tellings) ?? draft.when;
      draft.when = byNow(finerDay(draft, tellings, drafts), draft, published);
      draft.when = wholeStay(draft, drafts, tellings, published);
    }
    if (draft.format === 'statement' && isNobodys(draft) && !draft.background) {
      const speaker = speakerOf(draft, tellings);
      if (speaker) draft.parts.push(speaker);
    }
    // Filled in by another sentence: what is dated after its report has not been.
    if (draft.status === 'held' && draft.when && isAfter(draft.when.edtf, published, 0)) {
      draft.status = 'announced';
      draft.modality = 'future';
    }
  }
}
