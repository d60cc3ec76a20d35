import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellStart } from '../../src/features/timeline/cells.ts';
import { placesOf } from '../../src/features/timeline/layout.ts';
import { timeScale } from '../../src/features/timeline/scale.ts';
import {
  LABEL_ROW,
  LANE_HEIGHT,
  LANES_TOP,
  MARK_RADIUS,
} from '../../src/features/timeline/scene.ts';
import { lines, span, width } from './arbitrary.ts';
import { datasetOf, modelOf, sceneIn } from './fixture.ts';

const scenes = fc.tuple(lines, span, width).map(([events, span, width]) => {
  const model = modelOf(datasetOf(events));
  return { model, span, width, scene: sceneIn(model, span, { width }) };
});
type Made = typeof scenes extends fc.Arbitrary<infer T> ? T : never;
const holds = (property: (made: Made) => void) =>
  fc.assert(fc.property(scenes, property), { numRuns: 300, seed: 20250709 });

/** Days at which the events of a lane are counted. */
const anchorsIn = ({ model }: Made, lane: number) =>
  [...(model.lanes[lane]?.rows ?? [])].map((row) => model.times.anchor[row] ?? 0);

describe('whatever the data and wherever one looks', () => {
  test('every mark stands inside its lane', () => {
    holds(({ scene }) => {
      for (const { y, lane } of [...scene.marks, ...scene.bins, ...scene.bands]) {
        const top = LANES_TOP + lane * LANE_HEIGHT;
        expect(y - MARK_RADIUS).toBeGreaterThanOrEqual(top);
        expect(y + MARK_RADIUS).toBeLessThanOrEqual(top + LANE_HEIGHT);
        expect(lane).toBeLessThan(scene.lanes);
      }
    });
  });

  test('no two marks or bins of a lane cover each other', () => {
    holds(({ scene }) => {
      for (let lane = 0; lane < scene.lanes; lane++) {
        const boxes = [
          ...scene.marks.map((mark) => ({
            lane: mark.lane,
            x0: mark.x - MARK_RADIUS,
            x1: mark.x + MARK_RADIUS,
          })),
          ...scene.bins,
        ]
          .filter((box) => box.lane === lane)
          .sort((a, b) => a.x0 - b.x0);
        for (const [at, box] of boxes.entries()) {
          const next = boxes[at + 1];
          if (next) expect(next.x0).toBeGreaterThanOrEqual(box.x1 - 0.01);
        }
      }
    });
  });

  test('a bin counts exactly the events under it', () => {
    holds((made) => {
      for (const bin of made.scene.bins) {
        const under = anchorsIn(made, bin.lane).filter((day) => day >= bin.from && day < bin.to);
        expect(bin.count).toBe(under.length);
      }
      for (const { lane, under: bin } of made.scene.marks) {
        if (!bin) continue;
        const under = anchorsIn(made, lane).filter((day) => day >= bin.from && day < bin.to);
        expect(bin.count).toBe(under.length - 1);
      }
    });
  });

  test('every event of a lane in view is a mark or is counted, once', () => {
    holds((made) => {
      const { model, scene, span, width } = made;
      const { days } = placesOf(model, timeScale(span, width));
      const first = cellStart(Math.max(span.from, model.times.first), days);
      const last = Math.min(span.to, model.times.first + model.times.days);
      for (let lane = 0; lane < scene.lanes; lane++) {
        const inView = anchorsIn(made, lane).filter((day) => {
          const start = cellStart(day, days);
          return start >= first && start < last;
        });
        const marks = scene.marks.filter((mark) => mark.lane === lane);
        const bins = [
          ...scene.bins.filter((bin) => bin.lane === lane),
          ...marks.flatMap(({ under }) => under ?? []),
        ];
        const counted = bins.reduce((sum, { count }) => sum + count, marks.length);
        expect(counted).toBe(inView.length);
      }
    });
  });

  test('no two labels touch, nor does a leader cross a text', () => {
    holds(({ scene }) => {
      for (const [at, a] of scene.labels.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.x + a.width).toBeLessThanOrEqual(scene.width);
        for (const b of scene.labels.slice(at + 1)) {
          const sameRow = Math.abs(a.y - b.y) < LABEL_ROW;
          if (sameRow) expect(a.x + a.width < b.x || b.x + b.width < a.x).toBe(true);
          for (const [text, other] of [
            [a, b],
            [b, a],
          ] as const) {
            const passes = other.y < text.y;
            const inside = other.leaderX > text.x && other.leaderX < text.x + text.width;
            expect(passes && inside).toBe(false);
          }
        }
      }
    });
  });

  test('no two texts of the axis touch', () => {
    holds(({ scene }) => {
      for (const level of ['fine', 'coarse'] as const) {
        const ticks = scene.ticks.filter((tick) => tick.level === level);
        for (const [at, tick] of ticks.entries()) {
          const next = ticks[at + 1];
          if (next) expect(tick.x + tick.width).toBeLessThan(next.x);
        }
      }
    });
  });
});
