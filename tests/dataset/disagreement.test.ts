import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimRecord, EventRecord } from '../../src/domain/schema.ts';
import { actorAt, eventId } from '../../src/dataset/rows.ts';
import { findDisagreements, type Disagreement } from '../../src/dataset/disagreement.ts';
import { bundledDataset } from './bundled.ts';
import { claim, datasetOf, fileOf } from './random-file.ts';

type Said = Partial<ClaimRecord>;

const POSITIONS = [
  { id: 'minister', name: 'Minister', country: 'TR', organisation: 'oic', kind: 'office' as const },
  { id: 'deputy', name: 'Deputy', country: 'TR', organisation: 'oic', kind: 'office' as const },
  { id: 'envoy', name: 'Envoy', country: 'TR', organisation: 'un', kind: 'office' as const },
  { id: 'general', name: 'General', country: 'TR', kind: 'rank' as const },
  { id: 'marshal', name: 'Marshal', country: 'TR', kind: 'rank' as const },
];
const OCCUPANCIES = [{ holder: 'ada', position: 'minister', startDate: '2020', endDate: null }];

const position = (value: string, who = 'ada'): Said => ({ property: 'position', who, value });
const say = (property: ClaimRecord['property'], value: string): Said => ({ property, value });

/** Claims that can all be right about one event on 12 February 2025 in Istanbul. */
const AGREEING: readonly Said[] = [
  say('date', '2025'),
  say('date', '2025-02'),
  say('date', '2025-02-12'),
  say('date', '2025-02-12~'),
  say('date', '2025-02-10/2025-02-14'),
  say('date', '[2025-02-12,2025-02-19]'),
  say('place', 'turkiye'),
  say('place', 'istanbul'),
  say('status', 'held'),
  say('status', 'announced'),
  say('topic', 'trade'),
  say('topic', 'drones'),
  say('outcome', 'this'),
  say('outcome', 'that'),
  say('participant', 'ada'),
  position('minister'),
  position('envoy'),
  position('general'),
  { ...say('date', '2025-03-01'), modality: 'hypothetical' },
  { ...say('place', 'lahore'), rank: 'deprecated' },
];

/** Each pair can't both be right; the first part says what should be found. */
const CONFLICTS: readonly (readonly [string, readonly Said[]])[] = [
  ['value date', [say('date', '2025-02-12'), say('date', '2025-03')]],
  ['value place', [say('place', 'istanbul'), say('place', 'lahore')]],
  ['value status', [say('status', 'held'), say('status', 'cancelled')]],
  ['value position ada', [position('minister'), position('deputy')]],
  ['value position ada', [position('general'), position('marshal')]],
  [
    'denied participant',
    [say('participant', 'bo'), { ...say('participant', 'bo'), modality: 'negation' }],
  ],
  ['holder position bo', [position('minister', 'bo')]],
];

const stories = fc.array(
  fc.record({
    agreeing: fc.subarray([...AGREEING]),
    conflict: fc.option(fc.constantFrom(...CONFLICTS), { nil: undefined }),
  }),
  { maxLength: 6 },
);

const event = (id: string, date: string | null = '2025-02-12'): EventRecord => ({
  id,
  name: id,
  format: 'visit',
  status: 'held',
  date,
});

function disagreementsOf(events: readonly EventRecord[], said: readonly (readonly Said[])[]) {
  const claims = said.flatMap((list, e) => list.map((parts) => ({ ...parts, event: `e${e}` })));
  const dataset = datasetOf(
    fileOf({
      positions: POSITIONS,
      occupancies: OCCUPANCIES,
      events: [...events],
      claims: claims.map(claim),
    }),
  );
  return findDisagreements(dataset).map((found) => {
    const who = found.who < 0 ? '' : ` ${actorAt(dataset, found.who).id}`;
    return {
      ...found,
      text: `${eventId(dataset, found.event)} ${found.rule} ${found.property}${who}`,
    };
  });
}

const texts = (found: readonly { text: string }[]) => found.map(({ text }) => text).sort();

