/** Rows of the columns as records again, for pages that show a few of them. */
import type { Dataset, Records } from './dataset.ts';
import { listAt, stringAt } from '../lib/columns.ts';
import { parseEdtf, type FuzzyDate } from '../domain/edtf.ts';
import type { Organisation, Person } from '../domain/schema.ts';
import {
  ATTENDANCES,
  FORMATS,
  MODALITIES,
  PROPERTIES,
  RANKS,
  ROLES,
  STATUSES,
  type Attendance,
  type Format,
  type Modality,
  type Property,
  type Rank,
  type Role,
  type Status,
} from '../domain/vocabulary.ts';

export interface Participation {
  readonly actor: number;
  readonly role: Role;
  /** Positions in `positions` and `countries`; -1 for none. */
  readonly position: number;
  readonly side: number;
  readonly attendance: Attendance;
}

/** An event as a record again, for pages that show one. */
export interface EventView {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  readonly format: Format;
  readonly status: Status;
  readonly background: boolean;
  readonly date: FuzzyDate | undefined;
  readonly place: number;
  readonly superEvent: number;
  readonly participants: readonly Participation[];
  readonly countries: readonly number[];
  readonly topics: readonly number[];
  readonly disputed: boolean;
}

export interface Claim {
  readonly row: number;
  readonly id: string;
  readonly event: number;
  readonly property: Property;
  readonly who: number;
  readonly value: string;
  readonly article: number;
  /** `undefined` for what a curator knows beyond the articles. */
  readonly span: readonly [start: number, end: number] | undefined;
  readonly quote: string | undefined;
  readonly standsFor: string | undefined;
  readonly statement: string;
  readonly attributedTo: string | undefined;
  readonly modality: Modality;
  readonly generatedBy: string;
  readonly rank: Rank;
}

interface Rest {
  readonly aliases?: readonly string[];
  readonly names?: Readonly<Record<string, string>>;
}

const code = <T extends string>(values: readonly T[], at: number | undefined): T => {
  const value = values[at ?? 0];
  if (value === undefined) throw new RangeError(`no value with code ${at}`);
  return value;
};

export function dateOf({ events }: Records, row: number): FuzzyDate | undefined {
  return row < events.dated ? parseEdtf(stringAt(events.date, row)) : undefined;
}

export const statusOf = ({ events }: Records, row: number): Status =>
  code(STATUSES, events.status[row]);
export const formatOf = ({ events }: Records, row: number): Format =>
  code(FORMATS, events.format[row]);
export const eventId = ({ events }: Records, row: number): string => stringAt(events.id, row);

export function participantsOf({ events }: Records, row: number): Participation[] {
  const { offsets, values } = events.participants;
  const participants: Participation[] = [];
  for (let k = offsets[row] ?? 0; k < (offsets[row + 1] ?? 0); k++) {
    participants.push({
      actor: values[k] ?? -1,
      role: code(ROLES, events.roles[k]),
      position: events.positions[k] ?? -1,
      side: events.sides[k] ?? -1,
      attendance: code(ATTENDANCES, events.attendance[k]),
    });
  }
  return participants;
}

export function eventAt(dataset: Records, row: number): EventView {
  const { events } = dataset;
  const restText = stringAt(events.rest, row);
  const rest = (restText ? JSON.parse(restText) : {}) as Rest;
  return {
    row,
    id: eventId(dataset, row),
    name: stringAt(events.name, row),
    names: rest.names ?? {},
    aliases: rest.aliases ?? [],
    format: formatOf(dataset, row),
    status: statusOf(dataset, row),
    background: events.salience[row] === 1,
    date: dateOf(dataset, row),
    place: events.place[row] ?? -1,
    superEvent: events.superEvent[row] ?? -1,
    participants: participantsOf(dataset, row),
    countries: [...listAt(events.countries, row)],
    topics: [...listAt(events.topics, row)],
    disputed: events.disputed[row] === 1,
  };
}

export function claimAt({ claims }: Records, row: number, event: number): Claim {
  const start = claims.start[row] ?? -1;
  return {
    row,
    id: stringAt(claims.id, row),
    event,
    property: code(PROPERTIES, claims.property[row]),
    who: claims.who[row] ?? -1,
    value: claims.strings[claims.value[row] ?? -1] ?? '',
    article: claims.article[row] ?? -1,
    span: start < 0 ? undefined : [start, claims.end[row] ?? start],
    quote: stringAt(claims.quote, row) || undefined,
    standsFor: claims.strings[claims.standsFor[row] ?? -1],
    statement: stringAt(claims.statement, row),
    attributedTo: claims.strings[claims.attributedTo[row] ?? -1],
    modality: code(MODALITIES, claims.modality[row]),
    generatedBy: claims.strings[claims.generatedBy[row] ?? -1] ?? '',
    rank: code(RANKS, claims.rank[row]),
  };
}

export function claimsOf(dataset: Records, event: number): Claim[] {
  const { byEvent } = dataset.claims;
  const claims: Claim[] = [];
  for (let row = byEvent[event] ?? 0; row < (byEvent[event + 1] ?? 0); row++) {
    claims.push(claimAt(dataset, row, event));
  }
  return claims;
}

/** Positions of the reports that speak of an event, ascending. */
export const reportsOf = ({ facets }: Pick<Dataset, 'facets'>, event: number): number[] =>
  [...listAt(facets.article, event)].sort((a, b) => a - b);

/** The person or organisation with a position among the actors. */
export function actorAt({ people, organisations }: Records, actor: number): Person | Organisation {
  const found = people[actor] ?? organisations[actor - people.length];
  if (!found) throw new RangeError(`no actor ${actor}`);
  return found;
}

export const isPerson = ({ people }: Records, actor: number): boolean => actor < people.length;

/** FNV-1a over UTF-16 code units. */
export function hashId(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The row of the event with this id or former id. */
export function eventRow(dataset: Records, id: string): number | undefined {
  const { hashes, rows } = dataset.eventIds;
  const hash = hashId(id);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  for (; hashes[low] === hash; low++) {
    const row = rows[low] ?? -1;
    if (eventId(dataset, row) === id || eventAt(dataset, row).aliases.includes(id)) return row;
  }
  return undefined;
}
