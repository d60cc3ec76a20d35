/** Several tellings of one event made one, within an article. */
import { datesExclude, parseEdtf } from '../../../domain/edtf.ts';
import { addLine, familyOf, hasPerson, type Draft, type Site } from './drafts.ts';

function isDateCompatible(a: Draft, b: Draft): boolean {
  const first = a.when && parseEdtf(a.when.edtf);
  const second = b.when && parseEdtf(b.when.edtf);
  return !first || !second || !datesExclude(first, second);
}

export const isSiteCompatible = (a: Draft, b: Draft) =>
  !a.site ||
  !b.site ||
  a.site.id === b.site.id ||
  (a.site.country === b.site.country && a.site.isCity !== b.site.isCity);

const ENDED = new Set(['held', 'cancelled', 'denied']);

function isStatusCompatible(a: Draft, b: Draft): boolean {
  if (a.status === b.status || a.status === 'unknown' || b.status === 'unknown') return true;
  // The present tense of a headline is for what is and what is to come.
  if (
    a.zone === 'headline' &&
    a.lines.size === 1 &&
    a.status === 'held' &&
    b.status === 'announced' &&
    a.cue.entry.form !== 'past'
  )
    return true;
  // “to visit Lima” in the headline, “comes to Lima today” in the lead
  if (
    a.zone === 'headline' &&
    a.status === 'announced' &&
    b.status === 'held' &&
    b.zone === 'lead' &&
    b.cue.entry.form === 'third'
  )
    return true;
  return (
    !(ENDED.has(a.status) && b.status === 'announced') &&
    !(ENDED.has(b.status) && a.status === 'announced')
  );
}

const shared = (a: Draft, b: Draft) => a.parts.filter(({ person }) => hasPerson(b, person)).length;

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

