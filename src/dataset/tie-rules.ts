/** What makes a tie, in one place: who counts as having been at an event, and what to call it. */
import {
  ATTENDANCES,
  FORMATS,
  GATHERINGS,
  MEETINGS,
  STATUSES,
  type Status,
} from '../domain/vocabulary.ts';

/** An event of more members than this is a node of its own, joined to each of them. */
export const MOST_IN_CLIQUE = 12;

/** How an event stands between two of its members. */
export const STANDINGS = ['held', 'announced', 'unknown', 'not-held'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Codes in columns are positions in `STANDINGS`. */
export const HELD = 0;
export const ANNOUNCED = 1;
export const UNKNOWN = 2;
export const NOT_HELD = 3;

const STANDING_OF_STATUS: Record<Status, Standing> = {
  held: 'held',
  announced: 'announced',
  rescheduled: 'announced',
  unknown: 'unknown',
  postponed: 'not-held',
  cancelled: 'not-held',
  denied: 'not-held',
};

export const STANDING_BY_STATUS = Uint8Array.from(STATUSES, (status) =>
  STANDINGS.indexOf(STANDING_OF_STATUS[status]),
);

export const ATTENDED = ATTENDANCES.indexOf('reported');
export const EXPECTED = ATTENDANCES.indexOf('announced');
export const ABSENT = ATTENDANCES.indexOf('denied');

const IS_MEETING = FORMATS.map((format) => MEETINGS.has(format));
const IS_GATHERING = FORMATS.map((format) => GATHERINGS.has(format));

/**
 * What an event says of two of its members: they met as two sides, were both at it, came in the same
 * delegation, or took part in something that is no gathering.
 */
export type Bond = 'met' | 'attended' | 'delegation' | 'part';

/** @param a, b numbers of the sides on which the two were; -1 where that is not known. */
export function bondOf(format: number, a: number, b: number): Bond {
  if (!IS_GATHERING[format]) return 'part';
  if (a === b) return a < 0 ? 'attended' : 'delegation';
  return IS_MEETING[format] ? 'met' : 'attended';
}

/** How an event ties two of its members. */
export interface Telling {
  /** A position in `STANDINGS`. */
  readonly standing: number;
  readonly bond: Bond;
}

/** The surest first, and of equally sure ones those that are meetings. */
const costOf = ({ standing, bond }: Telling) => standing * 2 + Number(bond !== 'met');

/**
 * Whether an event is counted in place of one that it is part of, or that is part of it: they count
 * once for a tie, by the more telling of the two, or the part if neither is. What was called off and
 * what was not are two things.
 */
export function standsFor(other: Telling, own: Telling, isPart: boolean): boolean {
  if ((other.standing === NOT_HELD) !== (own.standing === NOT_HELD)) return false;
  return isPart ? costOf(other) <= costOf(own) : costOf(other) < costOf(own);
}

/**
 * The standing of an event with one status between two members with these attendances: if either
 * of them is only announced, so is their meeting. Never called for one who was not there.
 */
export function standingOf(status: number, a: number, b: number): number {
  const standing = STANDING_BY_STATUS[status] ?? UNKNOWN;
  if (standing === NOT_HELD) return NOT_HELD;
  return a === EXPECTED || b === EXPECTED ? ANNOUNCED : standing;
}
