import { describe, expect, test } from 'vitest';
import { verify } from '../../src/dataset/verify.ts';
import type { DatasetFile } from '../../src/domain/schema.ts';
import { bundledFile, hasSources, sourceTexts } from './bundled.ts';

type Writable<T> = T extends object
  ? { -readonly [K in keyof T]-?: Writable<NonNullable<T[K]>> }
  : T;
type Draft = Writable<Required<DatasetFile>>;
type Damage = readonly [name: string, spoil: (file: Draft) => void, expected: string | RegExp];

const encoder = new TextEncoder();

function problemsOf(spoil: (file: Draft) => void, texts?: Parameters<typeof verify>[1]): string[] {
  const file = structuredClone(bundledFile()) as unknown as Draft;
  spoil(file);
  return verify(encoder.encode(JSON.stringify(file)), texts).problems.map(
    ({ at, message }) => `${at}: ${message}`,
  );
}

function found<T>(items: readonly T[], is: (item: T) => boolean): T {
  const item = items.find(is);
  if (item === undefined) throw new Error('the bundled data has changed: nothing to spoil');
  return item;
}

const eventOf = (file: Draft, id: string) => found(file.events, (event) => event.id === id);
const at = (file: Draft, id: string) => file.events.findIndex((event) => event.id === id);
const claimOf = (file: Draft, event: string, property: string) =>
  found(file.claims, (claim) => claim.event === event && claim.property === property);

const TOUR = 'sharif-four-nation-tour';
const TALKS = 'sharif-erdogan-may-2025';
const VISIT = 'fidan-guler-islamabad-visit';
const COUNCIL = 'high-level-strategic-council-2025';

