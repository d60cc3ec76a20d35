/** Several tellings of one event made one, within an article. */
import { datesExclude, parseEdtf } from '../../../domain/edtf.ts';
import { dayBefore } from '../dates/dates.ts';
import { familyOf, hasPerson, isCredentials, type Draft, type Site } from './drafts.ts';

export function isDateCompatible(a: Draft, b: Draft): boolean {
  const first = a.when && parseEdtf(a.when.edtf);
  const second = b.when && parseEdtf(b.when.edtf);
  return (
    !first ||
    !second ||
    !datesExclude(first, second) ||
    isEveOf(a, b) ||
    isEveOf(b, a) ||
    isSameWeekday(a, b)
  );
}

/** “X meets Y on Friday” in a headline is of the last or the next Friday: the text tells which. */
export function isSameWeekday(title: Draft, { zone, when }: Draft): boolean {
  const [told, meant] = [parseEdtf(title.when?.edtf ?? ''), parseEdtf(when?.edtf ?? '')];
  return (
    title.zone === 'headline' &&
    zone !== 'headline' &&
    title.lines.size === 1 &&
    title.when?.rule === 'date.weekday' &&
    title.cue.entry.form !== 'past' &&
    Math.abs((told?.start.from ?? 0) - (meant?.start.from ?? 1)) === 7
  );
}

/** “will visit Lima next week”, “leaves on Sunday”: whatever day a week begins with. */
const isEveOf = (week: Draft, { when }: Draft) =>
  week.when?.rule === 'date.next-week' &&
  dayBefore(week.when.edtf.slice(1)) === when?.edtf.slice(0, 10);

export const isSiteCompatible = (a: Draft, b: Draft) =>
  !a.site ||
  !b.site ||
  a.site.id === b.site.id ||
  (a.site.country === b.site.country && a.site.isCity !== b.site.isCity);

/** “Visit delayed” in the headline, “The visit will take place in May” in the lead. */
export const isNewDate = (a: Draft, b: Draft) =>
  a.zone === 'headline' &&
  b.zone === 'lead' &&
  /^(?:postponed|rescheduled|cancelled)$/.test(a.status) &&
  b.status === 'announced';

const ENDED = new Set(['held', 'cancelled']);

function isStatusCompatible(a: Draft, b: Draft): boolean {
  if (a.status === b.status || a.status === 'unknown' || b.status === 'unknown') return true;
  // The present tense of a headline is for what is and what is to come, and that may be off.
  const isBare = a.zone === 'headline' && a.lines.size === 1 && a.cue.entry.form !== 'past';
  if (isBare && a.status === 'held' && b.status === 'announced') return true;
  if (isBare && a.status === 'announced' && b.zone === 'lead' && b.status === 'cancelled')
    return true;
  if (isNewDate(a, b) || (isSameWeekday(a, b) && /^(?:held|announced)$/.test(a.status)))
    return true;
  // “held talks, but the joint session was called off”
  const isTwo = (one: Draft, other: Draft) =>
    one.status === 'held' && /^(?:cancelled|postponed)$/.test(other.status);
  if (a.lastLine === b.lastLine && a.zone === b.zone && (isTwo(a, b) || isTwo(b, a))) return false;
  return (
    !(ENDED.has(a.status) && b.status === 'announced') &&
    !(ENDED.has(b.status) && a.status === 'announced')
  );
}

const shared = (a: Draft, b: Draft) => a.parts.filter(({ person }) => hasPerson(b, person)).length;

/** “X and Y meet” in a headline, then: “said so after they had talked on Sunday” */
export const isToldBehind = (a: Draft, b: Draft) =>
  a.zone === 'headline' &&
  a.cues.length === 1 &&
  !a.when &&
  b.zone === 'lead' &&
  b.cue.segment.kind === 'before';

