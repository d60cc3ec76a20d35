import { expect, test } from 'vitest';
import { dayOf } from '../../src/lib/day.ts';
import { MARK_RADIUS } from '../../src/features/timeline/scene.ts';
import { datasetOf, linesOf, modelOf, sceneIn } from './fixture.ts';

const model = modelOf(
  datasetOf(
    linesOf(`
      2024                  | held | ayla | some day of the year
      2025-03-03/2025-03-06 | held | bora | four days
      2025-02-10/..         | held | cem  | since then
      2025-03-05            | held | dara | one day
    `),
  ),
);
const span = { from: dayOf(2023, 10, 1), to: dayOf(2025, 12, 31) };
const scene = sceneIn(model, span, { width: 1200 });
const laneOf = (name: string) => model.lanes.findIndex((lane) => lane.name === name);
const markIn = (name: string) => scene.marks.find(({ lane }) => lane === laneOf(name));
const bandsIn = (name: string) => scene.bands.filter(({ lane }) => lane === laneOf(name));
const pxPerDay = 1200 / (span.to - span.from);

test('a year is neither a day nor a bar of 365 days', () => {
  const mark = markIn('Ayla');
  const [band, ...others] = bandsIn('Ayla');
  expect(others).toEqual([]);
  expect(mark?.bar).toBeUndefined();
  expect(band?.shape).toBe('extent');
  expect((band?.x1 ?? 0) - (band?.x0 ?? 0)).toBeCloseTo(366 * pxPerDay);
  // In the middle, as far as its cell lets it.
  const middle = ((band?.x0 ?? 0) + (band?.x1 ?? 0)) / 2;
  expect(Math.abs((mark?.x ?? 0) - middle)).toBeLessThanOrEqual(MARK_RADIUS + 1);
});

test('what lasted is a bar with ends, as wide as its days', () => {
  expect(bandsIn('Bora')).toEqual([]);
  const close = sceneIn(
    model,
    { from: dayOf(2025, 3, 1), to: dayOf(2025, 3, 11) },
    { width: 1000 },
  );
  const bar = close.marks.find(({ lane }) => lane === laneOf('Bora'))?.bar;
  expect(bar).toMatchObject({ hasStart: true, hasEnd: true });
  expect(bar?.x1).toBeCloseTo(600);
});

test('an open end has no end', () => {
  expect(markIn('Cem')?.bar).toMatchObject({ hasStart: true, hasEnd: false });
});

test('a day is a point', () => {
  expect(markIn('Dara')?.bar).toBeUndefined();
  expect(bandsIn('Dara')).toEqual([]);
});

test('what began before the span is still found in it', () => {
  const inside = sceneIn(model, { from: dayOf(2024, 9, 1), to: dayOf(2024, 9, 30) });
  expect(inside.bands.map(({ shape }) => shape)).toEqual(['extent']);
});
