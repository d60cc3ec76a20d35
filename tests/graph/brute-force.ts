/** Ties worked out from the records of a file by the words of the rules, slowly and plainly. */
import type { EventRecord } from '../../src/domain/schema.ts';
import type { Modality, Property, Status } from '../../src/domain/vocabulary.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { disagreementsOf } from '../../src/dataset/disagreement.ts';
import { stringAt } from '../../src/lib/columns.ts';
import type { TieMode } from '../../src/dataset/tie-columns.ts';
import type { RandomFile } from './random-files.ts';

export interface PlainTie {
  readonly pair: string;
  readonly held: number;
  readonly announced: number;
  readonly unknown: number;
  readonly notHeld: number;
  readonly disputed: number;
  readonly meetings: number;
  readonly bilateral: number;
}

const MEETINGS = 'bilateral-meeting delegation-talks call';
const has = (words: string, word: string) => words.split(' ').includes(word);

type Attendance = 'reported' | 'announced' | 'denied';
const RANK: readonly Attendance[] = ['reported', 'announced', 'denied'];
const best = (list: readonly Attendance[]) => RANK.find((one) => list.includes(one));

function byModality(modality: Modality): Attendance {
  if (modality === 'negation') return 'denied';
  return modality === 'asserted' || modality === 'historical' ? 'reported' : 'announced';
}

function attendanceOf(file: RandomFile, event: EventRecord, who: string): Attendance {
  const own = file.claims.filter(
    (claim) => claim.event === event.id && claim.property === 'participant' && claim.value === who,
  );
  const said = best(own.map(({ modality }) => byModality(modality)));
  return said ?? (event.status === 'held' || event.status === 'unknown' ? 'reported' : 'announced');
}

/** Members by node id such as `person:ada`, with how they attended. */
function membersOf(file: RandomFile, event: EventRecord, mode: TieMode): Map<string, Attendance> {
  const found = new Map<string, Attendance[]>();
  const add = (id: string, attendance: Attendance) =>
    found.set(id, [...(found.get(id) ?? []), attendance]);
  const isPerson = (who: string) => who.startsWith('person');
  for (const { who, country } of event.participants ?? []) {
    const attendance = attendanceOf(file, event, who);
    if (isPerson(who) && (mode === 'people' || mode === 'mixed')) add(`person:${who}`, attendance);
    if (!isPerson(who) && mode === 'organisations') add(`organisation:${who}`, attendance);
    const counts = mode === 'countries' || (mode === 'mixed' && isPerson(who));
    if (country && counts) add(`country:${country}`, attendance);
  }
  if (mode === 'countries') {
    for (const code of event.countries ?? []) {
      if (!found.has(`country:${code}`)) add(`country:${code}`, 'reported');
    }
  }
  if (mode === 'topics' || mode === 'mixed') {
    for (const id of event.topics ?? []) add(`topic:${id}`, 'reported');
  }
  return new Map(
    [...found]
      .map(([id, list]) => [id, best(list) ?? 'denied'] as const)
      .filter(([, attendance]) => attendance !== 'denied'),
  );
}

function standingOf(status: Status, a: Attendance, b: Attendance) {
  if (has('cancelled denied postponed', status)) return 'notHeld';
  if (has('announced rescheduled', status)) return 'announced';
  if (a === 'announced' || b === 'announced') return 'announced';
  return status === 'unknown' ? 'unknown' : 'held';
}

/** Whether one report names both, or it is not known who names them. */
function isNamedWith(file: RandomFile, event: EventRecord, ...ids: readonly string[]): boolean {
  const [a, b] = ids.map((id) =>
    file.claims
      .filter(({ event: of, property }) => of === event.id && property === 'participant')
      .filter(({ value, modality }) => value === id.split(':')[1] && modality !== 'negation')
      .map(({ article }) => article),
  );
  return !a?.length || !b?.length || a.some((article) => b.includes(article));
}

/** In a mixed graph, the country that a person was there for: the last that is given. */
const countryOf = (event: EventRecord, person: string) =>
  event.participants?.findLast(({ who }) => `person:${who}` === person)?.country;

/** The side of a member: its country, that of somebody who represents one, or none known. */
function sideOf(event: EventRecord, id: string): string {
  const [kind, who = ''] = id.split(':');
  if (kind === 'country') return who;
  return event.participants?.findLast((one) => one.who === who)?.country ?? '';
}

/** Whether two of its members met at an event: as two sides, at a meeting, in talks or on the phone. */
const metAt = (event: EventRecord, a: string, b: string) =>
  has(MEETINGS, event.format) && sideOf(event, a) !== sideOf(event, b);

