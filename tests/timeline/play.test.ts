import { describe, expect, test } from 'vitest';
import {
  firstRange,
  nextRange,
  paceFor,
  wholeOf,
  within,
  type Pace,
} from '../../src/features/timeline/play.ts';
import type { Span } from '../../src/features/timeline/scale.ts';
import { asDay, dayOf, isoOf } from '../../src/lib/day.ts';

const whole = { from: dayOf(2025, 1, 20), to: dayOf(2025, 6, 10) };
const days = ({ from, to }: Span) => `${isoOf(asDay(from))}/${isoOf(asDay(to - 1))}`;

function played(pace: Pace, from: Span): string[] {
  const shown: string[] = [];
  for (let range: Span | undefined = from; range; range = nextRange(range, pace, whole)) {
    shown.push(days(range));
  }
  return shown;
}

describe('playback', () => {
  test('goes by whole months, however long they are', () => {
    const shown = played('month', firstRange(whole, 'month'));
    expect(shown).toEqual([
      '2025-01-01/2025-04-30',
      '2025-02-01/2025-05-31',
      '2025-03-01/2025-06-30',
    ]);
  });

  test('keeps the length of the range that the reader has set', () => {
    const range = { from: dayOf(2025, 5, 20), to: dayOf(2025, 5, 27) };
    expect(played('week', range)).toEqual([
      '2025-05-20/2025-05-26',
      '2025-05-27/2025-06-02',
      '2025-06-03/2025-06-09',
    ]);
  });

  test('goes through the reader’s own range and no day besides', () => {
    const own = wholeOf({ from: dayOf(2025, 3, 3), to: dayOf(2025, 3, 9) }, whole);
    const shown: string[] = [];
    for (let at: Span | undefined = firstRange(own, 'day'); at; at = nextRange(at, 'day', own)) {
      shown.push(days(within(at, own)));
    }
    expect(shown).toEqual([
      '2025-03-03/2025-03-06',
      '2025-03-04/2025-03-07',
      '2025-03-05/2025-03-08',
    ]);
    const endless = { from: dayOf(2025, 3, 3), to: Infinity };
    expect(wholeOf(endless, whole)).toEqual({ from: endless.from, to: whole.to });
    expect(wholeOf(undefined, whole)).toEqual(whole);
  });

  test('takes a pace from how long the whole is', () => {
    expect(paceFor({ from: 0, to: 30 })).toBe('day');
    expect(paceFor(whole)).toBe('week');
    expect(paceFor({ from: 0, to: 11_000 })).toBe('month');
  });
});
