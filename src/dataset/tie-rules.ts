/** What makes a tie, in one place: who counts as having been at an event, and what to call it. */
import { ATTENDANCES, FORMATS, STATUSES, type Format, type Status } from '../domain/vocabulary.ts';

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

/** Kinds of event of which it is fair to say that those who took part met. */
const MEETINGS: ReadonlySet<Format> = new Set([
  'bilateral-meeting',
  'delegation-talks',
  'summit',
  'conference',
  'call',
  'visit',
  'press-conference',
  'agreement',
]);

/** Meetings of two sides with each other, as against having attended the same gathering. */
const BILATERAL: ReadonlySet<Format> = new Set(['bilateral-meeting', 'delegation-talks', 'call']);

export const isMeeting = (format: Format) => MEETINGS.has(format);
export const isBilateral = (format: Format) => BILATERAL.has(format);
export const IS_MEETING = Uint8Array.from(FORMATS, (format) => Number(isMeeting(format)));
export const IS_BILATERAL = Uint8Array.from(FORMATS, (format) => Number(isBilateral(format)));

/**
 * The standing of an event with one status between two members with these attendances: if either
 * of them is only announced, so is their meeting. Never called for one who was not there.
 */
export function standingOf(status: number, a: number, b: number): number {
  const standing = STANDING_BY_STATUS[status] ?? UNKNOWN;
  if (standing === NOT_HELD) return NOT_HELD;
  return a === EXPECTED || b === EXPECTED ? ANNOUNCED : standing;
}
