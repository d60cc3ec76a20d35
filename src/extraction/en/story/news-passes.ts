/** What the events of headline and lead are to each other: news, its occasion, a part or a word of it. */
import { isStatementNews } from '../events/settling.ts';
import { familyOf, hasPerson, isAccord, isCredentials, type Draft } from '../tellings/drafts.ts';
import { isSiteCompatible } from '../tellings/merging.ts';
import type { Telling } from '../tellings/telling.ts';
import { overlaps } from '../who/hosts.ts';
import {
  isHeadlineOf,
  isMeetingHeld,
  isNewsOf,
  isNobodysPact,
  isPactOfHeadline,
  isSpokenByState,
  isTalksOf,
  startOf,
} from './news-marks.ts';

/**
 * “A and B agreed to …” or “signed a pact”, then: “… was agreed during talks between X and Y”, which
 * says who they were. Returns whether it is only told that “X met Y”: that is the news.
 */
export function settleAccord(zoned: readonly Draft[], drafts: readonly Draft[]): boolean {
  const accord = zoned.every(isAccord) ? zoned[0] : undefined;
  const pact = accord ?? zoned.find((draft) => isNobodysPact(draft, zoned));
  const talks = pact && drafts.find((draft) => isTalksOf(pact, draft));
  if (!talks) return false;
  const isOccasion = talks.cue.entry.form === 'noun' && !talks.cue.carrier;
  if (!isOccasion) return accord !== undefined;
  for (const part of talks.parts)
    if (!hasPerson(pact, part.person) && part.rule !== 'participant.company') pact.parts.push(part);
  pact.site ??= talks.site;
  talks.background = true;
  return false;
}

/** A press conference is where it was said, unless two hold it. */
export function demotePress(firm: readonly Draft[], drafts: readonly Draft[]): void {
  const isOther = firm.some(({ format }) => format !== 'press-conference');
  for (const draft of drafts)
    if (
      draft.format === 'press-conference' &&
      ((draft.parts.length < 2 && (isOther || draft.cue.entry.form === 'noun')) ||
        (isOther && firm.includes(draft) && draft.zone !== 'headline'))
    )
      draft.background = true;
}

/** “lifts tariffs” in the headline, “reached agreement to remove tariffs” in the lead: the one is done by the other. */
export function demotePact(firm: readonly Draft[]): void {
  const measure = firm.some(
    ({ format, zone, background }) => format === 'sanction' && zone === 'headline' && !background,
  );
  for (const draft of measure ? firm : [])
    if (draft.format === 'agreement' && draft.zone === 'lead') draft.background = true;
}

/** “Ministers clinch deal” in the headline, “at a meeting of the G20” in the lead: where it was done. */
export function demoteOccasion(firm: readonly Draft[]): void {
  const pact = firm.find(
    ({ format, zone, status, background }) =>
      format === 'agreement' && zone === 'headline' && status === 'held' && !background,
  );
  if (!pact) return;
  for (const draft of firm)
    if (
      draft.zone === 'lead' &&
      draft.status === 'held' &&
      familyOf(draft.format) === 'gathering' &&
      familyOf(draft.cue.entry.format) !== 'gathering'
    ) {
      draft.background = true;
      pact.site ??= draft.site;
      pact.when ??= draft.when;
    }
}

/** What is talked of when credentials are presented is of that. */
export function demoteTalks(firm: readonly Draft[]): void {
  const credentials = firm.find((draft) => isCredentials(draft) && !draft.background);
  if (!credentials) return;
  for (const draft of firm)
    if (familyOf(draft.format) === 'meeting' && overlaps(credentials, draft))
      draft.background = true;
}

/** “Togo protests over attack on embassy”: the attack is what the headline’s words are about. */
export function demoteCondemned(firm: readonly Draft[], zoned: readonly Draft[]): void {
  const start = Math.min(...firm.map(startOf));
  const word = zoned.find((draft) => draft.format === 'statement' && isHeadlineOf(draft, start));
  for (const draft of word ? firm : [])
    if (familyOf(draft.format) === 'force' && draft.cue.first > (word?.cue.first ?? 0))
      draft.background = true;
}

/** Without a headline, what is said for a state in the first sentence is the news, and not what the second tells. */
export function demoteBehindWord(
  firm: readonly Draft[],
  zoned: readonly Draft[],
  tellings: readonly Telling[],
): void {
  const opening = tellings.find(({ zone }) => zone !== 'body');
  if (opening?.zone !== 'lead') return;
  const isFirst = (draft: Draft) => startOf(draft) === opening.index && !draft.background;
  const word = zoned.find(
    (draft) => isFirst(draft) && isStatementNews(draft) && isSpokenByState(draft),
  );
  // “X praised Togo. He was speaking at a meeting with Y”
  const isOpen = word && !firm.some((draft) => isFirst(draft) || overlaps(word, draft));
  for (const draft of isOpen ? firm : []) draft.background = true;
}

/** The stops of a journey are of it. */
export function joinStops(firm: readonly Draft[]): void {
  const tour = firm.find(({ isTour, background }) => isTour && !background);
  if (!tour) return;
  for (const stop of firm) {
    const isStop = stop !== tour && stop.zone !== 'headline' && stop.parts.length > 0;
    if (!isStop || !overlaps(tour, stop)) continue;
    stop.background = true;
    for (const part of stop.parts) if (!hasPerson(tour, part.person)) tour.parts.push(part);
  }
}