/** The sides that came to an event; those who came for nobody known are one. */
function sidesOf(file: RandomFile, event: EventRecord): Set<string> {
  const came = (event.participants ?? []).filter(
    ({ who }) => attendanceOf(file, event, who) !== 'denied',
  );
  return new Set(came.map(({ country }) => country ?? ''));
}

/** What an event says of two of its members. */
interface Said {
  readonly event: EventRecord;
  readonly standing: ReturnType<typeof standingOf>;
  readonly met: boolean;
  readonly bilateral: boolean;
  readonly disputed: boolean;
}

/** Of an event and the one it is part of, the surer counts, then the meeting, then the part. */
function isCounted(said: Said, all: readonly Said[]): boolean {
  const order = ['held', 'announced', 'unknown', 'notHeld'];
  const tells = (one: Said) => order.indexOf(one.standing) + (one.met ? 0 : 0.5);
  const isOff = (one: Said) => one.standing === 'notHeld';
  return !all.some((other) => {
    if (isOff(other) !== isOff(said)) return false;
    if (other.event.superEvent === said.event.id) return tells(other) <= tells(said);
    return said.event.superEvent === other.event.id && tells(other) < tells(said);
  });
}

export function bruteForce(file: RandomFile, dataset: Dataset, mode: TieMode): PlainTie[] {
  const disputes = disputesOf(dataset);
  const ties = new Map<string, Said[]>();
  for (const event of file.events) {
    const members = membersOf(file, event, mode);
    const ids = [...members.keys()];
    const crowd = mode === 'mixed' ? ids.filter((id) => id.startsWith('person')) : ids;
    const pairs =
      crowd.length > 12
        ? ids.map((id) => [id, `event:${event.id}`] as const)
        : ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      const isExpected = [a, b].some((id) => members.get(id) === 'announced');
      if (isExpected && !isNamedWith(file, event, a, b)) continue;
      if (mode === 'mixed' && crowd.length <= 12) {
        const person = [a, b].find((id) => id.startsWith('person'));
        const other = a === person ? b : a;
        if (!person || other.startsWith('person')) continue;
        if (other.startsWith('country') && other !== `country:${countryOf(event, person)}`)
          continue;
      }
      const pair = [a, b].sort().join(' ');
      const standing = standingOf(
        event.status,
        members.get(a) ?? 'reported',
        members.get(b) ?? 'reported',
      );
      const about = disputes.get(event.id) ?? new Set();
      const hasSides = mode !== 'topics' && mode !== 'mixed' && crowd.length <= 12;
      const met = hasSides && metAt(event, a, b);
      const sides = mode === 'countries' ? ids.length : sidesOf(file, event).size;
      const said: Said = {
        event,
        standing,
        met,
        bilateral: met && standing === 'held' && sides <= 2,
        disputed: about.has('') || about.has(a) || about.has(b),
      };
      ties.set(pair, [...(ties.get(pair) ?? []), said]);
    }
  }
  return [...ties]
    .map(([pair, all]) => tieOf(pair, all))
    .sort((a, b) => (a.pair < b.pair ? -1 : 1));
}

function tieOf(pair: string, all: readonly Said[]): PlainTie {
  const counted = all.filter((said) => isCounted(said, all));
  const count = (is: (said: Said) => boolean) => counted.filter(is).length;
  const took = (is: (said: Said) => boolean) =>
    count((said) => said.standing !== 'notHeld' && is(said));
  return {
    pair,
    held: count(({ standing }) => standing === 'held'),
    announced: count(({ standing }) => standing === 'announced'),
    unknown: count(({ standing }) => standing === 'unknown'),
    notHeld: count(({ standing }) => standing === 'notHeld'),
    disputed: took(({ disputed }) => disputed),
    meetings: took(({ met, standing }) => met && standing === 'held'),
    bilateral: took(({ bilateral }) => bilateral),
  };
}

/**
 * By the id of an event, whether whose taking part reports disagree; the empty text is the event
 * itself, whether it was held and what it was. When and where it was, and in which office somebody
 * came, changes nothing about who was tied to whom.
 */
function disputesOf(dataset: Dataset): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { event, property, sides } of disagreementsOf(dataset)) {
    const value = sides[0]?.value ?? '';
    const about: Partial<Record<Property, string>> = {
      status: '',
      format: '',
      participant: `${value.startsWith('person') ? 'person' : 'organisation'}:${value}`,
      country: `country:${value}`,
      topic: `topic:${value}`,
    };
    const whom = about[property];
    const id = stringAt(dataset.events.id, event);
    if (whom !== undefined) found.set(id, (found.get(id) ?? new Set()).add(whom));
  }
  return found;
}
