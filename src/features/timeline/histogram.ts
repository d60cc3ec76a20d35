/** How many events fall into each day, week, month or year of the whole time. */
import { everyDay, everyMonths, everyWeek, everyYears, type Steps } from '../../lib/calendar.ts';
import { countIn, type LaneModel } from './lanes.ts';
import { timeScale, type Direction, type Span } from './scale.ts';
import { timesOf, type Times } from './times.ts';
import type { Dataset } from '../../dataset/dataset.ts';

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface Bar {
  readonly x0: number;
  readonly x1: number;
  /** Events of the data set, and of the selection. */
  readonly total: number;
  readonly shown: number;
}

export interface Histogram {
  readonly unit: Unit;
  readonly bars: readonly Bar[];
  /** Of the fullest bar. */
  readonly most: number;
}

interface UnitSteps {
  readonly unit: Unit;
  /** In one step, at least. */
  readonly days: number;
  readonly steps: Steps;
}

const YEAR: UnitSteps = { unit: 'year', days: 365, steps: everyYears(1) };
const UNITS: readonly UnitSteps[] = [
  { unit: 'day', days: 1, steps: everyDay },
  { unit: 'week', days: 7, steps: everyWeek },
  { unit: 'month', days: 30, steps: everyMonths(1) },
  { unit: 'quarter', days: 91, steps: everyMonths(3) },
  YEAR,
];
const LEAST_PX = 4;

const totals = new WeakMap<Dataset, Uint32Array>();

/** Events of the data set before each day, counted once. */
function totalsOf(dataset: Dataset): Uint32Array {
  const known = totals.get(dataset);
  if (known) return known;
  const { anchor, first, days } = timesOf(dataset);
  const cum = new Uint32Array(days + 1);
  for (const day of anchor) cum[day - first + 1] = (cum[day - first + 1] ?? 0) + 1;
  for (let d = 1; d <= days; d++) cum[d] = (cum[d] ?? 0) + (cum[d - 1] ?? 0);
  totals.set(dataset, cum);
  return cum;
}

const within = (cum: Uint32Array, { first, days }: Times, from: number, to: number) => {
  const at = (day: number) => cum[Math.min(Math.max(day - first, 0), days)] ?? 0;
  return at(to) - at(from);
};

export function histogramOf(
  model: LaneModel,
  span: Span,
  width: number,
  direction?: Direction,
): Histogram {
  const { dataset, times, all } = model;
  const scale = timeScale(span, width, direction);
  const cum = totalsOf(dataset);
  const { unit, steps } = UNITS.find(({ days }) => days * scale.pxPerDay >= LEAST_PX) ?? YEAR;
  const bars: Bar[] = [];
  let most = 1;
  for (let from = steps.floor(span.from); from < span.to;) {
    const to = steps.next(from);
    const total = within(cum, times, from, to);
    most = Math.max(most, total);
    const [a, b] = [scale.x(from), scale.x(to)];
    const shown = countIn(model, all, from, to);
    if (total > 0) bars.push({ x0: Math.min(a, b), x1: Math.max(a, b), total, shown });
    from = to;
  }
  return { unit, bars, most };
}
