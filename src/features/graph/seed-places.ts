/** Where nodes stand before any layout: by the hash of their ids, and beside known neighbours. */
import { randomFrom } from '../../lib/random.ts';
import type { LayoutInput, Positions } from './layout.ts';

/** World units that a node has for itself, on average. */
export const SPACING = 60;

/** A point of the square around the centre, by the hash of an id. No sines: engines differ there. */
function placeOfSeed(seed: number, side: number): [x: number, y: number] {
  const random = randomFrom(seed);
  return [(random() - 0.5) * side, (random() - 0.5) * side];
}

export const isPlaced = ({ start }: LayoutInput, node: number): boolean =>
  start !== undefined && !Number.isNaN(start[node * 2] ?? NaN);

/**
 * Known places stay; a new node comes to the middle of its placed neighbours, slightly aside, or
 * else among those of its group, so that even the first picture says something.
 */
export function seedPlaces(input: LayoutInput): Positions {
  const { seeds, groups, source, target, start } = input;
  const count = seeds.length;
  const side = Math.sqrt(count) * SPACING;
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const places = new Float32Array(count * 2);
  const sums = new Float32Array(count * 3);
  const add = (node: number, neighbour: number) => {
    if (isPlaced(input, node) || !isPlaced(input, neighbour)) return;
    sums[node * 3] = (sums[node * 3] ?? 0) + (start?.[neighbour * 2] ?? 0);
    sums[node * 3 + 1] = (sums[node * 3 + 1] ?? 0) + (start?.[neighbour * 2 + 1] ?? 0);
    sums[node * 3 + 2] = (sums[node * 3 + 2] ?? 0) + 1;
  };
  if (start) {
    for (const [tie, from] of source.entries()) {
      add(from, target[tie] ?? 0);
      add(target[tie] ?? 0, from);
    }
  }
  for (let node = 0; node < count; node++) {
    if (isPlaced(input, node)) {
      places[node * 2] = start?.[node * 2] ?? 0;
      places[node * 2 + 1] = start?.[node * 2 + 1] ?? 0;
      continue;
    }
    const neighbours = sums[node * 3 + 2] ?? 0;
    const group = groups[node] ?? 0;
    const room = neighbours > 0 ? SPACING : Math.sqrt(sizes.get(group) ?? 1) * SPACING;
    const [x, y] = placeOfSeed(seeds[node] ?? 0, room);
    const middle =
      neighbours > 0
        ? [(sums[node * 3] ?? 0) / neighbours, (sums[node * 3 + 1] ?? 0) / neighbours]
        : placeOfSeed(group + 1, side);
    places[node * 2] = x + (middle[0] ?? 0);
    places[node * 2 + 1] = y + (middle[1] ?? 0);
  }
  return places;
}
