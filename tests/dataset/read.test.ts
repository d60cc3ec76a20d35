import { describe, expect, test } from 'vitest';
import {
  actorAt,
  claimsOf,
  dateOf,
  eventAt,
  eventId,
  eventRow,
  participantsOf,
} from '../../src/dataset/rows.ts';
import { DatasetReader, readDataset } from '../../src/dataset/read.ts';
import { mainCountries, sideOf } from '../../src/dataset/sides.ts';
import { bundledDataset, bundledFile } from './bundled.ts';
import { claim, datasetOf, fileOf } from './random-file.ts';

const event = (id: string, parts: object = {}) => ({
  id,
  name: id,
  format: 'visit' as const,
  status: 'held' as const,
  ...parts,
});

function problemsOf(file: unknown): string[] {
  const read = readDataset(JSON.stringify(file));
  return read.ok ? [] : read.problems.map(({ at, message }) => `${at}: ${message}`);
}

describe('reading a file', () => {
  test('keeps every field of every event and claim', () => {
    const file = bundledFile();
    const dataset = bundledDataset();
    for (const record of file.events ?? []) {
      const row = eventRow(dataset, record.id) ?? -1;
      const view = eventAt(dataset, row);
      expect(view).toMatchObject({
        id: record.id,
        name: record.name,
        names: record.names ?? {},
        aliases: record.aliases ?? [],
        format: record.format,
        status: record.status,
        background: record.salience === 'background',
      });
      expect(view.date?.edtf).toBe(record.date ?? undefined);
      expect(dataset.places[view.place]?.id).toBe(record.place ?? undefined);
      expect(view.superEvent < 0 ? undefined : eventId(dataset, view.superEvent)).toBe(
        record.superEvent ?? undefined,
      );
      expect(view.topics.map((topic) => dataset.topics[topic]?.id)).toEqual(record.topics ?? []);
      expect(
        view.participants.map(({ actor, role, position, side }) => ({
          who: actorAt(dataset, actor).id,
          role,
          position: dataset.positions[position]?.id ?? null,
          country: dataset.countries[side] ?? null,
        })),
      ).toEqual(record.participants);
      const claims = (file.claims ?? []).filter((c) => c.event === record.id);
      expect(
        claimsOf(dataset, row).map((c) => [c.id, c.property, c.value, c.span, c.statement]),
      ).toEqual(
        claims.map((c) => [
          c.id,
          c.property,
          c.value,
          typeof c.start === 'number' ? [c.start, c.end] : undefined,
          c.statement,
        ]),
      );
    }
  });

  test('gives the same however the bytes arrive', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(bundledFile()));
    const reader = new DatasetReader();
    for (let at = 0; at < bytes.length; at += 997) reader.push(bytes.slice(at, at + 997));
    expect(reader.finish()).toEqual(readDataset(bytes));
  });

  test('takes the sections in any order', () => {
    const { claims, events, ...rest } = bundledFile();
    expect(datasetOf({ claims, events, ...rest })).toEqual(bundledDataset());
  });

  test('puts events in the order of time, undated ones last', () => {
    const dates = ['2025-03', null, '2025-03-02', '2024', '../2025-01', '2025-03-01/2025-03-02'];
    const events = dates.map((date, i) => event(`e${i}`, { date }));
    const dataset = datasetOf(fileOf({ events }));
    const order = dates.map((_, row) => dateOf(dataset, row)?.edtf ?? null);
    expect(order).toEqual([
      '../2025-01',
      '2024',
      '2025-03-01/2025-03-02',
      '2025-03',
      '2025-03-02',
      null,
    ]);
    expect(dataset.events.dated).toBe(5);
  });

  test('finds an event by its id and by each of its aliases', () => {
    const dataset = bundledDataset();
    const row = eventRow(dataset, 'sharif-erdogan-may-2025');
    expect(eventRow(dataset, 'sharif-erdogan-ankara')).toBe(row);
    expect(eventRow(dataset, 'nothing-of-the-kind')).toBeUndefined();
  });

  test('tells who was seen there from who was only announced', () => {
    const dataset = bundledDataset();
    const row = eventRow(dataset, 'fidan-guler-islamabad-visit') ?? -1;
    const seen = participantsOf(dataset, row).map(({ actor, attendance }) => [
      actorAt(dataset, actor).id,
      attendance,
    ]);
    expect(Object.fromEntries(seen)).toEqual({
      'hakan-fidan': 'reported',
      'yasar-guler': 'reported',
      'shehbaz-sharif': 'reported',
      'zaheer-ahmed-babar-sidhu': 'reported',
      'ishaq-dar': 'announced',
      'asim-munir': 'announced',
    });
  });

  test('an announced event has nobody who was seen there', () => {
    const file = fileOf({
      events: [event('e0', { status: 'announced', participants: [{ who: 'ada' }, { who: 'bo' }] })],
      claims: [
        { property: 'participant' as const, value: 'ada' },
        { property: 'participant' as const, value: 'bo', modality: 'negation' as const },
      ].map((parts, i) => claim({ ...parts, event: 'e0' }, i)),
    });
    const attendance = participantsOf(datasetOf(file), 0).map((seen) => seen.attendance);
    expect(attendance).toEqual(['announced', 'denied']);
  });

  test('knows the two countries that it is most about', () => {
    const main = mainCountries(bundledDataset());
    expect(main).toEqual(['TR', 'PK']);
    expect(['TR', 'PK', 'US', null].map((country) => sideOf(main, country))).toEqual([
      'first',
      'second',
      'other',
      'other',
    ]);
  });
});

