/** Small data files of people and organisations who attend, stay away, and come in crowds. */
import * as fc from 'fast-check';
import type { ClaimRecord, DatasetFile, EventRecord } from '../../src/domain/schema.ts';
import { FORMATS, MODALITIES, STATUSES } from '../../src/domain/vocabulary.ts';
import { claim, DATES } from '../dataset/random-file.ts';

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => prefix + i);
/** More than make a clique, so that some events are crowds. */
const PEOPLE = names('person', 16);
const ORGANISATIONS = names('org', 3);
const COUNTRIES = ['IN', 'PK', 'QA', 'TR', 'US'];
const TOPICS = names('topic', 5);
const ACTORS = [...PEOPLE, ...ORGANISATIONS];

const participant = fc.record({
  // The first few meet most, so that pairs meet again and again.
  who: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...PEOPLE.slice(0, 4), 'org0') },
    { weight: 1, arbitrary: fc.constantFrom(...ACTORS) },
  ),
  country: fc.option(fc.constantFrom(...COUNTRIES)),
});

/** Somebody may be listed twice, in two roles. */
const participants = fc.oneof(
  { weight: 8, arbitrary: fc.array(participant, { maxLength: 5 }) },
  {
    weight: 1,
    arbitrary: fc
      .shuffledSubarray(ACTORS, { minLength: 13 })
      .map((list) => list.map((who) => ({ who, country: 'PK' }))),
  },
);

const event = fc.record({
  format: fc.constantFrom(...FORMATS),
  status: fc.oneof(fc.constant('held' as const), fc.constantFrom(...STATUSES)),
  date: fc.option(fc.constantFrom(...DATES)),
  participants,
  /** The event that it is part of comes so many before it; 0 for none. */
  partOf: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat({ max: 3 })),
  countries: fc.uniqueArray(fc.constantFrom(...COUNTRIES), { maxLength: 3 }),
  topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 3 }),
});

const said = fc.record({
  of: fc.nat({ max: 3 }),
  about: fc.nat({ max: 2 }),
  article: fc.constantFrom('a0', 'a1'),
  modality: fc.constantFrom(...MODALITIES),
  fact: fc.option(
    fc.oneof(
      fc.constantFrom('held', 'cancelled').map((value) => ['status', value] as const),
      fc.constantFrom('2025-02-12', '2025-02-13').map((value) => ['date', value] as const),
      fc.constantFrom(...FORMATS.slice(0, 2)).map((value) => ['format', value] as const),
      fc.constantFrom(...COUNTRIES.slice(0, 2)).map((value) => ['country', value] as const),
      fc.constantFrom(...TOPICS.slice(0, 2)).map((value) => ['topic', value] as const),
    ),
  ),
});

export interface RandomFile extends DatasetFile {
  readonly events: EventRecord[];
  readonly claims: ClaimRecord[];
}

export const randomFiles: fc.Arbitrary<RandomFile> = fc
  .record({
    events: fc.array(event, { maxLength: 10 }),
    said: fc.array(said, { maxLength: 16 }),
  })
  .map(({ events, said }) => ({
    parley: 1,
    id: 'random',
    title: 'Random',
    articles: ['a0', 'a1'].map((id) => ({ id, label: id, length: 100 })),
    people: PEOPLE.map((id) => ({ id, name: id, country: 'PK' })),
    organisations: ORGANISATIONS.map((id) => ({ id, name: id })),
    topics: TOPICS.map((id) => ({ id, name: id })),
    events: events.map(({ partOf, ...event }, i) => ({
      ...event,
      id: `e${i}`,
      name: `Event ${i}`,
      superEvent: partOf > 0 && i >= partOf ? `e${i - partOf}` : null,
    })),
    claims: said.flatMap(({ of, about, modality, article, fact }, i) => {
      const event = events[of];
      if (!event) return [];
      if (fact) {
        const [property, value] = fact;
        return [claim({ event: `e${of}`, property, value, modality }, i)];
      }
      const who = event.participants[about]?.who;
      if (!who) return [];
      return [
        claim({ event: `e${of}`, property: 'participant', value: who, modality, article }, i),
      ];
    }),
  }));
