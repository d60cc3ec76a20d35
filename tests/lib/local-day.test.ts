import { afterEach, beforeEach, expect, test } from 'vitest';
import { isoOf } from '../../src/lib/day.ts';
import { localDay } from '../../src/lib/local-day.ts';

let zone: string | undefined;
beforeEach(() => {
  zone = process.env['TZ'];
});
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test.each([
  ['Asia/Karachi', '2025-07-10', '2025-07-10'],
  ['UTC', '2025-07-09', '2025-07-10'],
  ['America/Los_Angeles', '2025-07-09', '2025-07-09'],
])('the day of somebody in %s', (place, evening, morning) => {
  process.env['TZ'] = place;
  expect(isoOf(localDay(Date.UTC(2025, 6, 9, 21)))).toBe(evening);
  expect(isoOf(localDay(Date.UTC(2025, 6, 10, 4)))).toBe(morning);
});
