/** The file format, version 1, as schemas; every type of a record is inferred from its schema. */
import * as v from 'valibot';
import { parseEdtf } from './edtf.ts';
import type { Problem } from './problem.ts';
import {
  ENTITY_KINDS,
  FORMATS,
  MODALITIES,
  PROPERTIES,
  RANKS,
  ROLES,
  STATUSES,
} from './vocabulary.ts';
import { PLOVER, SALIENCES } from './event-coding.ts';

export const FILE_VERSION = 1;

const shown = (input: unknown) => {
  const text = JSON.stringify(input) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};
const message = (expected: string) => (issue: { input: unknown }) =>
  issue.input === undefined ? 'is missing' : `${shown(issue.input)} is not ${expected}`;

const text = v.string(message('a text'));
const textOrNone = v.nullish(text);
const id = v.pipe(
  v.string(message('an id')),
  v.regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
    message('an id (letters, digits, “-”, “_” and “.”, beginning with a letter or digit)'),
  ),
);
const idOrNone = v.nullish(id);
const country = v.pipe(
  v.string(message('a country code')),
  v.regex(/^[A-Z]{2}$/, message('a country code of two capital letters, such as TR')),
);
const countryOrNone = v.nullish(country);
const edtf = v.pipe(
  v.string(message('a date')),
  v.check((value) => parseEdtf(value) !== undefined, message('a date')),
);
const edtfOrNone = v.nullish(edtf);
/** What a column holds. */
const LAST_POSITION = 2 ** 31 - 1;
const position = v.nullish(
  v.pipe(
    v.number(message('a position')),
    v.integer(message('a whole number of code units')),
    v.check(
      (at) => at >= 0,
      ({ input }) => `${input} is before the beginning of a text`,
    ),
    v.check((at) => at <= LAST_POSITION, message('a position in any text')),
  ),
);
const names = v.nullish(v.record(v.string(), text, message('a table of names by language')));
const oneOf = <const T extends readonly string[]>(values: T, expected: string) =>
  v.picklist(values, (issue) => `${message(expected)(issue)}: ${values.join(', ')}`);
const list = <T extends v.GenericSchema>(item: T) => v.nullish(v.array(item, message('a list')));
const record = <T extends v.ObjectEntries>(entries: T) =>
  v.object(entries, message('a record in braces'));

const ArticleSchema = record({
  id,
  label: text,
  file: textOrNone,
  sha256: textOrNone,
  length: position,
  publisher: textOrNone,
  url: textOrNone,
  datePublished: edtfOrNone,
  inLanguage: textOrNone,
  mentions: v.nullish(record({ countries: list(country), topics: list(id) })),
});

const PersonSchema = record({
  id,
  name: text,
  names,
  alternateNames: list(text),
  country: countryOrNone,
  wikidata: textOrNone,
});

const OrganisationSchema = record({
  id,
  name: text,
  names,
  alternateNames: list(text),
  country: countryOrNone,
  wikidata: textOrNone,
});

const PlaceSchema = record({
  id,
  name: text,
  names,
  alternateNames: list(text),
  country: countryOrNone,
  /** A wider place: Istanbul is in Türkiye. */
  containedInPlace: idOrNone,
});

const TopicSchema = record({
  id,
  name: text,
  names,
  alternateNames: list(text),
  broader: idOrNone,
});

const PositionSchema = record({
  id,
  name: text,
  names,
  alternateNames: list(text),
  country: countryOrNone,
  organisation: idOrNone,
  /** An office has one holder at a time; a rank has many. */
  kind: v.nullish(oneOf(['office', 'rank'], 'a kind of position')),
});

const OccupancySchema = record({
  holder: id,
  position: id,
  startDate: edtfOrNone,
  endDate: edtfOrNone,
});

const ParticipantSchema = record({
  who: id,
  role: v.nullish(oneOf(ROLES, 'a role')),
  position: idOrNone,
  country: countryOrNone,
});

const EventSchema = record({
  id,
  aliases: list(id),
  name: text,
  names,
  event: v.nullish(oneOf(PLOVER, 'a PLOVER category')),
  mode: list(text),
  format: oneOf(FORMATS, 'a kind of event'),
  status: oneOf(STATUSES, 'a status'),
  salience: v.nullish(oneOf(SALIENCES, 'a salience')),
  date: edtfOrNone,
  place: idOrNone,
  superEvent: idOrNone,
  participants: list(ParticipantSchema),
  countries: list(country),
  topics: list(id),
  /** Columns of another format that Parley has no word for; they come back on export. */
  extra: v.nullish(v.record(v.string(), v.unknown())),
});

