import { describe, expect, test } from 'vitest';
import { lanesOfEvent } from '../../src/features/timeline/lanes.ts';
import { datasetOf, linesOf, modelOf, rowOf } from './fixture.ts';

const dataset = datasetOf(
  linesOf(`
    2025-01-01 | held | ayla, bora
    2025-01-02 | held | bora, cem
    2025-01-03 | held | bora
    2025-01-04 | held | dara
    2025-01-05 | held |
    -          | held | ayla
  `),
);
const names = (model: ReturnType<typeof modelOf>) =>
  model.lanes.map((lane) => `${lane.name} ${lane.rows.length}`);

describe('lanes', () => {
  test('come by the number of their events, then by name; the rest has a lane of its own', () => {
    expect(names(modelOf(dataset))).toEqual(['Bora 3', 'Ayla 1', 'Cem 1', 'Dara 1', 'Others 1']);
  });

  test('say how many more there are', () => {
    const model = modelOf(dataset, { choice: { most: 2 } });
    expect(names(model)).toEqual(['Bora 3', 'Ayla 1', 'Others 2']);
    expect(model.more).toBe(2);
  });

  test('can be pinned and hidden', () => {
    const choice = { most: 2, pinned: ['dara'], hidden: ['bora'] };
    const model = modelOf(dataset, { choice });
    expect(names(model)).toEqual(['Dara 1', 'Ayla 1', 'Others 3']);
    expect(model).toMatchObject({ more: 1, hidden: 1 });
  });

  test('stay where they were while a playback empties them', () => {
    const view = { from: '2025-01-04', to: '2025-01-04' };
    const model = modelOf(dataset, { view, choice: { kept: ['bora', 'ayla'] } });
    expect(names(model)).toEqual(['Bora 0', 'Ayla 0', 'Dara 1']);
  });

  test('of one event are all its people', () => {
    const model = modelOf(dataset);
    expect(lanesOfEvent(model, rowOf(dataset, 2))).toEqual([0, 2]);
    expect(lanesOfEvent(model, rowOf(dataset, 5))).toEqual([4]);
  });

  test('leave out what has no date, which is counted apart', () => {
    expect([...modelOf(dataset).undated]).toEqual([rowOf(dataset, 6)]);
  });

  test('switched off are one lane of all', () => {
    expect(names(modelOf(dataset, { lanes: 'none' }))).toEqual(['All events 5']);
  });
});
