/** Whether words for meetings, calls and visits tell of one: whether they have the company for it. */
import type { Cue } from '../triggers/cues.ts';
import type { Reference } from '../people/group-references.ts';
import { isGroupReceived, isOtherReceived, isReceivedByOffice } from './receiving.ts';
import { IS } from '../lexicon/lexicon.ts';
import { hasLeft, isHomeward, isStaying, isVisiting, isWhenSaid } from './visits.ts';
import type { Telling } from '../tellings/telling.ts';
import { bodiesOf } from '../who/told-who.ts';
import { type Company, hasGroup, isWith, statesBetween } from './company.ts';
import { isFrame } from './frames.ts';
import { gatheringIn } from './gatherings.ts';
import { isDragging, isOnlySaid, isTalkOfFailure, isTheTwo } from './around-talks.ts';
import { keyIn } from '../people/scene.ts';
import { BEGUN, ENDING } from '../tables/stay-words.ts';
import { familyOf } from '../tellings/drafts.ts';

/** “(called) her Togolese counterpart X”: nothing but whose and what he is before the name. */
function isObject({ scene }: Telling, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const name = scene.names.get(i) ?? scene.offices.get(i);
    if (name) i = name.last - 1;
    else if (
      !/^(?:his|her|their|the|counterpart|,)$/.test(scene.document.tokens[i]?.word.key ?? '')
    )
      return false;
  }
  return to - from <= 5;
}

/** “Ministers were there to receive her”, “was on hand to welcome him”: they only greeted. */
const isGreeting = (telling: Telling, { first, entry }: Cue) =>
  entry.form === 'base' &&
  keyIn(telling.scene, first - 1) === 'to' &&
  [2, 3, 4, 5].some((n) =>
    /^(?:there|hand|airport|gathered)$/.test(keyIn(telling.scene, first - n)),
  );

/** “A lunch brought together X and Y”: in the lead, two who are named with it are at it. */
const isOfTwo = ({ zone, references }: Telling, { definite, segment }: Cue) =>
  zone === 'lead' &&
  !definite &&
  // “…, X told Y at a meeting”
  /^(?:main|attribution)$/.test(segment.kind) &&
  references.filter(({ first }) => first >= segment.first && first < segment.last).length > 1;

/** “X spoke separately to the negotiators of Togo and Benin” */
const isToOffice = (
  { scene: { offices } }: Telling,
  { entry, last }: Cue,
  before: readonly Reference[],
) =>
  before.length > 0 &&
  / (?:to|with)$/.test(entry.phrase) &&
  [0, 1, 2, 3].some((n) => offices.get(last + n)?.plural);

const isGreetingWord = ({ entry }: Cue) => /^(?:welcom|greet)/.test(entry.phrase);

/** “received Minister X” */
function isReceiving(telling: Telling, cue: Cue, { before, after }: Company): boolean {
  if (isGroupReceived(telling, cue)) return true;
  if (before.length > 0 && !isGreetingWord(cue) && isReceivedByOffice(telling, cue)) return true;
  if (isOtherReceived(telling, cue) || isGreeting(telling, cue)) return false;
  const [guest] = after;
  if (!isGreetingWord(cue)) return guest !== undefined && isClose(cue, after, 26);
  const isNamed = keyIn(telling.scene, cue.last) !== 'the' || guest?.by !== 'name';
  return (isClose(cue, after, 3) && isNamed) || isFrame(telling, cue);
}

const isClose = ({ last }: Cue, after: readonly Reference[], limit: number) =>
  after.some(({ first }) => first - last <= limit);

/** “discussed trade with X” */
const isDiscussing = (telling: Telling, cue: Cue, { before, after }: Company) => {
  const subjects = before.flatMap(({ people }) => people);
  const partners = after.filter(({ first }) => keyIn(telling.scene, first - 1) === 'with');
  return subjects.length + partners.length >= 2 || (after.length > 0 && isWith(telling, cue));
};

