import edtf from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  certainlyIn,
  datesExclude,
  extentOf,
  parseEdtf,
  possiblyIn,
  type FuzzyDate,
} from '../../src/domain/edtf.ts';
import { asDay, dayOf, daysInMonth, isoOf, NO_END, NO_START } from '../../src/lib/day.ts';
import { range } from './dates.ts';

const two = (value: number) => String(value).padStart(2, '0');
const plain = fc
  .record({
    year: fc.integer({ min: 1000, max: 2999 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.nat({ max: 30 }),
    depth: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year, month, date, depth }) =>
    [String(year), two(month), two((date % daysInMonth(year, month)) + 1)]
      .slice(0, depth)
      .join('-'),
  );
const signed = fc.tuple(plain, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''));
const ordered = fc
  .tuple(signed, signed)
  .filter(([a, b]) => firstDay(a) < firstDay(b))
  .map(([a, b]) => `${a}/${b}`);
const open = signed.chain((date) => fc.constantFrom(`${date}/..`, `../${date}`));
const oneOf = fc.array(plain, { minLength: 1, maxLength: 4 }).map((list) => `[${list.join(',')}]`);
const dates = fc.oneof(signed, ordered, open, oneOf);

const firstDay = (text: string) => read(text).start.from;

function read(text: string): FuzzyDate {
  const date = parseEdtf(text);
  if (!date) throw new Error(`${text} is not read`);
  return date;
}

const dayOfMillis = (millis: number, none: number) =>
  Number.isFinite(millis) ? Math.floor(millis / 86_400_000) : none;

describe('a date', () => {
  test('spans the days that the edtf package says', () => {
    fc.assert(
      fc.property(dates, (text) => {
        // The package takes the extent of a set from its first and last members as written.
        const members = text.startsWith('[') ? text.slice(1, -1).split(',') : [text];
        const theirs = members.map((member) => edtf(member));
        const { from, to } = extentOf(read(text));
        expect(from).toBe(dayOfMillis(Math.min(...theirs.map(({ min }) => min)), NO_START));
        expect(to).toBe(dayOfMillis(Math.max(...theirs.map(({ max }) => max)), NO_END));
      }),
      { numRuns: 500 },
    );
  });

  test('has the doubts that the edtf package says', () => {
    fc.assert(
      fc.property(signed, (text) => {
        const theirs = edtf(text);
        const { uncertain, approximate } = read(text);
        expect(uncertain).toBe(theirs.uncertain.value > 0);
        expect(approximate).toBe(theirs.approximate.value > 0);
      }),
    );
  });

  test('is refused where the edtf package refuses it', () => {
    // The package knows no leap years: it takes 29 February in any year.
    const digits = fc
      .tuple(fc.nat({ max: 2999 }), fc.nat({ max: 14 }), fc.nat({ max: 33 }))
      .filter(([, month, date]) => month !== 2 || date !== 29);
    fc.assert(
      fc.property(digits, ([year, month, date]) => {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
        let isDate = true;
        try {
          edtf(text);
        } catch {
          isDate = false;
        }
        expect(parseEdtf(text) !== undefined).toBe(isDate);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '',
    '2025-13',
    '2025-02-30',
    '2023-02-29',
    '25-02-01',
    '2025-2-1',
    '2025-02-12T10:00',
    '12/02/2025',
    '2025-02-15/2025-02-12',
    '../..',
    '/',
    '2025/2026/2027',
    '[]',
    '[2025,]',
    '[2025-05..2025-04]',
    '[2025',
    '{2025,2026}',
    'February 2025',
    ' 2025',
  ])('%j is none', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  test('no text makes reading throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[[\]\d/.,?~%-]{0,20}$/)), (text) => {
        expect(parseEdtf(text)?.edtf ?? text).toBe(text);
      }),
    );
  });
});

describe('precision and duration', () => {
  test('a month is one day somewhere within it', () => {
    const month = read('2025-02');
    expect(month.kind).toBe('moment');
    expect(month.precision).toBe('month');
    expect(month.start).toEqual({ from: dayOf(2025, 2, 1), to: dayOf(2025, 2, 28) });
    expect(month.end).toEqual(month.start);
  });

  test('from day to day it lasts, with both ends known', () => {
    const stay = read('2025-02-12/2025-02-15');
    expect(stay.kind).toBe('interval');
    expect(stay.precision).toBe('day');
    expect(stay.start).toEqual({ from: dayOf(2025, 2, 12), to: dayOf(2025, 2, 12) });
    expect(stay.end).toEqual({ from: dayOf(2025, 2, 15), to: dayOf(2025, 2, 15) });
  });

  test('a vague start is never after the end', () => {
    const stay = read('2025-02/2025-02-10');
    expect(isoOf(stay.start.to)).toBe('2025-02-10');
    expect(stay.precision).toBe('month');
  });

  test('of two days, only these two are possible', () => {
    const either = read('[2025-02-12,2025-02-20]');
    expect(possiblyIn(either, range('2025-02-12', '2025-02-12'))).toBe(true);
    expect(possiblyIn(either, range('2025-02-14', '2025-02-16'))).toBe(false);
    expect(certainlyIn(either, range('2025-02-12', '2025-02-20'))).toBe(true);
  });

  test('what is certainly in a range is possibly in it', () => {
    const bound = fc.integer({ min: 0, max: 400_000 });
    fc.assert(
      fc.property(dates, bound, bound, (text, a, b) => {
        const days = { from: asDay(Math.min(a, b) - 350_000), to: asDay(Math.max(a, b) - 350_000) };
        const date = read(text);
        if (certainlyIn(date, days)) expect(possiblyIn(date, days)).toBe(true);
      }),
    );
  });
});

describe('two dates', () => {
  test.each([
    ['2025-02', '2025-02-12', false],
    ['2025-02-12', '2025-02-13', true],
    ['2025', '2026-01', true],
    ['2025-02-12/2025-02-15', '2025-02-13', false],
    ['2025-02-12/2025-02-15', '2025-02-16', true],
    ['2025-02-12/2025-02-15', '2025-02-12/2025-02-16', true],
    ['2025-02-12/2025-02-15', '2025-02/..', false],
    ['[2025-02-12,2025-02-14]', '2025-02-13', true],
    ['[2025-02-12,2025-02-14]', '2025-02-14', false],
    ['[2025-02-12..2025-02-14]', '2025-02-13', false],
  ])('%s and %s exclude each other: %s', (a, b, excluded) => {
    expect(datesExclude(read(a), read(b))).toBe(excluded);
  });

  test('exclude each other both ways or not at all, and none excludes itself', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(datesExclude(read(a), read(b))).toBe(datesExclude(read(b), read(a)));
        expect(datesExclude(read(a), read(a))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

test('a set of very many dates is one too', () => {
  const date = parseEdtf(`[${Array.from({ length: 150_000 }, () => '2025-02').join()},2024]`);
  expect(date?.start).toEqual(parseEdtf('[2024..2025-02]')?.start);
});