/** Whether two tellings can be of one event: same kind, nothing that excludes, company in common. */
export function isSameEvent(a: Draft, b: Draft): boolean {
  const family = familyOf(a.format);
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
    a.background !== b.background &&
    (a.when || b.when) &&
    a.when?.edtf !== b.when?.edtf
  )
    return false;
  if (a.background !== b.background && !['gathering', 'force'].includes(family)) {
    // Context may tell of the news again, but not with others than took part in it.
    const [context, news] = a.background ? [a, b] : [b, a];
    if (!isAgain && !context.parts.every(({ person }) => hasPerson(news, person))) return false;
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
  const common = shared(a, b);
  if (family === 'gathering')
    return (
      (a.title ?? b.title) === (b.title ?? a.title) &&
      (a.site?.id === b.site?.id || common > 0 || !a.site || !b.site)
    );
  if (family === 'statement') return common > 0 || a.parts.length === 0 || b.parts.length === 0;
  if (family === 'force' || family === 'sanction' || family === 'other' || family === 'agreement')
    return common > 0 || sharesCountries(a, b);
  // A visit and a meeting during it are two, unless one sentence or the headline tells of both.
  const isVisitAndOther = (a.format === 'visit') !== (b.format === 'visit');
  // A headline that a lead has filled in already stands for the lead.
  const isBare = (draft: Draft) => draft.zone === 'headline' && draft.lines.size === 1;
  const isHeadlineAndLead = areNews && (isBare(a) || isBare(b));
  if (isVisitAndOther && !isHeadlineAndLead && common < 2) return false;
  const fewest = Math.min(a.parts.length, b.parts.length);
  if (fewest === 0) return sharesCountries(a, b) || a.parts.length + b.parts.length === 0;
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
  a.format === 'summit' &&
  familyOf(b.format) === 'meeting' &&
  a.background === b.background &&
  a.parts.length > 1 &&
  a.parts.length === b.parts.length &&
  shared(a, b) === a.parts.length;

/** “A–B summit” in the headline, a meeting of ministers in the lead. */
function isHeadlineOf(a: Draft, b: Draft): boolean {
  const families = [familyOf(a.format), familyOf(b.format)];
  return (
    a.zone === 'headline' &&
    !a.background &&
    b.zone === 'lead' &&
    !b.background &&
    (a.parts.length === 0
      ? b.parts.length > 0
      : b.cue.entry.kind === 'receive' && b.parts.every(({ person }) => hasPerson(a, person))) &&
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

const ZONES = { headline: 0, lead: 1, body: 2 } as const;
const SPECIFIC = { visit: 1, 'bilateral-meeting': 2, 'delegation-talks': 3, call: 4 } as const;

/** A day of the month or of the week that was told. */
export const isFiner = (edtf: string, than: string) =>
  than.startsWith('[')
    ? !edtf.startsWith('[') && edtf.length >= 10
    : than.length < edtf.length && !than.includes('/') && edtf.startsWith(than);

/** A city of the country that was told. */
export const isWithin = (site: Site | undefined, of: Site | undefined) =>
  site?.isCity === true && of?.isCity === false && site.country === of.country;

/** Takes over what the other telling adds. The earlier telling’s values win, body text over a title. */
export function absorb(into: Draft, from: Draft): void {
  const isTitle = into.zone === 'headline' && from.zone !== 'headline';
  const isBare = isTitle && into.lines.size === 1;
  // “the first meeting since that of July in …”: day and place of the other.
  const isAside = from.background && !into.background;
  if (isHeadlineOf(into, from)) into.format = from.format;
  for (const cue of from.cues) into.cues.push(cue);
  for (const part of from.parts)
    if (!into.parts.some(({ person }) => person === part.person)) into.parts.push(part);
  for (const body of from.bodies)
    if (!into.bodies.some(({ id }) => id === body.id)) into.bodies.push(body);
  for (const [code, evidence] of from.countries)
    if (!into.countries.has(code)) into.countries.set(code, evidence);
  for (const [topic, evidence] of from.topics)
    if (!into.topics.has(topic)) into.topics.set(topic, evidence);
  for (const outcome of from.outcomes) into.outcomes.push(outcome);
  for (const line of from.lines) addLine(into, line);
  for (const mode of from.mode) into.mode.add(mode);
  if (into.format === 'call') into.site = undefined;
  else if (!isAside && from.site && (!into.site || (!into.site.isCity && from.site.isCity)))
    into.site = from.site;
  // “arrived in Georgia. After arriving in Tbilisi, he …”
  else if (into.format === 'visit' && from.format === 'visit' && isWithin(from.site, into.site))
    into.site = from.site;
  // “has done so several times in 2022” says no more of the news.
  const isVague = from.when?.edtf.length === 4 && into.zone !== 'body' && from.zone === 'body';
  if (!isAside && !isVague && from.when && (!into.when || isFiner(from.when.edtf, into.when.edtf)))
    into.when = from.when;
  // What a headline denies or calls off stays so, whatever the rumour was.
  const isOff =
    /^(?:denied|cancelled|postponed)$/.test(into.status) && /^(?:held|denied)$/.test(from.status);
  if (into.status === 'unknown' || (isBare && from.status !== 'unknown' && !isOff)) {
    into.status = from.status;
    into.modality = from.modality;
  }
  const a = SPECIFIC[into.format as keyof typeof SPECIFIC];
  const b = SPECIFIC[from.format as keyof typeof SPECIFIC];
  const isFiller =
    from.format !== 'visit' ||
    into.format === 'visit' ||
    (into.cue.entry.form === 'noun' && from.cue.entry.form !== 'noun');
  // “holds a call” in the headline, “spoke with” in the lead
  const isOfCall = into.format === 'call' && /^(?:speak|discuss)$/.test(from.cue.entry.kind);
  if (isBare && a && b && isFiller && !isOfCall) into.format = from.format;
  else if (a && b && from.format === 'call') into.format = 'call';
  into.title ??= from.title;
  into.isTour ||= from.isTour;
  into.parent ??= from.parent;
  if (ZONES[from.zone] < ZONES[into.zone]) into.zone = from.zone;
  if (from.zone !== 'body') into.background &&= from.background;
}
