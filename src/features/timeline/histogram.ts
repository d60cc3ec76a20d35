/** How many events fall into each day, week, month or year of the whole time. */
import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
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

const UNITS: readonly { unit: Unit; days: number; steps: TimeInterval | null }[] = [
  { unit: 'day', days: 1, steps: utcDay },
  { unit: 'week', days: 7, steps: utcMonday },
  { unit: 'month', days: 30, steps: utcMonth },
  { unit: 'quarter', days: 91, steps: utcMonth.every(3) },
  { unit: 'year', days: 365, steps: utcYear },
];
const LEAST_PX = 4;
const MILLISECONDS = 86_400_000;

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
  const chosen = UNITS.find(({ days }) => days * scale.pxPerDay >= LEAST_PX) ?? UNITS.at(-1);
  const steps = chosen?.steps ?? utcYear;
  const begin = steps.floor(new Date(Math.floor(span.from) * MILLISECONDS));
  const bars: Bar[] = [];
  let most = 1;
  for (let start = begin; start.getTime() < span.to * MILLISECONDS;) {
    const next = steps.offset(start, 1);
    const from = start.getTime() / MILLISECONDS;
    const to = next.getTime() / MILLISECONDS;
    const total = within(cum, times, from, to);
    most = Math.max(most, total);
    const [a, b] = [scale.x(from), scale.x(to)];
    const shown = countIn(model, all, from, to);
    if (total > 0) bars.push({ x0: Math.min(a, b), x1: Math.max(a, b), total, shown });
    start = next;
  }
  return { unit: chosen?.unit ?? 'year', bars, most };
}