/** “Togo cuts ties with Benin”: done by nobody who is named, and news all the same. */
const isDeedOfHeadline = ({ zone, format, cue, status }: Draft) =>
  zone === 'headline' && format === 'other' && status === 'held' && cue.entry.kind === 'ties';

/** Gives what is told without anybody the people of the news beside it, or takes it for a word of it. */
function settleNameless(draft: Draft, company: Draft): void {
  if (draft.parts.length > 0 || isDeedOfHeadline(draft)) return;
  // “held talks with X, but the joint session was called off”: of the same people
  const isOff = /^(?:cancelled|postponed)$/.test(draft.status) && draft.format !== 'visit';
  if (company.status === 'held' && isOff && company.lastLine >= draft.lastLine)
    draft.parts.push(...company.parts);
  // “Togo and Benin held talks and signed a pact”: of the same people
  else if (company.format === 'agreement' && isMeetingHeld(draft) && draft.cue.carrier)
    draft.parts.push(...company.parts);
  // “Ministers hold talks, sign pact”
  else if (isMeetingHeld(company) && isPactOfHeadline(draft)) {
    draft.parts.push(...company.parts);
    draft.site ??= company.site;
    draft.when ??= company.when;
  }
  // not “A and B signed a pact”, where X is to see Y today
  else if (
    draft.bodies.length === 0 &&
    (company.status === draft.status || draft.format !== 'agreement')
  ) {
    draft.background = true;
    // “Ministers came to Lima on Monday. X and Y met …”
    if (company.status !== draft.status || !isSiteCompatible(company, draft)) return;
    // “Ahead of Friday’s summit, X met Y”: not on Friday.
    if (draft.cue.segment.kind !== 'after') company.when ??= draft.when;
    company.site ??= draft.site;
  }
}

/**
 * “X met Y, whose visit …”, “They will hold a summit. X will arrive on Thursday.”, “… X will travel on
 * to Togo.”: the journey is the occasion, or what comes after.
 */
const isJourneyTo = (draft: Draft, company: Draft) =>
  draft.format === 'visit' &&
  (company.format === 'visit'
    ? // “…, and from there left for Benin”
      /^(?:left|leav|depart)/.test(draft.cue.entry.phrase)
    : company.format !== 'agreement') &&
  company.cue.last < draft.cue.first &&
  draft.zone === 'lead' &&
  // “X arrived on Monday and will see Y”: the arrival is news.
  !(draft.status === 'held' && company.status === 'announced' && draft.cue.entry.form !== 'noun') &&
  draft.parts.length > 0 &&
  draft.parts.every(({ person }) => hasPerson(company, person));

/** What headline and lead tell beside those who met: said of them again, supposed, or only invited to. */
export function settleBeside(firm: readonly Draft[], tellings: readonly Telling[]): void {
  const tokens = tellings[0]?.scene.document.tokens ?? [];
  const company = firm.find(({ parts, background }) => parts.length > 1 && !background);
  for (const draft of firm) {
    if (company) settleNameless(draft, company);
    if (company && isJourneyTo(draft, company)) {
      draft.background = true;
      // “X met Y. This is his first visit to Togo”: there they met.
      if (draft.status === 'held' && !draft.when) company.site ??= draft.site;
    }
    const others = firm.filter((other) => overlaps(other, draft));
    // “had been making arrangements to travel”, where the trip was put off
    const isSupposed =
      draft.status === 'unknown' && others.some(({ status }) => status !== 'unknown');
    // “invited to pay a visit”, said in the talks that the lead is about
    const isInvited =
      /^invit/.test(tokens[draft.cue.statusAt ?? -1]?.word.key ?? '') &&
      others.some(({ status }) => status === 'held');
    if (isSupposed || isInvited) draft.background = true;
  }
}

export interface Signing {
  readonly meeting: Draft | undefined;
  /** Is the news instead of the meeting. */
  readonly signing: Draft | undefined;
}

/** What is signed at a meeting is its outcome, unless the headline or nothing else tells of it. */
export function settleSigning(firm: readonly Draft[]): Signing {
  const meeting = firm.find(
    (draft) => familyOf(draft.format) === 'meeting' && draft.status === 'held',
  );
  if (!meeting) return { meeting, signing: undefined };
  const signing = firm.find((draft) => isNewsOf(draft, meeting));
  if (signing) {
    // “A and B signed a pact during a visit of …”, unless the headline tells of the visit, too
    meeting.background = meeting.format !== 'visit' || meeting.zone !== 'headline';
    signing.background = false;
    signing.site ??= meeting.site;
    signing.when ??= meeting.when;
  }
  for (const draft of firm)
    if (
      draft !== signing &&
      draft.format === 'agreement' &&
      draft.zone !== 'headline' &&
      // “A and B signed a pact as X began a visit”: both
      (meeting.cue.segment.kind !== 'aside' || draft.cue.segment.kind !== 'main') &&
      (draft.parts.length === 0 || overlaps(meeting, draft))
    )
      draft.background = true;
  return { meeting, signing };
}
