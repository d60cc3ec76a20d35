/**
 * The closed lists of the file format. Their order is the order of display, and the position in a
 * list is the code that columns store, so values are only ever added at the end of a version.
 */
export const FORMATS = [
  'bilateral-meeting',
  'delegation-talks',
  'summit',
  'conference',
  'call',
  'visit',
  'agreement',
  'statement',
  'press-conference',
  'award',
  'military',
  'attack',
  'sanction',
  'election',
  'other',
] as const;
export type Format = (typeof FORMATS)[number];

/** Kinds of event of which it is fair to say that one side met the other. */
export const MEETINGS: ReadonlySet<Format> = new Set([
  'bilateral-meeting',
  'delegation-talks',
  'call',
]);

/** Kinds of event at which people are together, whether or not any two of them meet. */
export const GATHERINGS: ReadonlySet<Format> = new Set([
  ...MEETINGS,
  'summit',
  'conference',
  'visit',
  'press-conference',
]);

export const STATUSES = [
  'held',
  'announced',
  'postponed',
  'rescheduled',
  'cancelled',
  'denied',
  'unknown',
] as const;
export type Status = (typeof STATUSES)[number];

export const ROLES = ['participant', 'host', 'visitor', 'mediator'] as const;
export type Role = (typeof ROLES)[number];

export const PROPERTIES = [
  'date',
  'place',
  'participant',
  'position',
  'country',
  'topic',
  'status',
  'format',
  'superEvent',
  'outcome',
] as const;
export type Property = (typeof PROPERTIES)[number];

export const MODALITIES = ['asserted', 'future', 'hypothetical', 'negation', 'historical'] as const;
export type Modality = (typeof MODALITIES)[number];

export const RANKS = ['normal', 'preferred', 'deprecated'] as const;
export type Rank = (typeof RANKS)[number];

/** What took part: reported there, only announced, or said not to have been there. */
export const ATTENDANCES = ['reported', 'announced', 'denied'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** Kinds of thing that have a page of their own, in the words of their route. */
export const ENTITY_KINDS = [
  'events',
  'people',
  'countries',
  'organisations',
  'places',
  'topics',
  'articles',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