const WITHOUT_ARTICLES: readonly Damage[] = [
  [
    'a date that is none',
    (f) => (eventOf(f, TALKS).date = '2025-13'),
    /events\[\d+\]\.date: "2025-13" is not a date/,
  ],
  [
    'a date that no claim bears out',
    (f) => (eventOf(f, TALKS).date = '2025-05-26'),
    /events\[\d+\]\.date: no claim of the event bears out “2025-05-26”/,
  ],
  [
    'a date more exact than its claims',
    (f) => (eventOf(f, COUNCIL).date = '2025-02-13'),
    /events\[\d+\]\.date: “2025-02-13” is more exact/,
  ],
  [
    'a date outside the event it is part of',
    (f) => {
      const event = eventOf(f, 'sharif-iran-stop');
      event.date = '2025-06-26';
      for (const claim of f.claims)
        if (claim.event === event.id && claim.property === 'date') claim.value = event.date;
    },
    /events\[\d+\]\.date: “2025-06-26” lies outside “sharif-four-nation-tour”/,
  ],
  [
    'an unknown place',
    (f) => (eventOf(f, TALKS).place = 'atlantis'),
    /events\[\d+\]\.place: “atlantis” is not among the places/,
  ],
  [
    'a place that no claim bears out',
    (f) => (eventOf(f, TALKS).place = 'islamabad'),
    /events\[\d+\]\.place: no claim/,
  ],
  [
    'a place narrower than its claims',
    (f) => (eventOf(f, 'sharif-erdogan-azerbaijan-july-2025').place = 'ankara'),
    /events\[\d+\]\.place: no claim/,
  ],
  [
    'a status that no claim bears out',
    (f) => (eventOf(f, TALKS).status = 'cancelled'),
    /events\[\d+\]\.status: no claim/,
  ],
  [
    'held by an announcement alone',
    (f) => {
      const event = eventOf(f, 'fidan-asean-malaysia');
      event.status = 'held';
      for (const claim of f.claims)
        if (claim.event === event.id && claim.property === 'status') claim.value = 'held';
    },
    /events\[\d+\]\.status: is “held”, but every claim of that speaks of the future/,
  ],
  [
    'an unknown status',
    (f) => (eventOf(f, TALKS).status = 'done' as 'held'),
    /events\[\d+\]\.status: "done" is not a status/,
  ],
  [
    'a kind that no claim bears out',
    (f) => (eventOf(f, TALKS).format = 'call'),
    /events\[\d+\]\.format: no claim/,
  ],
  [
    'a whole that no claim bears out',
    (f) => (eventOf(f, VISIT).superEvent = TOUR),
    /events\[\d+\]\.superEvent: no claim/,
  ],
  [
    'events that contain each other',
    (f) => (eventOf(f, TOUR).superEvent = TALKS),
    /events\[\d+\]\.superEvent: goes in a circle/,
  ],
  [
    'an unknown participant',
    (f) => (found(eventOf(f, TALKS).participants, () => true).who = 'nobody'),
    /participants\[0\]\.who: “nobody” is not among the people/,
  ],
  [
    'a participant that no claim bears out',
    (f) => eventOf(f, TOUR).participants.push({ who: 'donald-trump' } as never),
    /events\[\d+\]\.participants\[1\]\.who: no claim of the event bears out “donald-trump”/,
  ],
  [
    'a participant only denied',
    (f) => {
      for (const claim of f.claims)
        if (claim.event === TOUR && claim.property === 'participant') claim.modality = 'negation';
    },
    /participants\[0\]\.who: no claim/,
  ],
  [
    'a participant named twice',
    (f) => {
      const { participants } = eventOf(f, TOUR);
      participants.push(structuredClone(found(participants, () => true)));
    },
    /participants\[1\]\.who: “shehbaz-sharif” takes part twice/,
  ],
  [
    'a participant left out',
    (f) => eventOf(f, TALKS).participants.pop(),
    /claims\[\d+\]\.value: “tr-trade-ministry” is not among the participants/,
  ],
  [
    'a position that no claim bears out',
    (f) => (found(eventOf(f, TOUR).participants, () => true).position = 'us-president'),
    /participants\[0\]\.position: no claim/,
  ],
  [
    'an unknown position',
    (f) => (found(eventOf(f, TOUR).participants, () => true).position = 'pope'),
    /participants\[0\]\.position: “pope” is not among the positions/,
  ],
  [
    'an unknown role',
    (f) => (found(eventOf(f, TOUR).participants, () => true).role = 'guest' as 'host'),
    /participants\[0\]\.role: "guest" is not a role/,
  ],
  [
    'a topic that no claim bears out',
    (f) => eventOf(f, TOUR).topics.push('mining'),
    /events\[\d+\]\.topics\[1\]: no claim of the event bears out “mining”/,
  ],
  [
    'an unknown topic',
    (f) => eventOf(f, TOUR).topics.push('chess'),
    /events\[\d+\]\.topics\[1\]: “chess” is not among the topics/,
  ],
  [
    'a country that no claim bears out',
    (f) => eventOf(f, TALKS).countries.push('BR'),
    /events\[\d+\]\.countries\[2\]: no claim of the event bears out “BR”/,
  ],
  [
    'a country that is no code',
    (f) => eventOf(f, TALKS).countries.push('Brazil'),
    /events\[\d+\]\.countries\[2\]: "Brazil" is not a country code/,
  ],
  [
    'topics in a circle',
    (f) => (found(f.topics, ({ id }) => id === 'security').broader = 'drones'),
    /topics\[\d+\]\.broader: goes in a circle: security → drones → defence → security/,
  ],
  [
    'places in a circle',
    (f) => (found(f.places, ({ id }) => id === 'turkiye').containedInPlace = 'ankara'),
    /places\[\d+\]\.containedInPlace: goes in a circle/,
  ],
  [
    'two events with one id',
    (f) => (eventOf(f, TALKS).id = TOUR),
    /events\[\d+\]\.id: “sharif-four-nation-tour” is the id of another/,
  ],
  [
    'an alias that is an id',
    (f) => eventOf(f, TALKS).aliases.push(TOUR),
    /events\[\d+\]\.aliases\[1\]: “sharif-four-nation-tour”/,
  ],
  [
    'two claims with one id',
    (f) => (found(f.claims, ({ id }) => id === 'c9').id = 'c10'),
    /claims\[\d+\]\.id: “c10” is the id of another record/,
  ],
  [
    'two people with one id',
    (f) => (found(f.people, ({ id }) => id === 'ishaq-dar').id = 'asim-munir'),
    /people\[\d+\]\.id: “asim-munir” is the id of another/,
  ],
  [
    'a claim about no event',
    (f) => (claimOf(f, TALKS, 'date').event = 'nothing'),
    /claims\[\d+\]\.event: “nothing” is not among the events/,
  ],
  [
    'a claim from no article',
    (f) => (claimOf(f, TALKS, 'date').article = 'a9'),
    /claims\[\d+\]\.article: “a9” is not among the articles/,
  ],
  [
    'a claim without a passage',
    (f) => (claimOf(f, TALKS, 'date').start = null as never),
    /claims\[\d+\]\.start: is missing/,
  ],
  [
    'a machine’s claim without an article',
    (f) => {
      const claim = found(f.claims, ({ article }) => article === null);
      claim.generatedBy = 'rule:guess';
    },
    /claims\[\d+\]\.article: is missing; only what a curator knows/,
  ],
  [
    'a position before the article',
    (f) => (claimOf(f, TALKS, 'date').start = -1),
    /claims\[\d+\]\.start: -1 is before/,
  ],
  [
    'a position behind the article',
    (f) => (claimOf(f, TALKS, 'date').end = 99_999),
    /claims\[\d+\]\.end: 99999 is behind the end/,
  ],
  [
    'a passage that ends before it starts',
    (f) => (claimOf(f, TALKS, 'date').end = 1),
    /claims\[\d+\]\.end: 1 is not after the start/,
  ],
  [
    'a position that is no whole number',
    (f) => (claimOf(f, TALKS, 'date').start = 1.5),
    /claims\[\d+\]\.start: 1.5 is not a whole number/,
  ],
  [
    'a claimed date that is none',
    (f) => (claimOf(f, TALKS, 'date').value = '2025-02-30'),
    /claims\[\d+\]\.value: “2025-02-30” can't be the date/,
  ],
  [
    'an office of nobody',
    (f) => (claimOf(f, TALKS, 'position').who = null as never),
    /claims\[\d+\]\.who: is missing/,
  ],
  [
    'an empty statement',
    (f) => (claimOf(f, TALKS, 'date').statement = ' '),
    /claims\[\d+\]\.statement: is empty/,
  ],
  [
    'an office held by nobody known',
    (f) => (found(f.occupancies, () => true).holder = 'nobody'),
    /occupancies\[0\]\.holder: “nobody” is not among the people/,
  ],
  [
    'an office that ends before it begins',
    (f) => (found(f.occupancies, () => true).endDate = '2013'),
    /occupancies\[0\]\.endDate: “2013” is before the start/,
  ],
  [
    'one office held by two at a time',
    (f) => {
      found(f.occupancies, ({ holder }) => holder === 'hakan-fidan').startDate = '2020';
    },
    /occupancies\[\d+\]: “hakan-fidan” and “mevlut-cavusoglu” can't both be “tr-foreign-minister”/,
  ],
  [
    'a report’s date that is none',
    (f) => (found(f.articles, ({ id }) => id === 'a3').datePublished = '9 July'),
    /articles\[3\]\.datePublished: "9 July" is not a date/,
  ],
  ['a version to come', (f) => (f.parley = 2 as 1), /parley: version 2 is newer/],
];