const ClaimSchema = record({
  id,
  event: id,
  property: oneOf(PROPERTIES, 'a property of an event'),
  /** Whose position a `position` claim speaks of; `participants[].who`. */
  who: idOrNone,
  value: text,
  article: idOrNone,
  /** UTF-16 code units in the article's unmodified text; `text.slice(start, end)` is the passage. */
  start: position,
  end: position,
  quote: textOrNone,
  /** The words of the passage that stand for a person it does not name: “both leaders”. */
  standsFor: textOrNone,
  statement: text,
  attributedTo: textOrNone,
  modality: oneOf(MODALITIES, 'a modality'),
  generatedBy: text,
  rank: v.nullish(oneOf(RANKS, 'a rank')),
});

/** What the data set held once; its address goes on saying why it no longer does. */
const WithdrawnSchema = record({
  id,
  /** Of which kind of page; an event where nothing is said. */
  kind: v.nullish(oneOf(ENTITY_KINDS, 'a kind of page')),
  /** In a sentence of our own words. */
  reason: text,
  date: edtf,
  /** Id of what stands for it now, of the same kind. */
  replacedBy: idOrNone,
});

/** The lists of a file, each with the schema of its items. */
export const SECTIONS = {
  articles: ArticleSchema,
  people: PersonSchema,
  organisations: OrganisationSchema,
  places: PlaceSchema,
  topics: TopicSchema,
  positions: PositionSchema,
  occupancies: OccupancySchema,
  events: EventSchema,
  claims: ClaimSchema,
} as const;
export type Section = keyof typeof SECTIONS;
/** An item of a list, once checked. */
export type RecordOf<S extends Section> = v.InferOutput<(typeof SECTIONS)[S]>;
export const SECTION_NAMES = Object.keys(SECTIONS) as readonly Section[];

const HEADER_ENTRIES = {
  parley: v.literal(FILE_VERSION, (issue) =>
    typeof issue.input === 'number' && issue.input > FILE_VERSION
      ? `version ${issue.input} is newer than this Parley, which reads version ${FILE_VERSION}; open it in a newer Parley`
      : `${message('a version of the Parley format')(issue)}; write "parley": ${FILE_VERSION}`,
  ),
  id,
  title: text,
  description: textOrNone,
  updated: edtfOrNone,
  /** Where corrections go: an address of mail or an issue tracker. */
  contact: textOrNone,
  withdrawn: list(WithdrawnSchema),
};
export const HeaderSchema = record(HEADER_ENTRIES);

export const DatasetFileSchema = record({
  ...HEADER_ENTRIES,
  articles: list(ArticleSchema),
  people: list(PersonSchema),
  organisations: list(OrganisationSchema),
  places: list(PlaceSchema),
  topics: list(TopicSchema),
  positions: list(PositionSchema),
  occupancies: list(OccupancySchema),
  events: list(EventSchema),
  claims: list(ClaimSchema),
});

export type Header = v.InferOutput<typeof HeaderSchema>;
export type Withdrawn = v.InferOutput<typeof WithdrawnSchema>;
export type Article = v.InferOutput<typeof ArticleSchema>;
export type Person = v.InferOutput<typeof PersonSchema>;
export type Organisation = v.InferOutput<typeof OrganisationSchema>;
export type Place = v.InferOutput<typeof PlaceSchema>;
export type Topic = v.InferOutput<typeof TopicSchema>;
export type Position = v.InferOutput<typeof PositionSchema>;
export type Occupancy = v.InferOutput<typeof OccupancySchema>;
export type Participant = v.InferOutput<typeof ParticipantSchema>;
export type EventRecord = v.InferOutput<typeof EventSchema>;
export type ClaimRecord = v.InferOutput<typeof ClaimSchema>;
export type DatasetFile = v.InferOutput<typeof DatasetFileSchema>;

interface Issue {
  readonly message: string;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
}

/** The place of an issue in words of the file: `events[3].participants[0].who`. */
function problemOf(issue: Issue, prefix = ''): Problem {
  let at = prefix;
  for (const { key } of issue.path ?? []) {
    at += typeof key === 'number' ? `[${key}]` : at ? `.${String(key)}` : String(key);
  }
  return { at, message: issue.message };
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks a value that was read from JSON against a schema; all problems, not only the first. */
export function check<T extends v.GenericSchema>(
  schema: T,
  input: unknown,
  prefix = '',
): Parsed<v.InferOutput<T>> {
  const result = v.safeParse(schema, input);
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, problems: result.issues.map((issue) => problemOf(issue, prefix)) };
}
