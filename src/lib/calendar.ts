/** Steps of the calendar: where the week, month or year of a day begins, and where the next one. */
import { asDay, civilOf, dayOf, weekdayOf, type Day } from './day.ts';

export interface Steps {
  /** The first day of the step that a day, or a part of one, lies in. */
  readonly floor: (day: number) => Day;
  /** The first day of the step after that. */
  readonly next: (day: number) => Day;
}

const inDays = (length: number, floor: (day: Day) => number): Steps => {
  const begin = (day: number) => asDay(floor(asDay(Math.floor(day))));
  return { floor: begin, next: (day) => asDay(begin(day) + length) };
};

export const everyDay = inDays(1, (day) => day);
/** From Monday on. */
export const everyWeek = inDays(7, (day) => day - weekdayOf(day));

/** So many months each, counted from January of the year 0. */
export function everyMonths(count: number): Steps {
  const begin = (day: number, steps: number) => {
    const { year, month } = civilOf(asDay(day));
    const at = (Math.floor((year * 12 + month - 1) / count) + steps) * count;
    const first = Math.floor(at / 12);
    return dayOf(first, at - first * 12 + 1, 1);
  };
  return { floor: (day) => begin(day, 0), next: (day) => begin(day, 1) };
}

export const everyYears = (count: number): Steps => everyMonths(12 * count);
