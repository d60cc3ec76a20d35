import { expect, test } from 'vitest';
import { mixSeed, randomFrom, weighted } from '../../src/lib/random.ts';

test('one seed gives one sequence, another seed another', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, randomFrom(seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect(draw(1).every((value) => value >= 0 && value < 1)).toBe(true);
  expect(mixSeed(1, 2)).not.toBe(mixSeed(2, 1));
});

test('weighted draws come as often as their weights say, and never where the weight is nothing', () => {
  const pick = weighted([1, 0, 3]);
  const random = randomFrom(7);
  const counts = [0, 0, 0];
  for (let i = 0; i < 8000; i++) {
    const drawn = pick(random);
    counts[drawn] = (counts[drawn] ?? 0) + 1;
  }
  expect(counts[1]).toBe(0);
  expect((counts[2] ?? 0) / (counts[0] ?? 1)).toBeCloseTo(3, 0);
});
