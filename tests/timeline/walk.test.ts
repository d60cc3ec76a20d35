import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lanesOfEvent } from '../../src/features/timeline/lanes.ts';
import type { Cursor } from '../../src/features/timeline/layout.ts';
import { firstCursor, walk } from '../../src/features/timeline/walk.ts';
import { lines } from './arbitrary.ts';
import { datasetOf, linesOf, modelOf, rowOf } from './fixture.ts';

describe('the keyboard', () => {
  test('reaches every event with a date, in the order of time', () => {
    fc.assert(
      fc.property(lines, (events) => {
        const model = modelOf(datasetOf(events));
        let cursor = firstCursor(model, -1, -1e6);
        const seen: number[] = [];
        while (cursor && seen.at(-1) !== cursor.row) {
          seen.push(cursor.row);
          cursor = walk(model, cursor, 'next');
        }
        expect(seen).toEqual([...model.all.rows]);
      }),
      { seed: 1 },
    );
  });

  test('reaches every lane that has events, and every event in it', () => {
    fc.assert(
      fc.property(lines, (events) => {
        const model = modelOf(datasetOf(events));
        const start = firstCursor(model, -1, -1e6);
        if (!start) return;
        const lanes: number[] = [];
        let at: Cursor = start;
        for (;;) {
          const below = walk(model, at, 'down');
          if (below.lane === at.lane) break;
          lanes.push(below.lane);
          at = below;
        }
        expect(lanes).toEqual(model.lanes.map((_, lane) => lane));
        for (const [lane, { rows }] of model.lanes.entries()) {
          let cursor = walk(model, { row: start.row, lane }, 'first');
          const seen: number[] = [];
          while (seen.at(-1) !== cursor.row) {
            seen.push(cursor.row);
            cursor = walk(model, cursor, 'next');
          }
          expect(seen).toEqual([...rows]);
          expect(lanesOfEvent(model, cursor.row)).toContain(lane);
        }
      }),
      { seed: 2 },
    );
  });

  const dataset = datasetOf(
    linesOf(`
      2025-01-10 | held | ayla, bora
      2025-02-10 | held | bora
      2025-03-10 | held | ayla
      -          | held | ayla
    `),
  );
  const model = modelOf(dataset);
  const row = (n: number) => rowOf(dataset, n);

  test('stays at the first and last event', () => {
    expect(walk(model, { row: row(1), lane: -1 }, 'previous').row).toBe(row(1));
    expect(walk(model, { row: row(1), lane: -1 }, 'last').row).toBe(row(3));
    expect(walk(model, { row: row(3), lane: -1 }, 'next').row).toBe(row(3));
  });

  test('goes to what is nearest in time in another lane', () => {
    const [ayla, bora] = [0, 1];
    expect(model.lanes.map(({ name }) => name)).toEqual(['Ayla', 'Bora']);
    expect(walk(model, { row: row(3), lane: ayla }, 'down')).toEqual({ row: row(2), lane: bora });
    expect(walk(model, { row: row(1), lane: ayla }, 'down')).toEqual({ row: row(1), lane: bora });
    expect(walk(model, { row: row(2), lane: ayla }, 'up')).toEqual({ row: row(2), lane: -1 });
  });

  test('begins at the selected event', () => {
    expect(firstCursor(model, row(2), 0)).toEqual({ row: row(2), lane: -1 });
  });
});