describe('a bad file', () => {
  test('is told all its problems, each with its place', () => {
    const file = fileOf({
      people: [
        { id: 'ada', name: 'Ada' },
        { id: 'ada', name: 'Ada' },
      ],
      events: [
        event('e0', { place: 'nowhere', participants: [{ who: 'zed' }] }),
        event('e1', { aliases: ['e0'], date: '2025-13' }),
      ],
      claims: [claim({ event: 'e7', property: 'topic', value: 'chess', article: 'a9' }, 0)],
    });
    expect(problemsOf(file).sort()).toEqual([
      'claims[0].article: “a9” is not among the articles',
      'claims[0].event: “e7” is not among the events',
      'claims[0].value: “chess” is not among the topics',
      'events[0].participants[0].who: “zed” is not among the people and organisations',
      'events[0].place: “nowhere” is not among the places',
      'events[1].date: "2025-13" is not a date',
      'people[1].id: “ada” is the id of another record too',
    ]);
  });

  test('with two claims of one id is told so', () => {
    const said = { event: 'e0', property: 'date' as const };
    const file = fileOf({
      events: [event('e0', { date: '2025-07-09' })],
      claims: ['2025-07-09', '2025-07-10'].map((value) => claim({ ...said, value }, 0)),
    });
    expect(problemsOf(file)).toEqual(['claims[1].id: “c0” is the id of another record too']);
  });

  test('with a passage that can be in no text is told so', () => {
    const passages: [number | null, number | null][] = [
      [0, 5],
      [null, null],
      [312, null],
      [null, 312],
      [312, 312],
      [-5, 3],
      [4_294_967_301, 4_294_967_310],
    ];
    const file = fileOf({
      events: [event('e0', {})],
      claims: passages.map(([start, end], i) =>
        claim({ event: 'e0', property: 'status', value: 'held', start, end }, i),
      ),
    });
    expect(problemsOf(file)).toEqual([
      'claims[5].start: -5 is before the beginning of a text',
      'claims[6].start: 4294967301 is not a position in any text',
      'claims[6].end: 4294967310 is not a position in any text',
      'claims[2].end: is missing: where does the passage end?',
      'claims[3].start: is missing: where does the passage start?',
      'claims[4].end: 312 is not after the start, 312',
    ]);
  });

  test('with circles is told each of them once, where it is', () => {
    const call = (id: string, superEvent: string) => event(id, { superEvent });
    const file = fileOf({
      topics: [
        { id: 'a', name: 'A', broader: 'b' },
        { id: 'b', name: 'B', broader: 'c' },
        { id: 'c', name: 'C', broader: 'b' },
        { id: 'd', name: 'D' },
      ],
      places: [{ id: 'p', name: 'P', containedInPlace: 'p' }],
      events: [call('e0', 'e1'), call('e1', 'e2'), call('e2', 'e0'), call('e3', 'e2')],
    });
    expect(problemsOf(file)).toEqual([
      'topics[1].broader: goes in a circle: b → c → b',
      'places[0].containedInPlace: goes in a circle: p → p',
      'events[0].superEvent: goes in a circle: e0 → e1 → e2 → e0',
    ]);
  });

  test.each([
    ['topics', 'broader'],
    ['places', 'containedInPlace'],
  ])('whose %s lie too deep is told so, however deep they go', (list, parent) => {
    const chain = (length: number) =>
      fileOf({
        [list]: Array.from({ length }, (_, i) => ({
          id: `n${i}`,
          name: 'N',
          [parent]: i > 0 ? `n${i - 1}` : null,
        })),
      });
    expect(problemsOf(chain(64))).toEqual([]);
    expect(problemsOf(chain(100_000))).toEqual([
      `${list}[64].${parent}: lies more than 64 levels deep`,
    ]);
  });

  test('that lacks its header, or has a record where a list belongs, is told so', () => {
    expect(problemsOf({ events: {} })).toEqual([
      'parley: is missing',
      'id: is missing',
      'title: is missing',
      'events: is not a list',
    ]);
  });

  test('with thousands of problems names the first thousand and counts the others', () => {
    const events = Array.from({ length: 1500 }, (_, i) => event(`e${i}`, { date: 'soon' }));
    const problems = problemsOf(fileOf({ events }));
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toBe(': … and 500 more problems');
  });

  test('with a hundred and fifty thousand problems of one kind is told so too', () => {
    const many = 150_000;
    const names = Array.from({ length: many }, (_, i) => `n${i}`);
    const strangers = names.map((who) => ({ who }));
    const unknown = problemsOf(fileOf({ events: [event('e0', { participants: strangers })] }));
    const spoilt = problemsOf(fileOf({ events: [event('e0', { topics: names.map(() => '!') })] }));
    for (const problems of [unknown, spoilt]) {
      expect(problems).toHaveLength(1001);
      expect(problems.at(-1)).toBe(`: … and ${many - 1000} more problems`);
    }
  });

  test('that is not JSON is told the line', () => {
    const read = readDataset('{"parley": 1,\n"id" "x"}');
    expect(read.ok ? [] : read.problems.map(({ at }) => at)).toEqual(['line 2']);
  });
});