const WITH_ARTICLES: readonly Damage[] = [
  [
    'another text',
    (f) => (found(f.articles, () => true).sha256 = '0'.repeat(64)),
    /articles\[0\]\.sha256: “000_.*” is another text/,
  ],
  [
    'another length',
    (f) => (found(f.articles, () => true).length = 2304),
    /articles\[0\]\.length: is 2304, but “000_.*” has 2303/,
  ],
  [
    'a file that is not there',
    (f) => (found(f.articles, () => true).file = 'gone.txt'),
    /articles\[0\]\.file: “gone.txt” is not among the articles at hand/,
  ],
  [
    'a passage that does not name its person',
    (f) => {
      const claim = found(
        f.claims,
        ({ property, value }) => property === 'participant' && value === 'hakan-fidan',
      );
      const other = found(
        f.claims,
        ({ article, property }) => article === claim.article && property === 'place',
      );
      claim.start = other.start;
      claim.end = other.end;
    },
    /claims\[\d+\]\.start: the passage does not name “hakan-fidan”/,
  ],
  [
    'words that are not in the passage',
    (f) => (found(f.claims, ({ standsFor }) => Boolean(standsFor)).standsFor = 'the moon'),
    /claims\[\d+\]\.standsFor: “the moon” is not in the passage/,
  ],
  [
    'a quote that differs from the passage',
    (f) => (claimOf(f, TALKS, 'date').quote = 'something else'),
    /claims\[\d+\]\.quote: is not what stands/,
  ],
  [
    'a start one letter late',
    (f) => (claimOf(f, VISIT, 'status').start += 1),
    /claims\[\d+\]\.start: \d+ is in the middle of a word/,
  ],
  [
    'a start one letter early',
    (f) => (claimOf(f, VISIT, 'place').start -= 1),
    /claims\[\d+\]\.start: \d+ is a space or a sign before the passage/,
  ],
  [
    'an end one letter late',
    (f) => (found(f.claims, ({ id }) => id === 'c28').end += 1),
    /claims\[\d+\]\.end: \d+ is behind a space or a sign after the passage/,
  ],
  [
    'an end one letter early',
    (f) => (claimOf(f, VISIT, 'place').end -= 1),
    /claims\[\d+\]\.end: \d+ is in the middle of a word/,
  ],
];

