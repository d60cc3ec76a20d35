/** How hard a drawing is to read: ties that cross, and ties that run through a node. */
import type { LayoutInput, Positions } from './layout.ts';
import { SPACING } from './seed-places.ts';

/** A tie under a node misleads more than two that cross. */
const UNDER_NODE = 8;

/** Its work grows with the square of the ties: of many, the most telling stand for all. */
const MOST_TIES = 250;

export function tangle({ source, target }: LayoutInput, places: Positions): number {
  let cost = 0;
  const x = (node: number) => places[node * 2] ?? 0;
  const y = (node: number) => places[node * 2 + 1] ?? 0;
  /** On which side of the line from `a` to `b` is `c`? */
  const side = (a: number, b: number, c: number) =>
    Math.sign((x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a)));
  for (let i = 0; i < Math.min(MOST_TIES, source.length); i++) {
    const [a, b] = [source[i] ?? 0, target[i] ?? 0];
    for (let j = 0; j < i; j++) {
      const [c, d] = [source[j] ?? 0, target[j] ?? 0];
      if (a === c || a === d || b === c || b === d) continue;
      if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) cost++;
    }
    for (let node = 0; node * 2 < places.length; node++) {
      if (node === a || node === b) continue;
      const length = (x(b) - x(a)) ** 2 + (y(b) - y(a)) ** 2 || 1;
      const along = ((x(node) - x(a)) * (x(b) - x(a)) + (y(node) - y(a)) * (y(b) - y(a))) / length;
      if (along <= 0 || along >= 1) continue;
      const away =
        (x(node) - x(a) - along * (x(b) - x(a))) ** 2 +
        (y(node) - y(a) - along * (y(b) - y(a))) ** 2;
      if (away < (SPACING / 3) ** 2) cost += UNDER_NODE;
    }
  }
  return cost;
}
