/** Whom visitors are to meet, and where and when, from the sentences around the visit. */
import { datesExclude, parseEdtf } from '../../../domain/edtf.ts';
import { hasPerson, type Draft, type Part, type When } from '../tellings/drafts.ts';
import { isFiner, isWithin } from '../tellings/merging.ts';
import { mirrorsOf } from '../people/mirrors.ts';
import type { Person } from '../people/people.ts';
import type { Receiving } from './receptions.ts';

/** Lines within which a report tells whom visitors are to meet. */
const MOST_PROGRAMME = 16;

/** From the first day on which visitors met somebody to the last. */
function spanOf(when: When, other: When): When {
  const days = [when.edtf.slice(0, 10), when.edtf.slice(-10), other.edtf].toSorted();
  const isOfDays = days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day)) && days[0] !== days[2];
  return isOfDays ? { ...when, edtf: `${days[0]}/${days[2]}` } : when;
}

/** Whom the visitors are to meet, where the next sentences say so, takes part in the visit. */
export function addHosts(
  visit: Draft,
  drafts: readonly Draft[],
  early: ReadonlySet<number>,
  { receptions, people }: Receiving,
): void {
  const isDated = visit.when !== undefined;
  for (const draft of drafts) {
    // Who only stood at the airport receives nobody, unless of the guest’s own rank.
    const isReception = receptions.has(draft.lines.values().next().value ?? -1);
    const isNobody = !draft.parts.some((part) => isReceiving(visit, part));
    if (isReception && isNobody) continue;
    const isEarly = [...draft.lines].some((line) => early.has(line));
    // “arrived on Monday; he is to meet …”
    const isTold =
      draft.status === visit.status ||
      (visit.status === 'held' &&
        draft.status === 'announced' &&
        (draft.parts.length !== 1 || isProgramme(visit, draft) || isOfHosts(visit, draft)));
    const isThere = !draft.site || !visit.site || draft.site.country === visit.site.country;
    const isToMeet = draft.status === 'announced' && draft.lastLine <= MOST_PROGRAMME;
    if (
      !isMeeting(draft) ||
      !(isEarly || isToMeet || isProgramme(visit, draft)) ||
      draft.background ||
      !isTold ||
      !isThere ||
      !(
        overlaps(visit, draft) ||
        isProgramme(visit, draft) ||
        isOfDelegation(visit, draft) ||
        isOfHosts(visit, draft)
      )
    )
      continue;
    draft.parent ??= visit;
    // “is leaving for India on Friday; he is to meet X in New Delhi”: of days, there are more stops.
    const isBrief = visit.when !== undefined && !visit.when.edtf.includes('/');
    if (isBrief && isWithin(draft.site, visit.site)) visit.site = draft.site;
    if (visit.status === 'held' && draft.status === 'held' && draft.when && !isDated)
      visit.when = visit.when ? spanOf(visit.when, draft.when) : draft.when;
    // Told after the visit, it is part of that news.
    if (draft.zone === 'lead' && draft.cue.first > visit.cue.first) draft.background = true;
    // Courtesy calls further down are of the programme.
    if (draft.zone === 'body' && !isEarly && !visit.isTour) {
      if (!draft.parts.some(({ person }) => isStrictEqual(visit, person)))
        addEqual(visit, people, true);
      if (hasHost(visit)) continue;
    }
    // Whom the guest is still to see comes beside the equal who received the guest.
    if (visit.status === 'held' && draft.status === 'announced') addEqual(visit, people, true);
    const home = visit.parts.find(({ role }) => role === 'visitor')?.person.country;
    for (const part of draft.parts) {
      if (hasPerson(visit, part.person) || (isReception && !isReceiving(visit, part))) continue;
      const isOwn = home !== undefined && part.person.country === home;
      // “With him are Minister X and Minister Y”: they go where he goes.
      if (!isOwn || part.rule !== 'participant.company')
        visit.parts.push({ ...part, role: isOwn ? 'visitor' : 'host' });
    }
  }
}

/** Whether somebody at the airport is a host: a leader, or the guest’s equal. */
const isReceiving = ({ parts: [guest] }: Draft, { person }: Part) =>
  guest !== undefined &&
  guest.person !== person &&
  (person.held.some(({ office }) => office.id === 'leader') || areEqual(guest.person, person));

/** Whether somebody in office of the country that is visited is told to receive the guest. */
export const hasHost = ({ site, parts }: Draft) =>
  parts.some(
    ({ person }) =>
      person.held.length > 0 &&
      person.country !== undefined &&
      (person.country === site?.country || person.country !== parts[0]?.person.country),
  );

/** “A delegation arrived. Its head X met Y”: of a visit by nobody who was named. */
const isOfDelegation = (visit: Draft, { parts, status, site }: Draft) =>
  visit.parts.length === 0 &&
  visit.status === status &&
  parts.length > 1 &&
  visit.site !== undefined &&
  (site?.country === visit.site.country ||
    parts.some(({ person }) => person.country === visit.site?.country));

/** “The guest was received by President X”: of the one who visits X’s country. */
const isOfHosts = ({ site, parts: guests }: Draft, { parts, cue }: Draft) =>
  guests.length > 0 &&
  cue.entry.form !== 'noun' &&
  parts.length > 0 &&
  parts.every(({ person }) => person.country !== undefined && person.country === site?.country);

