import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  everyDay,
  everyMonths,
  everyWeek,
  everyYears,
  type Steps,
} from '../../src/lib/calendar.ts';
import { dayOf } from '../../src/lib/day.ts';

const dateAt = (day: number) => new Date(day * 86_400_000);
const EACH: readonly [name: string, Steps, TimeInterval | null][] = [
  ['days', everyDay, utcDay],
  ['weeks', everyWeek, utcMonday],
  ['months', everyMonths(1), utcMonth],
  ['quarters', everyMonths(3), utcMonth.every(3)],
  ['years', everyYears(1), utcYear],
  ['decades', everyYears(10), utcYear.every(10)],
  ['half thousands of years', everyYears(500), utcYear.every(500)],
];
/** Of the year 0 to 9999, with its hours. */
const aDay = fc
  .integer({ min: dayOf(0, 1, 1) * 24, max: dayOf(9999, 12, 31) * 24 })
  .map((hours) => hours / 24);

test.each(EACH)('%s begin where d3 has them begin', (_, steps, d3) => {
  fc.assert(
    fc.property(aDay, (day) => {
      const begin = steps.floor(day);
      expect(dateAt(begin)).toEqual(d3?.floor(dateAt(day)));
      expect(dateAt(steps.next(day))).toEqual(d3?.offset(dateAt(begin), 1));
    }),
  );
});
