/** Which event of the article a newly told one is: one told before, a part of one, or another. */
import type { Day } from '../../../lib/day.ts';
import { datesExclude, parseEdtf } from '../../../domain/edtf.ts';
import { fillCalledOff, isPointing } from '../events/frames.ts';
import { addLine, type Draft } from '../tellings/drafts.ts';
import { isSameEvent } from '../tellings/merging.ts';
import { isRecollection, type Telling } from '../tellings/telling.ts';
import { isHistory, wasToBe } from '../when/scheduling.ts';
import { isAbsent } from '../who/absences.ts';
import { joinPeople } from '../who/roll-calls.ts';
import { absorb } from './absorb.ts';
import { antecedent, gatheringOf, isAttending, isGoingOn, isHeldBy, MOST_OPEN } from './echoes.ts';
import { isDenialOf, isHearsay } from './rumours.ts';

/** Days. */
const MOST_WAITING = 21;

function isJoinable(draft: Draft, { when, status }: Draft): boolean {
  const [mine, theirs] = [parseEdtf(draft.when?.edtf ?? ''), parseEdtf(when?.edtf ?? '')];
  return draft.status === status && !(mine && theirs && datesExclude(mine, theirs));
}

/** “On January 1, X signed …”, where the news has no day: no report waits for weeks. */
const isPastOf = (news: Draft, { zone, when }: Draft, published: Day | undefined) =>
  zone === 'body' &&
  news.zone !== 'body' &&
  news.when === undefined &&
  when !== undefined &&
  isHistory(when.edtf, published, MOST_WAITING);

/** A headline for several that the lead tells one by one. */
const isTitleOf = (title: Draft, { isOne }: Draft) =>
  isOne && !title.isOne && title.zone === 'headline' && title.lines.size === 1;

/**
 * Adds what a sentence tells to the events of its article. Returns the event that the article then
 * goes on about, or nothing where that stays the one it was.
 */
export function joinStory(
  drafts: Draft[],
  draft: Draft,
  siblings: readonly Draft[],
  telling: Telling,
  published: Day | undefined,
): Draft | undefined {
  const isMeant = draft.modality === 'hypothetical' || wasToBe(telling, draft.cue);
  if (isMeant && fillCalledOff(drafts, draft)) return undefined;
  // “The two leaders will discuss …”: at the summit that was told of.
  const host = drafts.slice(-MOST_OPEN).findLast((other) => isHeldBy(other, draft));
  if (host) {
    addLine(host, telling.index);
    if (draft.zone !== 'body') host.site ??= draft.site;
    return host;
  }
  // “Media had reported that they would meet in Lima”: what was denied
  const rumour = drafts.slice(0, MOST_OPEN).find((other) => isDenialOf(other, draft));
  if (rumour && isHearsay(telling)) {
    draft.background = false;
    absorb(rumour, draft);
    return undefined;
  }
  const meant = isPointing(draft, telling) ? antecedent(drafts, draft.cue) : undefined;
  const isPointed = meant !== undefined && isJoinable(meant, draft);
  if (isPointed) draft.countries.clear();
  // “X and Y attended the meeting” told of before.
  // not “It was the last time that X attended the meeting”
  const isAttended = !isPointed && isAttending(draft.cue) && !isRecollection(telling);
  const attended = isAttended && gatheringOf(drafts, draft.cue);
  if (attended && (isJoinable(attended, draft) || isGoingOn(attended, draft))) {
    joinPeople(
      attended,
      telling.references.filter((one) => !isAbsent(telling, one)),
    );
    addLine(attended, telling.index);
    return undefined;
  }
  const same = isPointed
    ? meant
    : drafts
        .slice(-MOST_OPEN)
        .findLast((other) => isSameEvent(other, draft) && !isPastOf(other, draft, published));
  if (!same) {
    drafts.push(draft);
    return draft.background ? undefined : draft;
  }
  if (isTitleOf(same, draft)) {
    drafts.splice(drafts.indexOf(same), 1, draft);
    return draft;
  }
  absorb(same, draft);
  for (const other of siblings) if (other.parent === draft) other.parent = same;
  return same;
}