describe('verifying the bundled data', () => {
  test('finds nothing wrong', () => {
    expect(problemsOf(() => {})).toEqual([]);
  });

  test.each(WITHOUT_ARTICLES)('notices %s', (_, spoil, expected) => {
    expect(problemsOf(spoil).some((line) => line.match(expected))).toBe(true);
  });

  test('reports all problems, not only the first', () => {
    const problems = problemsOf((file) => {
      eventOf(file, TALKS).place = 'islamabad';
      claimOf(file, VISIT, 'date').end = 99_999;
      eventOf(file, TOUR).topics.push('chess');
    });
    expect(problems.filter((line) => line.startsWith('events'))).toHaveLength(3);
    expect(problems.some((line) => line.includes('99999'))).toBe(true);
  });

  test('places a problem at its event', () => {
    const place = at(bundledFile() as unknown as Draft, TALKS);
    const problems = problemsOf((file) => (eventOf(file, TALKS).status = 'denied'));
    expect(problems).toEqual([`events[${place}].status: no claim of the event bears out “denied”`]);
  });

  test('says in which line a file is no JSON', () => {
    const { problems } = verify(encoder.encode('{\n"parley": 1,\n"events": [}\n'));
    expect(problems.map(({ at }) => at)).toEqual(['line 3']);
  });
});

describe.skipIf(!hasSources)('verifying the bundled data with its articles', () => {
  test('finds every passage in its place', () => {
    expect(problemsOf(() => {}, sourceTexts())).toEqual([]);
  });

  test.each(WITH_ARTICLES)('notices %s', (_, spoil, expected) => {
    expect(problemsOf(spoil, sourceTexts()).some((line) => line.match(expected))).toBe(true);
  });
});
