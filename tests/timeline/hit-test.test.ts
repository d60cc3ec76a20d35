import { describe, expect, test } from 'vitest';
import { hitTest } from '../../src/features/timeline/hit-test.ts';
import { laneY } from '../../src/features/timeline/scene.ts';
import { dayOf } from '../../src/lib/day.ts';
import { datasetOf, linesOf, modelOf, rowOf, sceneIn } from './fixture.ts';

const dataset = datasetOf(
  linesOf(`
    2025-02-10            | held | ayla, cem
    2025-03-01            | held | ayla
    2025-03-02            | held | ayla
    2025-03               | held | dara
    2025-01-10/2025-01-20 | held | bora
  `),
);
const model = modelOf(dataset);
const scene = sceneIn(model, { from: dayOf(2025, 1, 1), to: dayOf(2025, 4, 11) });
const lane = (name: string) => model.lanes.findIndex((one) => one.name === name);
const y = (name: string) => laneY(lane(name));
const x = (n: number) => scene.marks.find(({ row }) => row === rowOf(dataset, n))?.x ?? NaN;

describe('a point hits', () => {
  test('the mark that is nearest', () => {
    expect(hitTest(scene, { x: x(1) + 6, y: y('Ayla') - 5 })).toMatchObject({
      row: rowOf(dataset, 1),
    });
  });
  test('a bin', () => {
    const [bin] = scene.bins;
    expect(hitTest(scene, { x: (bin?.x0 ?? 0) + 3, y: y('Ayla') })).toEqual({ kind: 'bin', bin });
    expect(bin?.count).toBe(2);
  });
  test('a bar anywhere along it', () => {
    expect(hitTest(scene, { x: x(5) + 60, y: y('Bora') })).toMatchObject({
      row: rowOf(dataset, 5),
    });
  });
  test('a band far from its mark', () => {
    expect(hitTest(scene, { x: x(4) - 80, y: y('Dara') })).toMatchObject({
      row: rowOf(dataset, 4),
    });
  });
  test('a stem between two lanes', () => {
    const between = (y('Ayla') + y('Cem')) / 2;
    expect(hitTest(scene, { x: x(1) + 2, y: between })).toMatchObject({ row: rowOf(dataset, 1) });
  });
  test('a label', () => {
    const label = scene.labels.find(({ row }) => row === rowOf(dataset, 1));
    const point = { x: (label?.x ?? 0) + 20, y: label?.y ?? 0 };
    expect(hitTest(scene, point)).toMatchObject({ row: rowOf(dataset, 1) });
  });
  test('nothing where nothing is', () => {
    expect(hitTest(scene, { x: x(1) + 60, y: y('Ayla') })).toBeUndefined();
  });
});
