import { describe, expect, test } from 'vitest';
import { eventId } from '../../src/dataset/rows.ts';
import { best, buildSearch, searchAll, searchAny, searchEvents } from '../../src/dataset/search.ts';
import { countryNamesIn } from '../../src/i18n/known-names.ts';
import { smallData } from './small-data.ts';

const dataset = smallData();
const index = buildSearch(dataset, countryNamesIn);

const events = (q: string) => {
  const found = searchEvents(dataset, index, q);
  return found && [...found.keys()].filter((row) => found[row]).map((row) => eventId(dataset, row));
};
const people = (q: string) =>
  best(searchAll(dataset, index, q)?.values.person ?? new Uint16Array(), 9).map(
    (at) => dataset.people[at]?.id,
  );
const countries = (q: string) =>
  best(searchAll(dataset, index, q)?.values.country ?? new Uint16Array(), 9).map(
    (at) => dataset.countries[at],
  );

describe('names in every spelling', () => {
  test.each([
    ['erdogan', 'erdogan'],
    ['ERDOĞAN', 'erdogan'],
    ['guler', 'guler'],
    ['yasar', 'guler'],
    ['kalin', 'kalin'],
    ['IBRAHIM', 'kalin'],
    ['ıbrahım', 'kalin'],
    ['اردوان', 'erdogan'],
    // Typed on an Arabic keyboard: ي for ی.
    ['منير', 'munir'],
    ['tay erd', 'erdogan'],
  ])('%s finds %s', (q, id) => {
    expect(people(q)).toEqual([id]);
  });

  test('Turkey, turkiye and TR find Türkiye', () => {
    for (const q of ['Turkey', 'turkiye', 'Türkiye', 'TR']) expect(countries(q)).toEqual(['TR']);
  });
});

describe('offices', () => {
  test.each([
    ['army chief', ['munir']],
    ['Dışişleri', ['dar']],
    // By an event alone, where no list of holders has it.
    ['minister', ['dar', 'guler']],
  ])('%s finds who holds it', (q, ids) => {
    expect(people(q).toSorted()).toEqual(ids);
  });

  test('are no names: who is called so comes first', () => {
    const { values } = searchAll(dataset, index, 'pakistan') ?? {};
    const [most] = [...(values?.person ?? [])].toSorted((a, b) => b - a);
    expect(most).toBeLessThan(Math.max(...(values?.country ?? [])));
  });
});

describe('slips', () => {
  test.each([
    ['Munnir', 'munir'],
    ['Munri', 'munir'],
    ['erdogn', 'erdogan'],
    ['Edrogan', 'erdogan'],
    // Not yet typed to the end.
    ['erdgo', 'erdogan'],
    // Other letters for the same sound.
    ['Asim Muneer', 'munir'],
  ])('%s finds %s', (q, id) => {
    expect(people(q)).toEqual([id]);
  });

  test('short words are taken as they are', () => {
    expect(people('dor')).toEqual([]);
    expect(people('dar')).toEqual(['dar']);
  });

  test('what fits as it is written leaves slips aside', () => {
    // “call” is also one slip from “kal…”.
    expect(events('call')).toEqual(['three']);
  });

  test('a word that is nowhere finds nothing', () => {
    expect(events('xylophone')).toEqual([]);
  });
});

describe('events', () => {
  test('no word is no search', () => {
    expect(events('')).toBeUndefined();
    expect(events(' – ')).toBeUndefined();
  });

  test.each([
    ['by title', 'talks', ['one']],
    ['by a title in another language', 'görüşme', ['one']],
    ['by a statement', 'blankets', ['one']],
    ['by who was there', 'munir', ['one']],
    ['by the office’s country', 'turkey', ['two', 'one']],
    ['by place', 'istanb', ['one']],
    ['by topic', 'drones', ['two', 'three']],
    ['by a broader topic', 'palestine', ['one', 'three']],
    ['all words, wherever each is found', 'munir gaza', ['one']],
    ['all words, or nothing', 'munir drones', []],
    ['small words besides', 'talks in the Istanbul', ['one']],
  ])('%s', (_, q, expected) => {
    expect(events(q)).toEqual(expected);
  });

  test('a title counts more than the name of who was there', () => {
    const found = searchAll(dataset, index, 'istanbul');
    expect(found?.events[1]).toBeGreaterThan(0);
    const row = best(found?.events ?? new Uint16Array(), 1)[0] ?? -1;
    expect(eventId(dataset, row)).toBe('one');
  });
});

test('any of the words, most of them first', () => {
  const found = searchAny(dataset, index, 'council-of-istanbul-islamabad');
  const rows = best(found?.events ?? new Uint16Array(), 3);
  expect(rows.map((row) => eventId(dataset, row))).toEqual(['two', 'one']);
});

describe('best', () => {
  test('the largest first, equal ones by the tie and then as they stand', () => {
    const weights = Uint16Array.from([1, 5, 0, 5, 2, 5]);
    expect(best(weights, 3)).toEqual([1, 3, 5]);
    expect(best(weights, 2, (at) => at)).toEqual([5, 3]);
    expect(best(weights, 9)).toEqual([1, 3, 5, 4, 0]);
  });
});
