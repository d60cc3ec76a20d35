/** Names above the lanes: whole where they can be, and never over each other. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels, type LabelWish } from '../../src/features/timeline/labels.ts';
import { measure } from './fixture.ts';

const wishOf = (row: number, x: number, text: string, priority = 10, isSelected = false) =>
  ({ row, x, text, priority, isSelected, leaderY: 100 }) satisfies LabelWish;
const textsOf = (wishes: readonly LabelWish[], width: number) =>
  placeLabels(wishes, width, measure).map(({ text }) => text);

const wishes = fc
  .array(
    fc.record({
      x: fc.double({ min: -50, max: 900, noNaN: true }),
      length: fc.integer({ min: 1, max: 60 }),
      priority: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 48 },
  )
  .map((all) =>
    all.map(({ x, length, priority }, row) =>
      wishOf(row, x, 'some words of it '.repeat(4).slice(0, length).trim() || 'x', priority),
    ),
  );

test('whatever is asked for, no text touches another or a foreign leader', () => {
  fc.assert(
    fc.property(wishes, fc.integer({ min: 100, max: 850 }), (asked, width) => {
      const labels = placeLabels(asked, width, measure);
      for (const [at, a] of labels.entries()) {
        const wish = asked.find(({ row }) => row === a.row);
        expect(wish?.text.startsWith(a.text.replace(/…$/, ''))).toBe(true);
        expect(a.width).toBe(measure(a.text));
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.x + a.width).toBeLessThanOrEqual(width + 0.1);
        // Beside its own leader, too.
        expect(a.x > a.leaderX || a.x + a.width < a.leaderX).toBe(true);
        for (const b of labels.slice(at + 1)) {
          if (a.y === b.y) expect(a.x + a.width < b.x || b.x + b.width < a.x).toBe(true);
          const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
          const passes = upper.leaderX > lower.x && upper.leaderX < lower.x + lower.width;
          expect(upper.y < lower.y && passes).toBe(false);
        }
      }
    }),
    { numRuns: 300, seed: 20250709 },
  );
});

test('a long name stands above the leader that would cut it', () => {
  const names = ['Council of two countries and their ministers', 'A visit', 'Talks in a town'];
  const asked = names.map((name, at) => wishOf(at, [40, 250, 300][at] ?? 0, name, 30 - at * 10));
  expect(textsOf(asked, 620).toSorted()).toEqual(names.toSorted());
});

test('a name is whole where its line has room, however long it is', () => {
  const name = 'Forty-three letters are what this one has .';
  expect(textsOf([wishOf(0, 10, name)], 320)).toEqual([name]);
});

test('nothing more important is cut or left out for what is less', () => {
  const long = 'The name of the event that counts the most';
  for (let x = 0; x <= 600; x += 20) {
    const others = Array.from({ length: 12 }, (_, i) =>
      wishOf(i + 1, (x + i * 47) % 600, 'Something of less importance', 10),
    );
    expect(textsOf([wishOf(0, 300, long, 20), ...others], 600)).toContain(long);
  }
});