/** “X arrived in Lima on Friday. Sources said that X had arrived there to meet Y.” */
const isSameVisit = (a: Draft, b: Draft) =>
  a.format === 'visit' &&
  b.format === 'visit' &&
  a.when === undefined &&
  a.site?.isCity === true &&
  a.site.id === b.site?.id &&
  shared(a, b) > 0;

/** “talks with the Togolese president”, “discussions with Ghanaian officials”: of one man, two. */
function areWithOthers(a: Draft, b: Draft): boolean {
  const own = new Set(
    a.parts.filter(({ person }) => hasPerson(b, person)).map(({ person }) => person.country),
  );
  const [mine, theirs] = [a, b].map((draft) =>
    [...countriesOfDraft(draft)].filter((code) => !own.has(code)),
  );
  return (
    mine !== undefined &&
    theirs !== undefined &&
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((code) => theirs.includes(code))
  );
}

const isOff = ({ status }: Draft) => /^(?:cancelled|postponed)$/.test(status);

/** Whether two tellings can be of one event: same kind, nothing that excludes, company in common. */
export function isSameEvent(a: Draft, b: Draft): boolean {
  const family = familyOf(a.format);
  // “X held separate meetings in Lima”, then: “In talks with Y, X said …”
  if (a.isSeries && a.parts.length < 2 && b.zone === 'body' && b.parts.length === 2 && !b.isSeries)
    return false;
  if (a.isOne && b.isOne && a.parts.length > 1 && shared(a, b) < 2) return false;
  if (isHeadlineOf(a, b))
    return (
      isDateCompatible(a, b) &&
      isSiteCompatible(a, b) &&
      isStatusCompatible(a, b) &&
      sharesCountries(a, b)
    );
  if (isSummitOf(a, b) || isSummitOf(b, a))
    return isDateCompatible(a, b) && isSiteCompatible(a, b) && isStatusCompatible(a, b);
  if (
    family !== familyOf(b.format) ||
    !isDateCompatible(a, b) ||
    !isSiteCompatible(a, b) ||
    !isStatusCompatible(a, b)
  )
    return false;
  const isAgain = (a.background ? a : b).cue.perfect && (isSameVisit(a, b) || isSameVisit(b, a));
  if (
    !isAgain &&
    !isToldBehind(a, b) &&
    a.background !== b.background &&
    (a.when || b.when) &&
    a.when?.edtf !== b.when?.edtf
  )
    return false;
  if (a.background !== b.background && family !== 'force') {
    // Context may tell of the news again, but not with others than took part in it.
    const [context, news] = a.background ? [a, b] : [b, a];
    // “denied that talks were held”, then: “denied that X had met Y”
    const isNaming = news.parts.length === 0 && a.status === 'denied' && b.status === 'denied';
    if (!isAgain && !isNaming && !context.parts.every(({ person }) => hasPerson(news, person)))
      return false;
  }
  // “The two leaders reviewed …” after a phone call is of the call.
  const isOfCall =
    a.background === b.background &&
    [a, b].some((draft) => draft.cue.entry.kind === 'discuss') &&
    shared(a, b) >= 2;
  const isCallAndOther = !isOfCall && (a.format === 'call') !== (b.format === 'call');
  const areNews = a.zone !== 'body' && b.zone !== 'body';
  const isOneNameless = a.parts.length === 0 || b.parts.length === 0;
  if (
    isCallAndOther &&
    !(a.zone === 'headline' || b.zone === 'headline' || (areNews && isOneNameless))
  )
    return false;
  // “will not travel to Lima, X said after a phone call”
  if (isCallAndOther && (a.format === 'visit' || b.format === 'visit')) return false;
  const common = shared(a, b);
  if (a.actor && b.actor && a.actor !== b.actor && common === 0) return false;
  if (family === 'gathering') return true;
  if (family === 'statement') return common > 0 || a.parts.length === 0 || b.parts.length === 0;
  // An envoy sent home, an election and a medal are of one family, but never one event.
  if (family === 'other' && a.format !== b.format) return false;
  // “Togolese envoy presents credentials”, then: “Five envoys presented their credentials to X”
  if (isCredentials(a) && isCredentials(b) && a.zone === 'headline' && b.zone === 'lead')
    return true;
  if (family === 'force' || family === 'sanction' || family === 'other' || family === 'agreement')
    return common > 0 || sharesCountries(a, b);
  // A visit and a meeting during it are two, unless one sentence or the headline tells of both.
  const isVisitAndOther = (a.format === 'visit') !== (b.format === 'visit');
  // A headline that a lead has filled in already stands for the lead.
  const isBare = (draft: Draft) => draft.zone === 'headline' && draft.lines.size === 1;
  const isHeadlineAndLead = areNews && (isBare(a) || isBare(b));
  if (isVisitAndOther && !isHeadlineAndLead && common < 2) return false;
  const fewest = Math.min(a.parts.length, b.parts.length);
  // Talks of two states are off, and further down X and Y met: no other way round is it theirs.
  if (isOff(a) && b.zone === 'body' && b.status === 'held' && a.parts.length === 0) return false;
  // “Delegations of Togo and Benin held talks. He later called on the president”
  if (b.isFurther && a.parts.length === 0) return false;
  // “President ends visit to Togo” in the headline, “X left Togo after a visit” in the lead
  const isVisitOfTitle = isHeadlineAndLead && a.format === 'visit' && b.format === 'visit';
  if (fewest === 0)
    return isVisitOfTitle || sharesCountries(a, b) || a.parts.length + b.parts.length === 0;
  if (b.zone === 'body' && common === 1 && areWithOthers(a, b)) return false;
  return (
    common === fewest ||
    common >= 2 ||
    (common >= 1 &&
      (a.zone === 'headline' || b.zone === 'headline') &&
      (fewest < 2 || (a.zone !== 'body' && b.zone !== 'body')))
  );
}

