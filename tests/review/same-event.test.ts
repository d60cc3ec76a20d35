import { expect, test } from 'vitest';
import { eventAt, eventId, eventRow } from '../../src/dataset/rows.ts';
import { actorAt } from '../../src/dataset/rows.ts';
import { compareWithKnown, sameEvents, type Reported } from '../../src/dataset/same-event.ts';
import { dataset } from './fixture.ts';

const reported = (change: Partial<Reported> = {}): Reported => ({
  format: 'bilateral-meeting',
  status: 'held',
  date: '2025-11-03',
  place: { id: 'istanbul', country: 'TR' },
  participants: ['ishaq-dar', 'hakan-fidan'],
  positions: new Map(),
  countries: ['TR', 'PK'],
  topics: [],
  ...change,
});
const offered = (change?: Partial<Reported>) =>
  sameEvents(dataset, reported(change)).map(({ id }) => id);

test('the same people, place, kind and day are offered first', () => {
  expect(offered()[0]).toBe('dar-fidan-istanbul-november-2025');
});

test('a vaguer date and a kind of the same family are compatible', () => {
  expect(offered({ date: '2025-11', format: 'delegation-talks' })[0]).toBe(
    'dar-fidan-istanbul-november-2025',
  );
});

test.each<[string, Partial<Reported>]>([
  ['another day', { date: '2025-11-05' }],
  ['another country', { place: { id: 'islamabad', country: 'PK' } }],
  ['another kind', { format: 'call' }],
  ['other people', { participants: ['yasar-guler', 'asim-munir'] }],
  ['one of two people, the other another', { participants: ['ishaq-dar', 'somebody-new'] }],
])('%s excludes it', (_, change) => {
  expect(offered(change)).not.toContain('dar-fidan-istanbul-november-2025');
});

test('every event of the data set with two participants is recognised as itself', () => {
  for (let row = 0; row < dataset.events.count; row++) {
    const event = eventAt(dataset, row);
    if (event.participants.length < 2 || !event.date) continue;
    const place = dataset.places[event.place];
    const same = sameEvents(
      dataset,
      reported({
        format: event.format,
        status: event.status,
        date: event.date.edtf,
        place: place && { id: place.id, country: place.country ?? undefined },
        participants: event.participants.map(({ actor }) => actorAt(dataset, actor).id),
        countries: event.countries.map((at) => dataset.countries[at] ?? ''),
      }),
    );
    expect(same.map(({ row }) => row)).toContain(row);
  }
});

test('what a report adds is told from what it contradicts', () => {
  const row = eventRow(dataset, 'dar-fidan-istanbul-november-2025') ?? -1;
  expect(eventId(dataset, row)).toBe('dar-fidan-istanbul-november-2025');
  const { adds, contradicts } = compareWithKnown(
    dataset,
    row,
    reported({
      date: '2025-11-04',
      status: 'cancelled',
      place: { id: 'ankara', country: 'TR' },
      participants: ['ishaq-dar', 'hakan-fidan', 'yasar-guler'],
      positions: new Map([['ishaq-dar', 'pk-prime-minister']]),
      topics: ['trade', 'gaza'],
    }),
  );
  expect(adds).toContainEqual({ property: 'participant', value: 'yasar-guler' });
  expect(adds).toContainEqual({ property: 'topic', value: 'trade' });
  expect(contradicts).toContainEqual({
    property: 'date',
    value: '2025-11-04',
    known: '2025-11-03',
  });
  expect(contradicts).toContainEqual({ property: 'place', value: 'ankara', known: 'istanbul' });
  expect(contradicts).toContainEqual({ property: 'status', value: 'cancelled', known: 'held' });
  expect(
    contradicts.some(({ property, who }) => property === 'position' && who === 'ishaq-dar'),
  ).toBe(true);
});

test('a city in the country that is known, or the country alone, is no contradiction', () => {
  const row = eventRow(dataset, 'high-level-strategic-council-2025') ?? -1;
  const place = { id: 'islamabad', country: 'PK' };
  expect(compareWithKnown(dataset, row, reported({ date: '2025-02', place })).contradicts).toEqual(
    [],
  );
});

test('that an announced event was held is news, not a contradiction', () => {
  const row = eventRow(dataset, 'fidan-asean-malaysia') ?? -1;
  const { adds, contradicts } = compareWithKnown(
    dataset,
    row,
    reported({ date: '2025-07-10', place: undefined, participants: ['hakan-fidan'] }),
  );
  expect(adds).toContainEqual({ property: 'status', value: 'held' });
  expect(contradicts).toEqual([]);
});
