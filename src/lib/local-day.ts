import { dayOf, type Day } from './day.ts';

/**
 * The day that it is where the reader is: what somebody does here is dated by their calendar, while
 * the days of reports know no time zone.
 * @param now milliseconds since 1970
 */
export function localDay(now: number): Day {
  const at = new Date(now);
  return dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate());
}