/** “X and Y may meet”, “X and Y will hold a summit”: the same two. */
const isSummitOf = (a: Draft, b: Draft) =>
  familyOf(a.format) === 'gathering' &&
  familyOf(b.format) === 'meeting' &&
  b.format !== 'call' &&
  a.background === b.background &&
  a.parts.length > 1 &&
  a.parts.length === b.parts.length &&
  // “They are there for the two-day summit”: with many others
  !a.parts.some(({ rule }) => rule === 'participant.group') &&
  shared(a, b) === a.parts.length;

/** “A–B summit” in the headline, a meeting of ministers in the lead. */
export function isHeadlineOf(a: Draft, b: Draft): boolean {
  const families = [familyOf(a.format), familyOf(b.format)];
  return (
    a.zone === 'headline' &&
    !a.background &&
    b.zone === 'lead' &&
    !b.background &&
    (a.parts.every(({ person }) => hasPerson(b, person)) ||
      (b.cue.entry.kind === 'receive' && b.parts.every(({ person }) => hasPerson(a, person)))) &&
    families.includes('gathering') &&
    families.includes('meeting')
  );
}

function sharesCountries(a: Draft, b: Draft): boolean {
  const mine = countriesOfDraft(a);
  const theirs = countriesOfDraft(b);
  if (mine.size === 0 || theirs.size === 0) return true;
  return [...mine].some((code) => theirs.has(code));
}

export function countriesOfDraft(draft: Draft): Set<string> {
  const codes = new Set<string>();
  for (const { person } of draft.parts) if (person.country) codes.add(person.country);
  for (const { country } of draft.bodies) if (country) codes.add(country);
  for (const code of draft.countries.keys()) codes.add(code);
  return codes;
}

/** A day of the month or of the week that was told. */
export const isFiner = (edtf: string, than: string) =>
  than.startsWith('[')
    ? !edtf.startsWith('[') && edtf.length >= 10
    : than.length < edtf.length && !than.includes('/') && edtf.startsWith(than);

/** A city of the country that was told. */
export const isWithin = (site: Site | undefined, of: Site | undefined) =>
  site?.isCity === true && of?.isCity === false && site.country === of.country;
