import { expect, test } from 'vitest';
import { generate } from '../../src/cli/generate/generated-file.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { signsIn } from '../../src/features/timeline/legend-signs.ts';
import { countIn, indexAt } from '../../src/features/timeline/lanes.ts';
import { modelOf, sceneIn } from './fixture.ts';

const parsed = readDataset([...generate({ events: 5000, seed: 7 })].join(''));
if (!parsed.ok) throw new Error('the generator wrote a bad file');
const model = modelOf(parsed.value);
const { first, days } = model.times;
const whole = { from: first, to: first + days };

test('zoomed out, busy lanes are heat that counts every event once', () => {
  const scene = sceneIn(model, whole);
  for (const [lane, { rows }] of model.lanes.entries()) {
    const heat = scene.bins.filter((bin) => bin.lane === lane);
    if (!heat.some((bin) => bin.heat)) continue;
    expect(heat.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  }
  expect(scene.bins.some((bin) => bin.heat)).toBe(true);
});

test('the legend explains what is drawn, and nothing else', () => {
  const far = signsIn(sceneIn(model, whole));
  expect(far).toContain('heat');
  expect(far).not.toContain('cancelled');
  const near = signsIn(sceneIn(model, { from: first + 4000, to: first + 4030 }));
  expect(near).toContain('held');
  expect(near).not.toContain('heat');
});

test('counts by day are those of the rows themselves', () => {
  for (const lane of model.lanes) {
    for (const [from, to] of [
      [first, first + 400],
      [first + 3000, first + 3007],
      [0, 1e6],
    ] as const) {
      const inside = [...lane.rows].filter((row) => {
        const day = model.times.anchor[row] ?? 0;
        return day >= from && day < to;
      });
      expect(countIn(model, lane, from, to)).toBe(inside.length);
      const start = indexAt(model.times, lane, from);
      expect([...lane.rows.subarray(start, start + inside.length)]).toEqual(inside);
    }
  }
});

test('a frame has parts for its pixels, whatever the number of events', () => {
  const lanes = model.lanes.length;
  for (const span of [
    whole,
    { from: first + 4000, to: first + 4100 },
    { from: first + 4000, to: first + 4001 },
  ]) {
    const scene = sceneIn(model, span, { width: 800 });
    expect(scene.bins.length + scene.marks.length).toBeLessThanOrEqual(lanes * (800 / 5 + 2));
    expect(scene.bands.length).toBeLessThanOrEqual(lanes * 40);
    expect(scene.labels.length).toBeLessThanOrEqual(48);
  }
});
