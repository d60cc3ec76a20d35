/** Marks of the axis, from years down to days, thinned so that no two texts touch. */
import { everyDay, everyMonths, everyWeek, everyYears, type Steps } from '../../lib/calendar.ts';
import type { TimeScale } from './scale.ts';

export interface Tick {
  readonly day: number;
  readonly x: number;
  readonly label: string;
  /** `fine` stands at every step; `coarse` below it says to which month or year the steps belong. */
  readonly level: 'fine' | 'coarse';
  readonly width: number;
}

/** Words of the axis; a `Date` stands for a day of UTC, and is made for formatting only. */
export interface AxisWords {
  readonly year: (date: Date) => string;
  readonly month: (date: Date) => string;
  readonly monthYear: (date: Date) => string;
  readonly date: (date: Date) => string;
  readonly weekday: (date: Date) => string;
}

export function axisWords(language: string): AxisWords {
  const words = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      calendar: 'gregory',
      ...options,
    });
    return (date: Date) => format.format(date);
  };
  return {
    year: words({ year: 'numeric' }),
    month: words({ month: 'short' }),
    monthYear: words({ month: 'short', year: 'numeric' }),
    date: words({ day: 'numeric' }),
    weekday: words({ weekday: 'short', day: 'numeric' }),
  };
}

interface Level {
  /** Days from one step to the next, at least. */
  readonly days: number;
  readonly steps: Steps;
  readonly fine: keyof AxisWords;
  readonly coarse: 'monthYear' | 'year' | undefined;
}

const LEVELS: readonly Level[] = [
  { days: 1, steps: everyDay, fine: 'weekday', coarse: 'monthYear' },
  { days: 1, steps: everyDay, fine: 'date', coarse: 'monthYear' },
  { days: 7, steps: everyWeek, fine: 'date', coarse: 'monthYear' },
  { days: 28, steps: everyMonths(1), fine: 'month', coarse: 'year' },
  { days: 90, steps: everyMonths(3), fine: 'month', coarse: 'year' },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((count): Level => {
    return { days: count * 365, steps: everyYears(count), fine: 'year', coarse: undefined };
  }),
];

const MILLISECONDS = 86_400_000;
export const TICK_GAP = 4;
const APART = 9;
const ROOM: Record<keyof AxisWords, number> = {
  weekday: 62,
  date: 30,
  month: 44,
  year: 44,
  monthYear: 70,
};

const dateAt = (day: number) => new Date(Math.floor(day) * MILLISECONDS);

function ticksOf(
  scale: TimeScale,
  steps: Steps,
  label: (date: Date) => string,
  level: Tick['level'],
  measure: (text: string) => number,
): Tick[] {
  const { from, to } = scale.span;
  const ticks: Tick[] = [];
  for (let day = steps.floor(from); day <= to; day = steps.next(day)) {
    const text = label(dateAt(day));
    ticks.push({ day, x: scale.x(day), label: text, level, width: measure(text) });
  }
  return ticks;
}

/** Leaves out ticks whose text would touch the one before, or run over the edge. */
function thinned(ticks: readonly Tick[], width: number): Tick[] {
  const kept: Tick[] = [];
  for (const tick of [...ticks].sort((a, b) => a.x - b.x)) {
    const before = kept.at(-1);
    if (tick.x < 0 || tick.x + TICK_GAP + tick.width > width) continue;
    if (before && before.x + TICK_GAP + before.width + APART > tick.x + TICK_GAP) continue;
    kept.push(tick);
  }
  return kept;
}

/** The month or year that the left edge lies in, where its own beginning is out of sight. */
function withEdge(scale: TimeScale, ticks: readonly Tick[], label: string, width: number): Tick[] {
  const first = ticks.find((tick) => tick.x >= 0);
  if (first && first.x < width + APART + TICK_GAP) return [...ticks];
  const edge: Tick = { day: scale.dayAt(0), x: 0, label, level: 'coarse', width };
  return [edge, ...ticks.filter((tick) => tick.x >= 0)];
}

export function ticksIn(
  scale: TimeScale,
  words: AxisWords,
  measure: (text: string) => number,
): Tick[] {
  const fits = ({ days, fine }: Level) => days * scale.pxPerDay >= ROOM[fine];
  const level = LEVELS.find(fits) ?? LEVELS.at(-1);
  if (!level) return [];
  const fine = thinned(
    ticksOf(scale, level.steps, words[level.fine], 'fine', measure),
    scale.width,
  );
  if (!level.coarse) return fine;
  const label = words[level.coarse];
  const steps = level.coarse === 'year' ? everyYears(1) : everyMonths(1);
  const coarse = ticksOf(scale, steps, label, 'coarse', measure);
  const edge = label(dateAt(scale.dayAt(0)));
  return [...fine, ...thinned(withEdge(scale, coarse, edge, measure(edge)), scale.width)];
}