describe('disagreements', () => {
  test('one denying report leaves what another reports as held disputed, its status too', () => {
    const held = [say('status', 'held'), say('format', 'visit')];
    const denied = [say('status', 'denied'), say('format', 'visit')].map((one): Said => ({
      ...one,
      modality: 'negation',
    }));
    const found = disagreementsOf([event('e0')], [[...held, ...denied]]);
    expect(texts(found)).toEqual(['e0 denied format', 'e0 value status']);
    expect(disagreementsOf([event('e0')], [denied])).toEqual([]);
  });

  test('are found where they were planted, and nowhere else', () => {
    fc.assert(
      fc.property(stories, (list) => {
        const events = list.map((_, e) => event(`e${e}`));
        const found = disagreementsOf(
          events,
          list.map(({ agreeing, conflict }) => [...agreeing, ...(conflict?.[1] ?? [])]),
        );
        const planted = list.flatMap(({ conflict }, e) =>
          conflict ? [`e${e} ${conflict[0]}`] : [],
        );
        expect([...new Set(texts(found))]).toEqual(planted.sort());
      }),
      { numRuns: 400 },
    );
  });

  test.each(CONFLICTS)('%s: each value stands with the claims that state it', (_, said) => {
    const [found, ...others] = disagreementsOf([event('e0')], [said]);
    expect(others).toEqual([]);
    expect(found?.sides).toHaveLength(2);
    const stated = found?.sides.flatMap(({ claims }) => claims.map(({ value }) => value));
    expect(stated).toEqual(said.map(({ value }) => value));
  });

  test('of rank and of office are two, and an office excludes no rank', () => {
    const all = ['minister', 'deputy', 'general', 'marshal'].map((value) => position(value));
    const found = disagreementsOf([event('e0')], [all]);
    expect(found.map(({ sides }) => sides.map(({ value }) => value))).toEqual([
      ['minister', 'deputy'],
      ['general', 'marshal'],
    ]);
    expect(disagreementsOf([event('e0')], [[position('minister'), position('general')]])).toEqual(
      [],
    );
  });

  test('of three dates leave out the one that agrees with both others', () => {
    const dates = ['2025-02', '2025-02-12', '2025-02-13'].map((value) => say('date', value));
    const [found] = disagreementsOf([event('e0')], [dates]);
    expect(found?.sides.map(({ value }) => value)).toEqual(['2025-02-12', '2025-02-13']);
  });

  test('about a holder need a date', () => {
    expect(disagreementsOf([event('e0', null)], [[position('minister', 'bo')]])).toEqual([]);
    expect(disagreementsOf([event('e0', '2019')], [[position('minister', 'bo')]])).toEqual([]);
  });
});

describe('in the bundled data', () => {
  const dataset = bundledDataset();
  const found = findDisagreements(dataset);
  const sides = (is: (d: Disagreement) => boolean) =>
    found.filter(is).map((d) => [eventId(dataset, d.event), ...d.sides.map(({ value }) => value)]);
  const by = (id: string) => (d: Disagreement) => d.who >= 0 && actorAt(dataset, d.who).id === id;

  test('the place of Sharif’s visit to Erdoğan', () => {
    expect(sides(({ property }) => property === 'place')).toEqual([
      ['sharif-erdogan-may-2025', 'ankara', 'istanbul'],
    ]);
  });

  test('who was foreign minister of Türkiye', () => {
    expect(sides(({ rule }) => rule === 'holder')).toEqual([
      ['erdogan-dar-munir-istanbul', 'mevlut-cavusoglu', 'hakan-fidan'],
    ]);
  });

  test('Munir’s office and Munir’s rank, apart', () => {
    const values = sides(by('asim-munir')).map(([, ...rest]) => rest.join(' / '));
    expect([...new Set(values)]).toEqual([
      'pk-land-forces-commander / pk-army-chief',
      'pk-rank-general / pk-rank-field-marshal',
    ]);
  });

  test('Sidhu’s rank', () => {
    expect(sides(by('zaheer-ahmed-babar-sidhu'))).toEqual([
      ['fidan-guler-islamabad-visit', 'pk-rank-air-marshal', 'pk-rank-air-chief-marshal'],
    ]);
  });

  test('the day of the Hamas delegation', () => {
    expect(sides(({ property }) => property === 'date')).toEqual([
      ['fidan-hamas-delegation', '2025-11-02', '2025-11-01'],
    ]);
  });

  test('and nothing else; the events concerned are marked', () => {
    const events = new Set(found.map((d) => eventId(dataset, d.event)));
    expect([...events].sort()).toEqual([
      'erdogan-dar-munir-istanbul',
      'fidan-guler-dar-munir-announced',
      'fidan-guler-islamabad-visit',
      'fidan-hamas-delegation',
      'sharif-erdogan-may-2025',
    ]);
    const { disputed } = dataset.events;
    expect(disputed.reduce((sum, mark) => sum + mark, 0)).toBe(events.size);
    expect(found.every(({ event }) => disputed[event] === 1)).toBe(true);
    expect([...dataset.disputes.event]).toEqual(found.map(({ event }) => event));
  });
});

test('a place and another far above it agree', () => {
  const places = Array.from({ length: 40 }, (_, i) => ({
    id: `p${i}`,
    name: 'P',
    containedInPlace: i > 0 ? `p${i - 1}` : null,
  }));
  const event: EventRecord = { id: 'e', name: 'E', format: 'summit', status: 'held' };
  const claims = ['p0', 'p39'].map((value, i) =>
    claim({ event: 'e', property: 'place', value, article: `a${i}` }, i),
  );
  expect(findDisagreements(datasetOf(fileOf({ places, events: [event], claims })))).toEqual([]);
});
