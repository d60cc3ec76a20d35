/** How long something lasts, in words: “a three-day trip”, “two days of talks”, “for a week”. */
import { tableOf } from '../../../lib/table.ts';
import { isHyphen } from '../lexicon/lexicon.ts';
import { ENDING, FOR, SESSIONS, STAYS } from '../tables/stay-words.ts';
import { NUMBERS } from '../tables/word-classes.ts';
import type { Telling } from '../tellings/telling.ts';

/** In days: no visit is longer. */
export const LONGEST = 21;

const UNITS = new Map(
  Object.entries({ day: 1, days: 1, hour: 1 / 24, hours: 1 / 24, week: 7, weeks: 7, weeklong: 7 }),
);

export interface Length {
  readonly days: number;
  readonly at: number;
  /** What is so long. */
  readonly noun: number | undefined;
}

export const keyInLine = ({ scene: { document, line } }: Telling, at: number) =>
  at >= line.first && at < line.last ? (document.tokens[at]?.word.key ?? '') : '';

/** The last of some words among so many before a place. */
export function lastOf(telling: Telling, at: number, most: number, words: ReadonlySet<string>) {
  for (let i = at - 1; i >= at - most; i--) if (words.has(keyInLine(telling, i))) return i;
  return undefined;
}

/** “a three-day official visit”, “two days of talks”, “for a week”, “a week-long tour” */
export function lengthAt(telling: Telling, at: number): Length | undefined {
  const key = keyInLine(telling, at);
  const unit = UNITS.get(key);
  if (unit === undefined) return undefined;
  const isJoined = isHyphen(keyInLine(telling, at - 1));
  const isLong = key === 'weeklong' || keyInLine(telling, at + 2) === 'long';
  const from = at - (isJoined ? 2 : 1);
  const number = keyInLine(telling, from);
  const days =
    unit * (isLong ? 1 : (NUMBERS[number] ?? (/^\d+$/.test(number) ? Number(number) : 0)));
  // “a 48-hour visit”, not “talks of five hours”
  if (days < 2 || days > LONGEST || !Number.isInteger(days)) return undefined;
  if (isJoined || isLong || /[yrk]$/.test(key) || keyInLine(telling, at + 1) === 'of')
    for (let noun = at + 1; noun < at + 8; noun++)
      if (STAYS.has(keyInLine(telling, noun)) || SESSIONS.has(keyInLine(telling, noun)))
        return { days, at: from, noun };
  const before = keyInLine(telling, from - 1);
  // “Her host over the two days is …”
  const isTheStay = before === 'the' && /^(?:over|during)$/.test(keyInLine(telling, from - 2));
  // “ended on Friday after two days”
  const isAfter = before === 'after' && lastOf(telling, from, 10, ENDING) !== undefined;
  if (isJoined || !(isTheStay || isAfter || FOR.has(before))) return undefined;
  const far = isAfter ? 20 : 5;
  return {
    days,
    at: from,
    noun: lastOf(telling, from, far, STAYS) ?? lastOf(telling, from, far, SESSIONS),
  };
}

const DAYS: ReadonlySet<string> = new Set(['day']);
const ORDINALS: Readonly<Record<string, number>> = tableOf({
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
});

/** “today, the second day of his four-day visit”: which day of it a sentence tells. */
export function dayOfStay(telling: Telling, at: number): number {
  const day = lastOf(telling, at, 6, DAYS);
  return (day !== undefined && ORDINALS[keyInLine(telling, day - 1)]) || 1;
}