/** “The ministers will meet with …”: of a visit to come, those whom nobody named is to meet. */
const isProgramme = (visit: Draft, { status, cue, parts }: Draft) =>
  status === 'announced' &&
  visit.parts.length > 0 &&
  (cue.entry.kind === 'verb' || cue.carrier !== undefined) &&
  parts.length > 0 &&
  parts.every(({ first }) => first >= cue.last);

/** “X is to hold talks in May. He will be in Lima from May 5 to 7”: there and then. */
export function fillFromStay(draft: Draft, drafts: readonly Draft[]): void {
  const stay = drafts.find(
    (other) =>
      other !== draft &&
      other.status === 'announced' &&
      other.site?.isCity === true &&
      other.when !== undefined &&
      ['visit', 'summit', 'conference'].includes(other.format) &&
      other.lastLine <= draft.lastLine + MOST_PROGRAMME &&
      other.parts.length > 0 &&
      other.parts.every(({ person }) => hasPerson(draft, person)),
  );
  if (!stay || (draft.when && !isFiner(stay.when?.edtf ?? '', draft.when.edtf))) return;
  if (draft.site && !isWithin(stay.site, draft.site)) return;
  draft.site = stay.site;
  draft.when = stay.when;
  stay.background = true;
}

export const overlaps = (a: Draft, b: Draft) =>
  b.parts.length === 0 ||
  b.parts.some(({ person }) => a.parts.some((part) => part.person === person));

/** Nothing told of their days keeps them apart, and what was long ago is not of the news. */
function isTogether(draft: Draft, other: Draft): boolean {
  const [mine, theirs] = [parseEdtf(draft.when?.edtf ?? ''), parseEdtf(other.when?.edtf ?? '')];
  if (mine && theirs) return !datesExclude(mine, theirs);
  return draft.status === 'denied' || (!other.background && !other.cue.perfect);
}

const HEADS =
  /^(?:president|prime-minister|chancellor|king|queen|emir|sultan|crown-prince|supreme-leader)$/;

const officeIds = ({ held }: Person) =>
  held.flatMap(({ office }) => (office.rank || office.former ? [] : office.id));

/** Whether one receives the other by rank: of the same office, or heads of state and government. */
const areEqual = (guest: Person, host: Person, isStrict = false) => {
  const [mine, theirs] = [officeIds(guest), officeIds(host)];
  if (!isStrict && mine.some((id) => HEADS.test(id))) return theirs.some((id) => HEADS.test(id));
  return mine.some((id) => mirrorsOf(id).some((mirror) => theirs.includes(mirror)));
};

const isStrictEqual = ({ parts: [guest] }: Draft, person: Person) =>
  guest !== undefined && guest.person !== person && areEqual(guest.person, person, true);

/** A visit that names nobody of the country visited: the one of equal rank there of whom is told. */
export function addEqual(visit: Draft, people: readonly Person[], isStrict = false): void {
  const { site, parts } = visit;
  const [guest] = parts;
  const isMade = visit.status === 'held' || visit.status === 'announced';
  if (!site || !guest || !isMade || visit.isTour || visit.background) return;
  if (parts.some(({ person }) => person.country === site.country)) return;
  const hosts = people.filter(({ country }) => country === site.country);
  const strict = hosts.filter((person) => areEqual(guest.person, person, true));
  const equals =
    strict.length > 0 || isStrict
      ? strict
      : hosts.filter((person) => areEqual(guest.person, person));
  const [host] = equals;
  const mention = host?.mentions[0];
  if (equals.length !== 1 || !host || !mention) return;
  const { first, last } = mention;
  visit.parts.push({ person: host, role: 'host', first, last, rule: 'participant.equal' });
}

/** “held meetings with colleagues on Monday”: those whom the body tells that he met are of them. */
export function addSeries(meeting: Draft, drafts: readonly Draft[]): void {
  const [host] = meeting.parts;
  const isCall = meeting.format === 'call';
  if (!meeting.isSeries || !host || !(isCall || isMeeting(meeting)) || meeting.background) return;
  // “met X and held several meetings”: X alone is the news.
  const { segment } = meeting.cue;
  const named = meeting.parts.filter(({ first }) => first >= segment.first && first < segment.last);
  if (named.length > 1) return;
  const others = drafts.filter(
    (other) =>
      other.zone === 'body' &&
      !other.background &&
      (isCall ? other.format === 'call' : isMeeting(other)) &&
      (hasPerson(other, host.person) || other.parts.length === 1) &&
      other.status === meeting.status &&
      isTogether(meeting, other) &&
      (!other.site || !meeting.site || other.site.country === meeting.site.country),
  );
  const pairs = others.filter(({ parts }) => parts.length <= 2);
  for (const other of others) {
    if (pairs.length > 1 && pairs.includes(other)) {
      // told one by one, each is news
      if (!hasPerson(other, host.person)) other.parts.unshift(host);
      other.zone = 'lead';
      other.when ??= meeting.when;
      other.site ??= meeting.site;
      meeting.background = true;
      continue;
    }
    other.background = true;
    for (const part of other.parts) if (!hasPerson(meeting, part.person)) meeting.parts.push(part);
  }
}

const isMeeting = ({ format }: Draft) =>
  format === 'bilateral-meeting' || format === 'delegation-talks';