/** “spoke to Minister X”, but not “spoke to reporters” */
const isSpeaking = (telling: Telling, cue: Cue, { before, after }: Company) => {
  if (isToOffice(telling, cue, before)) return true;
  const next = keyIn(telling.scene, cue.last);
  const isOffice = [1, 2, 3].some((n) => telling.scene.offices.has(cue.last + n));
  return (
    isClose(cue, after, 9) &&
    !/^(?:reporters|journalists|media)$/.test(next) &&
    (next !== 'the' || isOffice)
  );
};

/** “X met Y”, “the leaders met”, “Togo and Benin met” */
const isMeeting = (telling: Telling, cue: Cue, { before, after }: Company) =>
  after.length > 0 ||
  before.length >= 2 ||
  isTheTwo(telling, cue) ||
  hasGroup(telling, cue.segment.first, Math.min(cue.segment.last, cue.last + 12)) ||
  statesBetween(telling, cue.segment.first, cue.first) > 1 ||
  bodiesOf(telling, cue).length > 0;

/** “a meeting which X had with Y”: so far behind, at most. */
const MOST_BEHIND = 26;

const isHadWith = ({ scene }: Telling, { last }: Cue) => {
  if (!/^(?:that|which)$/.test(keyIn(scene, last))) return false;
  for (let i = last + 1; i < last + MOST_BEHIND; i++)
    if (/^(?:had|held)$/.test(keyIn(scene, i)))
      return [1, 2, 3, 4].some((n) => keyIn(scene, i + n) === 'with');
  return false;
};

/** “held talks”, “a meeting with X”, “Talks between Togo and Benin” */
function isTalks(telling: Telling, cue: Cue, { people }: Company): boolean {
  const { segment, last } = cue;
  if (isDragging(telling, cue)) return false;
  if (
    cue.carrier ||
    isWith(telling, cue) ||
    isHadWith(telling, cue) ||
    isFrame(telling, cue) ||
    isOfTwo(telling, cue) ||
    isTalkOfFailure(telling, cue) ||
    gatheringIn(telling, cue) !== undefined
  )
    return true;
  const isTitle = telling.zone === 'headline' || telling.scene.line.title;
  if (isTitle && isOnlySaid(telling, cue)) return false;
  return (
    !cue.definite &&
    (people.length > 0 || isTitle || statesBetween(telling, last, segment.last) > 1) &&
    segment.kind === 'main' &&
    (isTitle || /^(?:between|in|of|at)$/.test(keyIn(telling.scene, last)))
  );
}

const BY_KIND: Partial<Record<Cue['entry']['kind'], typeof isTalks>> = {
  discuss: isDiscussing,
  receive: isReceiving,
  speak: isSpeaking,
  verb: isMeeting,
};

const MAKING =
  /^(?:creat(?:e|ed|es|ing|ion)|establish(?:ed|es|ing|ment)?|form(?:ed|s|ing|ation)?|propos(?:e|ed|es|ing)|plan(?:s|ned)?|up)$/;
const SITTING = /^(?:meetings?|rounds?|sessions?|sittings?)$/;

/** “plan a joint commission”, “A joint commission is to be set up”: no session of one. */
function isBodyMade({ scene }: Telling, { entry, first, last, segment }: Cue): boolean {
  if (!/(?:commission|committee|council|group|mechanism)$/.test(entry.phrase)) return false;
  for (let i = first - 1; i >= segment.first && i > first - 7; i--) {
    const key = keyIn(scene, i);
    if (SITTING.test(key)) return false;
    if (MAKING.test(key)) return true;
  }
  for (let i = last; i < segment.last && i < last + 12; i++) {
    const key = keyIn(scene, i);
    if (SITTING.test(key)) return false;
    if (MAKING.test(key))
      return [1, 2].some((n) => /^(?:be|been|was|were|is)$/.test(keyIn(scene, i - n)));
  }
  return false;
}

export const isMeetingTold = (telling: Telling, cue: Cue, company: Company) =>
  !isBodyMade(telling, cue) && (BY_KIND[cue.entry.kind] ?? isTalks)(telling, cue, company);

