/** Which of the events of an article are its news, and which only context. */
import type { Day } from '../../../lib/day.ts';
import { isStatementNews, isStatementStrong } from '../events/settling.ts';
import { familyOf, hasPerson, isAccord, type Draft } from '../tellings/drafts.ts';
import type { Telling } from '../tellings/telling.ts';
import { addHosts, addSeries, fillFromStay, overlaps } from '../who/hosts.ts';
import { receivingIn } from '../who/receptions.ts';
import {
  isFirm,
  isHeadlineOf,
  isOfStates,
  isSpokenByState,
  settleMissions,
  startOf,
} from './news-marks.ts';
import {
  demoteBehindWord,
  demoteCondemned,
  demoteOccasion,
  demotePact,
  demotePress,
  demoteTalks,
  joinStops,
  settleAccord,
  settleBeside,
  settleSigning,
  type Signing,
} from './news-passes.ts';
import { isAtHome, namedIn } from './states-named.ts';
import { promoteFirst, promoteMeeting, promoteNewer, promoteTalks } from './promotions.ts';

/** Whom the guests of the news meet, as the sentences around it tell. */
function addCompany(
  firm: readonly Draft[],
  drafts: readonly Draft[],
  tellings: readonly Telling[],
  { meeting, signing }: Signing,
): void {
  const body = tellings.findIndex(({ zone }) => zone === 'body');
  const early = new Set(tellings.slice(0, body < 0 ? 4 : body + 2).map(({ index }) => index));
  const receiving = receivingIn(tellings);
  const atMeeting = [...(meeting?.parts ?? [])];
  for (const visit of firm)
    if (visit.format === 'visit' && (!visit.background || (signing && visit === meeting)))
      addHosts(visit, drafts, early, receiving);
  for (const draft of firm) {
    if (draft.status === 'announced' && familyOf(draft.format) === 'meeting' && !draft.background)
      fillFromStay(draft, drafts);
    addSeries(draft, drafts);
  }
  if (signing)
    for (const part of atMeeting) if (!hasPerson(signing, part.person)) signing.parts.push(part);
}

/** “held phone calls with his counterparts of Togo and Benin”, who are named further down: one with each. */
function oneByOne(draft: Draft): Draft[] {
  const [caller, ...called] = draft.parts;
  const isOfCalls = draft.format === 'call' && draft.isSeries && !draft.background;
  const codes = new Set(called.map(({ person }) => person.country));
  const areApart = codes.size === called.length && !codes.has(caller?.person.country);
  return caller && isOfCalls && areApart && called.length > 1
    ? called.map((other) => ({ ...draft, parts: [caller, other], countries: new Map() }))
    : [draft];
}

/** Which events are news: those of headline and lead, unless a firmer telling of the same follows. */
export function choose(
  drafts: Draft[],
  tellings: readonly Telling[],
  published: Day | undefined,
): Draft[] {
  const zoned = drafts.filter((draft) => draft.zone !== 'body' && !draft.background);
  promoteNewer(zoned, drafts, published);
  const firm = zoned.filter(isFirm);
  if (firm.length === 0 && promoteMeeting(zoned, drafts, tellings))
    return drafts.filter((draft) => !zoned.includes(draft));
  promoteTalks(firm, zoned, drafts, tellings);
  const isToldLater = settleAccord(zoned, drafts) || zoned.length === 0;
  demoteCondemned(firm, zoned);
  demoteBehindWord(firm, zoned, tellings);
  demotePress(firm, drafts);
  demoteTalks(firm);
  demotePact(firm);
  demoteOccasion(firm);
  settleMissions(firm);
  joinStops(firm);
  settleBeside(firm, tellings);
  const signing = settleSigning(firm);
  if (isToldLater) promoteFirst(drafts);
  addCompany(firm, drafts, tellings, signing);
  const hasFirm = firm.some(({ background }) => !background);
  const start = Math.min(...firm.filter(({ background }) => !background).map(startOf));
  // Who denies it says no more than that.
  const isDenial = firm.some(({ status }) => status === 'denied');
  const isOfNews = (draft: Draft) =>
    draft.parts.length > 0 && firm.some((other) => overlaps(other, draft));
  // “summons envoy, condemns remarks”: the first is the news
  const isSecond = ({ cue, zone }: Draft) =>
    firm.some((other) => other.zone === zone && !other.background && other.cue.last <= cue.first);
  // “Ministers reject deal” in the headline, “ended a meeting with a call for …” in the lead
  const isOfMany = firm.some(
    ({ format, cue, status, background }) =>
      !background &&
      status === 'held' &&
      familyOf(format) === 'gathering' &&
      familyOf(cue.entry.format) !== 'gathering',
  );
  const named = namedIn(tellings.filter(({ zone }) => zone !== 'body'));
  const chosen = drafts.filter((draft) => {
    const isEvent = isFirm(draft) || (isAccord(draft) && !hasFirm && !isToldLater);
    // “Twelve Pacific nations reached a trade pact”
    const isPactOfMany =
      draft.format === 'agreement' &&
      draft.zone === 'headline' &&
      draft.status === 'held' &&
      draft.cue.entry.kind === 'sign' &&
      named.size > 1;
    if (isEvent && (isPactOfMany || isOfStates(draft))) return true;
    return (
      draft.zone !== 'body' &&
      !isDenial &&
      isSpokenByState(draft) &&
      !isAtHome(draft, named, tellings) &&
      (hasFirm ? isStatementStrong : isStatementNews)(draft) &&
      !(isOfMany && draft.parts.length === 0) &&
      !(hasFirm && (isOfNews(draft) || isSecond(draft) || !isHeadlineOf(draft, start)))
    );
  });
  return chosen.flatMap(oneByOne);
}
