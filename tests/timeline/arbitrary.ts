/** Random data sets of every kind of date and status, and random spans to look at them. */
import * as fc from 'fast-check';
import { STATUSES } from '../../src/domain/vocabulary.ts';
import type { Span } from '../../src/features/timeline/scale.ts';
import type { Line } from './fixture.ts';

const pad = (value: number) => String(value).padStart(2, '0');
const year = fc.integer({ min: 1996, max: 2025 });
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d)}`);
/** Days of one month, so that events share days and cells. */
const closeDay = fc.integer({ min: 1, max: 28 }).map((d) => `2025-02-${pad(d)}`);

export const date: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 6, arbitrary: closeDay },
  { weight: 3, arbitrary: day },
  { weight: 2, arbitrary: month },
  year.map(String),
  fc.tuple(day, day).map(([a, b]) => [a, b].sort().join('/')),
  day.map((d) => `${d}/..`),
  fc.tuple(closeDay, closeDay).map(([a, b]) => `[${a},${b}]`),
  fc.constant(null),
);

export const line: fc.Arbitrary<Line> = fc.record({
  date,
  status: fc.constantFrom(...STATUSES),
  who: fc.subarray(['ayla', 'bora', 'cem', 'dara', 'emin']),
  name: fc.constant(''),
});

export const lines = fc.array(line, { minLength: 1, maxLength: 60 });

/** From one day to thirty years, about anywhere in the data. */
export const span: fc.Arbitrary<Span> = fc
  .tuple(
    fc.double({ min: 9000, max: 20_500, noNaN: true }),
    fc.double({ min: 0, max: 4, noNaN: true }),
  )
  .map(([from, power]) => ({ from, to: from + 10 ** power }));

export const width = fc.integer({ min: 200, max: 1600 });