/** “called President X”, but not “called him a friend” */
function isCalling(telling: Telling, { last }: Cue, { before, after }: Company): boolean {
  const [called] = after;
  if (!called || before.length === 0 || called.by === 'pronoun') return false;
  const next = telling.scene.document.tokens[called.last + 1]?.word;
  return (
    isObject(telling, last, called.first) &&
    !/^(?:an?|the|his|her|its|as|to|for|into)$/.test(keyIn(telling.scene, called.last)) &&
    // “called X on Friday”, not “called X on his lies”
    (keyIn(telling.scene, called.last) !== 'on' || ((next?.flags ?? 0) & IS.date) !== 0)
  );
}

/** “a summit held by videoconference”: the summit */
const isHow = ({ scene, cues }: Telling, { entry, first }: Cue) =>
  entry.phrase.includes('video') &&
  /^(?:held|convened|place|hosted)$/.test(keyIn(scene, first - 1)) &&
  cues.some((other) => familyOf(other.entry.format) === 'gathering');

export const isCallTold = (telling: Telling, cue: Cue, company: Company) =>
  !isHow(telling, cue) &&
  (cue.entry.kind === 'speak'
    ? isCalling(telling, cue, company)
    : company.people.length > 0 ||
      hasGroup(telling, cue.segment.first, cue.segment.last) ||
      cue.carrier !== undefined ||
      isFrame(telling, cue));

/** “The King will travel to Togo” */
function hasOffice({ scene: { offices } }: Telling, from: number, to: number): boolean {
  for (const { first, last } of offices.values()) if (first >= from && last <= to) return true;
  return false;
}

export function isVisitTold(telling: Telling, cue: Cue, { before, after }: Company): boolean {
  const { entry, segment, first, last } = cue;
  // What else is told of is the news, whoever was invited on that occasion.
  if (entry.phrase.startsWith('invit') && telling.cues.length > 1) return false;
  // “X is expected in Lima”, and not “The envoy said that rain was expected in Lima”
  if (/\bexpected\b/.test(entry.phrase) && !before.some((one) => first - one.last <= 2))
    return false;
  if (entry.form !== 'noun') {
    // not “Most of the time went to Togo”
    const isTraveller =
      segment.kind !== 'main' ||
      before.length > 0 ||
      hasGroup(telling, segment.first, first) ||
      (telling.zone !== 'body' && hasOffice(telling, segment.first, first)) ||
      [...telling.scene.names.values()].some((name) => name.last <= first);
    return (
      isTraveller &&
      !isWhenSaid(telling, cue, 1) &&
      isVisiting(telling, cue) &&
      !isHomeward(telling, cue, before)
    );
  }
  // “a visit to Lima”, “a planned visit by President X”, “in Lima, where he is on a visit”
  const next = keyIn(telling.scene, last);
  // “X raised concerns during a day-long visit”
  const isDuring =
    telling.zone === 'lead' &&
    before.length > 0 &&
    [2, 3, 4, 5].some(
      (n) =>
        keyIn(telling.scene, first - n) === 'during' &&
        /^an?$/.test(keyIn(telling.scene, first - n + 1)),
    );
  // “ended on Tuesday in Lima a visit of three days”
  const isMade =
    before.length > 0 &&
    !cue.carriedAfter &&
    (ENDING.has(cue.carrier ?? '') || BEGUN.has(cue.carrier ?? ''));
  // “left Lima after a three-day visit, during which …”
  const isLeft = telling.zone === 'lead' && !cue.definite && hasLeft(telling, cue);
  if (next === 'to' || isStaying(telling, cue) || isDuring || isMade || isLeft) return true;
  if (entry.plural) return false;
  // what is signed on it, too
  const isAlone = telling.cues.every((other) => other === cue || other.entry.kind === 'sign');
  const isTitled = telling.scene.line.title || telling.scene.line.loose;
  return (/^(?:by|of)$/.test(next) && isClose(cue, after, 12)) || isTitled || isAlone;
}
