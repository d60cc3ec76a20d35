import { describe, expect, test } from 'vitest';
import { firstRange, nextRange, paceFor, type Pace } from '../../src/features/timeline/play.ts';
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

  test('takes a pace from how long the whole is', () => {
    expect(paceFor({ from: 0, to: 30 })).toBe('day');
    expect(paceFor(whole)).toBe('week');
    expect(paceFor({ from: 0, to: 11_000 })).toBe('month');
  });
});
