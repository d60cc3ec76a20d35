import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut, startLayout, type LayoutInput } from '../../src/features/graph/layout.ts';
import { ARRANGEMENTS } from '../../src/view-state/view-state.ts';

const inputs = (nodes: fc.Arbitrary<number>): fc.Arbitrary<LayoutInput> =>
  nodes.chain((count) =>
    fc
      .record({
        layout: fc.constantFrom(...ARRANGEMENTS),
        // Few different seeds: equal ones put nodes on the very same spot.
        seeds: fc.array(fc.nat({ max: 3 }), { minLength: count, maxLength: count }),
        groups: fc.array(fc.nat({ max: 4 }), { minLength: count, maxLength: count }),
        since: fc.array(fc.integer({ min: -1, max: 9 }), { minLength: count, maxLength: count }),
        ties: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 0, max: 9 })), {
          maxLength: count * 2,
        }),
      })
      .map(({ layout, seeds, groups, since, ties }) => {
        const proper = ties
          .map(([a, b, weight]) => [a % count, b % count, weight] as const)
          .filter(([a, b]) => a !== b);
        return {
          layout,
          seeds: Uint32Array.from(seeds),
          groups: Int32Array.from(groups),
          since: Int32Array.from(since),
          source: Uint32Array.from(proper, ([a]) => a),
          target: Uint32Array.from(proper, ([, b]) => b),
          weight: Float32Array.from(proper, ([, , weight]) => weight),
          start: undefined,
        };
      }),
  );

const few = inputs(fc.oneof(fc.nat({ max: 2 }), fc.nat({ max: 12 })));
const bytes = ({ buffer }: Float32Array) => Buffer.from(buffer).toString('hex');

test('the same graph is laid out the same, byte for byte', () => {
  fc.assert(
    fc.property(few, (input) => {
      expect(bytes(layOut(input))).toBe(bytes(layOut(structuredClone(input))));
    }),
    { numRuns: 60 },
  );
});

test('worked out in pieces it is the same as at once', () => {
  fc.assert(
    fc.property(few, (input) => {
      const run = startLayout(input);
      for (let i = 0; run.progress < 1 && i < 1e6; i++) run.advance(0);
      expect(bytes(run.positions())).toBe(bytes(layOut(input)));
    }),
    { numRuns: 30 },
  );
});

test('every node has a place: none, one or two of them, on one spot, or in many parts', () => {
  fc.assert(
    fc.property(few, (input) => {
      const places = layOut(input);
      expect(places.length).toBe(input.seeds.length * 2);
      for (const value of places) expect(Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('nodes on the very same spot are drawn apart', () => {
  const places = layOut({
    layout: 'force',
    seeds: Uint32Array.of(7, 7, 7),
    groups: Int32Array.of(1, 1, 1),
    since: Int32Array.of(0, 0, 0),
    source: Uint32Array.of(0),
    target: Uint32Array.of(1),
    weight: Float32Array.of(1),
    start: undefined,
  });
  for (const [a, b] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const) {
    const dx = (places[a * 2] ?? 0) - (places[b * 2] ?? 0);
    const dy = (places[a * 2 + 1] ?? 0) - (places[b * 2 + 1] ?? 0);
    expect(Math.hypot(dx, dy)).toBeGreaterThan(20);
  }
});

test('a node that is new among known places begins beside its neighbours', () => {
  const start = Float32Array.of(0, 0, 60, 0, Number.NaN, Number.NaN);
  const places = layOut({
    layout: 'force',
    seeds: Uint32Array.of(1, 2, 3),
    groups: Int32Array.of(1, 1, 2),
    since: Int32Array.of(0, 0, 0),
    source: Uint32Array.of(0, 1),
    target: Uint32Array.of(2, 2),
    weight: Float32Array.of(1, 1),
    start,
  });
  const distance = (a: number, b: number) =>
    Math.hypot(
      (places[a * 2] ?? 0) - (places[b * 2] ?? 0),
      (places[a * 2 + 1] ?? 0) - (places[b * 2 + 1] ?? 0),
    );
  expect(distance(0, 2)).toBeLessThan(200);
  expect(distance(1, 2)).toBeLessThan(200);
});

test('a large graph has places too', () => {
  fc.assert(
    fc.property(inputs(fc.constant(400)), (input) => {
      for (const value of layOut({ ...input, layout: 'force' })) {
        expect(Number.isFinite(value)).toBe(true);
      }
    }),
    { numRuns: 2 },
  );
});
