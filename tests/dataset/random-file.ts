/** Small data files with everything that filters can meet: trees, organisations, vague dates. */
import * as fc from 'fast-check';
import type { ClaimRecord, DatasetFile, EventRecord } from '../../src/domain/schema.ts';
import { FORMATS, STATUSES } from '../../src/domain/vocabulary.ts';
import { readDataset } from '../../src/dataset/read.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';

export const PEOPLE = ['ada', 'bo', 'cem', 'dua'];
export const ORGANISATIONS = ['oic', 'un'];
export const COUNTRIES = ['PK', 'TR', 'US'];
/** Each with what stands above it. */
export const TOPICS = { security: null, defence: 'security', drones: 'defence', trade: null };
export const PLACES = { turkiye: null, istanbul: 'turkiye', galata: 'istanbul', lahore: null };
export const ARTICLES = ['a0', 'a1', 'a2'];
export const DATES = [
  '2024',
  '2025-02',
  '2025-02-12',
  '2025-02-12?',
  '2025-02-10/2025-02-20',
  '2025-02/..',
  '../2025-02-14',
  '[2025-02-01,2025-02-28]',
  '[2025-02-12..2025-02-15]',
];

const some = (values: readonly string[], maxLength = 2) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 });

const events = fc.array(
  fc.record({
    format: fc.constantFrom(...FORMATS.slice(0, 3)),
    status: fc.constantFrom(...STATUSES.slice(0, 3)),
    date: orNull(fc.constantFrom(...DATES)),
    place: orNull(fc.constantFrom(...Object.keys(PLACES))),
    participants: fc.uniqueArray(
      fc.record({
        who: fc.constantFrom(...PEOPLE, ...ORGANISATIONS),
        country: orNull(fc.constantFrom(...COUNTRIES)),
      }),
      { selector: ({ who }) => who, maxLength: 3 },
    ),
    countries: some(COUNTRIES),
    topics: some(Object.keys(TOPICS)),
  }),
  { maxLength: 12 },
);

const claimsOf = (eventCount: number) =>
  fc.array(
    fc.record({
      event: fc.nat({ max: Math.max(0, eventCount - 1) }),
      article: fc.constantFrom(...ARTICLES),
      status: fc.constantFrom('held', 'cancelled'),
    }),
    { maxLength: eventCount * 2 },
  );

export const claim = (parts: Partial<ClaimRecord>, i: number): ClaimRecord => ({
  id: `c${i}`,
  event: '',
  property: 'date',
  value: '',
  article: 'a0',
  start: 0,
  end: 5,
  statement: 'As stated.',
  modality: 'asserted',
  generatedBy: 'curator',
  ...parts,
});

export type SmallFile = Omit<DatasetFile, 'events' | 'claims'> & {
  readonly events: readonly EventRecord[];
  readonly claims: readonly ClaimRecord[];
};

export const fileOf = (parts: Partial<DatasetFile>): SmallFile => ({
  parley: 1,
  id: 'small',
  title: 'Small',
  articles: ARTICLES.map((id) => ({ id, label: id, length: 100 })),
  people: PEOPLE.map((id) => ({ id, name: id })),
  organisations: ORGANISATIONS.map((id) => ({ id, name: id })),
  places: Object.entries(PLACES).map(([id, containedInPlace]) => ({
    id,
    name: id,
    containedInPlace,
  })),
  topics: Object.entries(TOPICS).map(([id, broader]) => ({ id, name: id, broader })),
  ...parts,
  events: parts.events ?? [],
  claims: parts.claims ?? [],
});

export const smallFiles: fc.Arbitrary<SmallFile> = events.chain((list) =>
  claimsOf(list.length).map((claims) =>
    fileOf({
      events: list.map((event, i) => ({ ...event, id: `e${i}`, name: `Event ${i}` })),
      claims: claims
        .filter(() => list.length > 0)
        .map(({ event, article, status }, i) =>
          claim({ event: `e${event}`, property: 'status', value: status, article }, i),
        ),
    }),
  ),
);

export function datasetOf(file: unknown): Dataset {
  const read = readDataset(JSON.stringify(file));
  if (!read.ok)
    throw new Error(read.problems.map(({ at, message }) => `${at}: ${message}`).join('\n'));
  return read.value;
}
