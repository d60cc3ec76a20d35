/** From left to right by the first event of each node; one row a country, as far as rows go. */
import type { LayoutInput } from './layout.ts';
import type { LayoutSteps } from './layouts.ts';
import { SPACING } from './seed-places.ts';

const MOST_ROWS = 12;

export function timeSteps({ groups, since, seeds }: LayoutInput): LayoutSteps {
  const count = seeds.length;
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const rows = new Map(
    [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([group], row) => [group, row]),
  );
  // Nodes without a date come last. Equal first events stand one after the other.
  const when = (node: number) => ((since[node] ?? -1) < 0 ? Infinity : (since[node] ?? 0));
  const order = Array.from(seeds.keys()).sort((a, b) => {
    const [x, y] = [when(a), when(b)];
    return (x === y ? 0 : x - y) || a - b;
  });
  const positions = new Float32Array(count * 2);
  const height = Math.min(rows.size, MOST_ROWS);
  for (const [place, node] of order.entries()) {
    const row = Math.min(rows.get(groups[node] ?? 0) ?? 0, MOST_ROWS - 1);
    // Neighbours in time are staggered a little, so that their names do not run into each other.
    positions[node * 2] = (place - (count - 1) / 2) * SPACING;
    positions[node * 2 + 1] =
      (row - (height - 1) / 2) * SPACING * 3 + ((place % 3) - 1) * SPACING * 0.8;
  }
  return { count: 0, step: () => {}, positions: () => positions };
}
