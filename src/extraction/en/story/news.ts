/** Which of the events of an article are its news, and which only context. */
import { isStatementStrong } from '../events/settling.ts';
import { familyOf, hasPerson, isAccord, isCredentials, type Draft } from '../tellings/drafts.ts';
import { addHosts, addSeries, fillFromStay, overlaps } from '../who/hosts.ts';
import { isSiteCompatible } from '../tellings/merging.ts';
import {
  isAfterTalks,
  isHeadlineOf,
  isMeetingHeld,
  isNobodysPact,
  isNewsOf,
  isPactOfHeadline,
  isOfStates,
  isSpokenByState,
  isTalksOf,
  settleMissions,
  startOf,
} from './news-marks.ts';
import { receivingIn } from '../who/receptions.ts';
import type { Telling } from '../tellings/telling.ts';

/** Which events are news: those of headline and lead, unless a firmer telling of the same follows. */
export function choose(drafts: Draft[], tellings: readonly Telling[]): Draft[] {
  const document = tellings[0]?.scene.document;
  const tokens = document?.tokens ?? [];
  const isFirm = (draft: Draft) => familyOf(draft.format) !== 'statement' && !isAccord(draft);
  const zoned = drafts.filter((draft) => draft.zone !== 'body' && !draft.background);
  const firm = zoned.filter(isFirm);
  if (firm.length === 0) {
    // A pledge in the headline, the meeting in the second paragraph.
    const early = new Set(
      tellings
        .filter(({ zone }) => zone === 'body')
        .slice(0, 3)
        .map(({ index }) => index),
    );
    const speakers = new Set(
      tellings
        .filter(({ zone }) => zone !== 'body')
        .flatMap(({ references }) => references.flatMap(({ people }) => people))
        .concat(zoned.flatMap(({ parts }) => parts.map(({ person }) => person))),
    );
    const behind = drafts.find(
      (draft) =>
        isFirm(draft) &&
        !draft.background &&
        ['meeting', 'gathering'].includes(familyOf(draft.format)) &&
        !drafts.some(
          (other) => other.status === 'denied' && isFirm(other) && overlaps(other, draft),
        ) &&
        early.has(draft.lines.values().next().value ?? -1) &&
        (draft.parts.some(({ person }) => speakers.has(person)) ||
          // “The ultimatum was the outcome of a summit in Lima”
          (familyOf(draft.format) === 'gathering' && draft.site?.isCity === true)),
    );
    if (behind) {
      behind.zone = 'lead';
      behind.when ??= zoned.find(({ when }) => when !== undefined)?.when;
      for (const draft of zoned)
        for (const [id, evidence] of draft.topics)
          if (!behind.topics.has(id)) behind.topics.set(id, evidence);
      return drafts.filter((draft) => !zoned.includes(draft));
    }
  }
  // “X will join the summit, Y says after phone call” in the headline: the call is news, too.
  const after =
    firm.length > 0 &&
    tellings.flatMap(({ zone, cues }) => (zone === 'headline' ? cues : [])).find(isAfterTalks);
  const told =
    after &&
    drafts.find(
      (draft) =>
        isMeetingHeld(draft) &&
        draft.parts.length > 1 &&
        (draft.format === 'call') === (after.entry.format === 'call') &&
        draft.lastLine <= (zoned[0]?.lastLine ?? 0) + 6,
    );
  if (told && !firm.some((draft) => isMeetingHeld(draft) || draft.format === 'agreement')) {
    told.zone = 'lead';
    firm.push(told);
  }
  // “A and B agreed to …” or “signed a pact”, then: “… was agreed during talks between X and Y”, and
  // not “X met Y”
  const accord = zoned.every(isAccord) ? zoned[0] : undefined;
  const pact = accord ?? zoned.find((draft) => isNobodysPact(draft, zoned));
  const talks = pact && drafts.find((draft) => isTalksOf(pact, draft));
  const isOccasion = talks?.cue.entry.form === 'noun' && !talks.cue.carrier;
  if (pact && talks && isOccasion) {
    for (const part of talks.parts)
      if (!hasPerson(pact, part.person) && part.rule !== 'participant.company')
        pact.parts.push(part);
    pact.site ??= talks.site;
    talks.background = true;
  }
  const isToldLater = zoned.length === 0 || (accord !== undefined && talks && !isOccasion);
  // A press conference is where it was said, unless two hold it.
  const isOther = firm.some(({ format }) => format !== 'press-conference');
  for (const draft of drafts)
    if (
      draft.format === 'press-conference' &&
      (draft.parts.length < 2 || (isOther && firm.includes(draft) && draft.zone !== 'headline'))
    )
      draft.background = true;
  // What is talked of when credentials are presented is of that.
  const credentials = firm.find((draft) => isCredentials(draft) && !draft.background);
  if (credentials)
    for (const draft of firm)
      if (familyOf(draft.format) === 'meeting' && overlaps(credentials, draft))
        draft.background = true;
  settleMissions(firm);
  // The stops of a journey are of it.
  const tour = firm.find(({ isTour, background }) => isTour && !background);
  for (const stop of firm) {
    const isStop = stop !== tour && stop.zone !== 'headline' && stop.parts.length > 0;
    if (!tour || !isStop || !overlaps(tour, stop)) continue;
    stop.background = true;
    for (const part of stop.parts) if (!hasPerson(tour, part.person)) tour.parts.push(part);
  }
  const company = firm.find(({ parts, background }) => parts.length > 1 && !background);
  for (const draft of firm) {
    const isFrame = draft.parts.length === 0;
    // “held talks with X, but the joint session was called off”: of the same people
    const isOff = /^(?:cancelled|postponed)$/.test(draft.status) && draft.format !== 'visit';
    if (company?.status === 'held' && isFrame && isOff && company.lastLine >= draft.lastLine)
      draft.parts.push(...company.parts);
    // “Togo and Benin held talks and signed a pact”: of the same people
    else if (
      company?.format === 'agreement' &&
      isMeetingHeld(draft) &&
      isFrame &&
      draft.cue.carrier
    )
      draft.parts.push(...company.parts);
    // “Ministers hold talks, sign pact”
    else if (company && isFrame && isMeetingHeld(company) && isPactOfHeadline(draft)) {
      draft.parts.push(...company.parts);
      draft.site ??= company.site;
      draft.when ??= company.when;
    }
    // not “A and B signed a pact”, where X is to see Y today
    else if (
      company &&
      isFrame &&
      draft.bodies.length === 0 &&
      (company.status === draft.status || draft.format !== 'agreement')
    ) {
      draft.background = true;
      // “Ministers came to Lima on Monday. X and Y met …”
      if (company.status === draft.status && isSiteCompatible(company, draft)) {
        // “Ahead of Friday’s summit, X met Y”: not on Friday.
        if (draft.cue.segment.kind !== 'after') company.when ??= draft.when;
        company.site ??= draft.site;
      }
    }
    // “X met Y, whose visit …”, “They will hold a summit. X will arrive on Thursday.”, “… X will travel
    // on to Togo.”: the journey is the occasion, or what comes after.
    const isOccasion =
      company !== undefined &&
      draft.format === 'visit' &&
      !/^(?:visit|agreement)$/.test(company.format) &&
      company.cue.last < draft.cue.first &&
      draft.zone === 'lead' &&
      draft.parts.length > 0 &&
      draft.parts.every(({ person }) => company.parts.some((part) => part.person === person));
    if (isOccasion) draft.background = true;
    // “X met Y. This is his first visit to Togo”: there they met.
    if (isOccasion && draft.status === 'held' && !draft.when) company.site ??= draft.site;
    // “had been making arrangements to travel”, where the trip was put off
    const isSupposed =
      draft.status === 'unknown' &&
      firm.some((other) => other.status !== 'unknown' && overlaps(other, draft));
    // “invited to pay a visit”, said in the talks that the lead is about
    const isInvited =
      /^invit/.test(tokens[draft.cue.statusAt ?? -1]?.word.key ?? '') &&
      firm.some((other) => other.status === 'held' && overlaps(other, draft));
    if (isSupposed || isInvited) draft.background = true;
  }
  // What is signed at a meeting is its outcome, unless the headline or nothing else tells of it.
  const meeting = firm.find(
    (draft) => familyOf(draft.format) === 'meeting' && draft.status === 'held',
  );
  const signing = firm.find((draft) => meeting && isNewsOf(draft, meeting));
  if (meeting && signing) {
    // “A and B signed a pact during a visit of …”, unless the headline tells of the visit, too
    meeting.background = meeting.format !== 'visit' || meeting.zone !== 'headline';
    signing.background = false;
    signing.site ??= meeting.site;
    signing.when ??= meeting.when;
  }
  for (const draft of firm)
    if (
      meeting &&
      draft !== signing &&
      draft.format === 'agreement' &&
      draft.zone !== 'headline' &&
      // “A and B signed a pact as X began a visit”: both
      (meeting.cue.segment.kind !== 'aside' || draft.cue.segment.kind !== 'main') &&
      (draft.parts.length === 0 || overlaps(meeting, draft))
    )
      draft.background = true;
  if (isToldLater) {
    // The lead told of nothing: what the body tells first is the news.
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
  if (meeting && signing)
    for (const part of atMeeting)
      if (!signing.parts.some(({ person }) => person === part.person)) signing.parts.push(part);
  const hasFirm = firm.length > 0;
  const start = Math.min(...firm.filter(({ background }) => !background).map(startOf));
  // Who denies it says no more than that.
  const isDenial = firm.some(({ status }) => status === 'denied');
  return drafts.filter(
    (draft) =>
      ((isFirm(draft) || (isAccord(draft) && !hasFirm && !isToldLater)) && isOfStates(draft)) ||
      (draft.zone !== 'body' &&
        !isDenial &&
        isSpokenByState(draft) &&
        isStatementStrong(draft) &&
        !(
          hasFirm &&
          (firm.some((other) => draft.parts.length > 0 && overlaps(other, draft)) ||
            !isHeadlineOf(draft, start))
        )),
  );
}
