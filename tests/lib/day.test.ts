import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asDay, civilOf, dayOf, daysInMonth, isoOf, weekdayOf } from '../../src/lib/day.ts';

/** Years 0000 to 9999. */
const days = fc.integer({ min: -719_528, max: 2_932_896 }).map(asDay);

test('a day becomes a civil date and the same day again', () => {
  fc.assert(
    fc.property(days, (day) => {
      const { year, month, date } = civilOf(day);
      expect(dayOf(year, month, date)).toBe(day);
      expect(date).toBeGreaterThanOrEqual(1);
      expect(date).toBeLessThanOrEqual(daysInMonth(year, month));
    }),
  );
});

test('days, weekdays and ISO dates are those of UTC', () => {
  fc.assert(
    fc.property(days, (day) => {
      const utc = new Date(day * 86_400_000);
      const { year, month, date } = civilOf(day);
      expect([year, month, date]).toEqual([
        utc.getUTCFullYear(),
        utc.getUTCMonth() + 1,
        utc.getUTCDate(),
      ]);
      expect(weekdayOf(day)).toBe((utc.getUTCDay() + 6) % 7);
      expect(isoOf(day)).toBe(utc.toISOString().slice(0, 10));
    }),
  );
});

test('February is longer in leap years only', () => {
  const lengths = [1900, 2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2));
  expect(lengths).toEqual([28, 29, 28, 29, 28]);
});
