/** All nodes on a circle, those of one country side by side. */
import type { LayoutInput } from './layout.ts';
import type { LayoutSteps } from './layouts.ts';
import { SPACING } from './seed-places.ts';

export function circleSteps({ groups, since, seeds }: LayoutInput): LayoutSteps {
  const count = seeds.length;
  const order = Array.from(seeds.keys()).sort(
    (a, b) => (groups[a] ?? 0) - (groups[b] ?? 0) || (since[a] ?? 0) - (since[b] ?? 0) || a - b,
  );
  const radius = Math.max(1, (count * SPACING) / (2 * Math.PI));
  const positions = new Float32Array(count * 2);
  for (const [place, node] of order.entries()) {
    // From the top, clockwise. Rounded, because engines differ in the last bit of a sine.
    const angle = (2 * Math.PI * place) / Math.max(1, count);
    positions[node * 2] = Math.round(Math.sin(angle) * radius * 16) / 16;
    positions[node * 2 + 1] = Math.round(-Math.cos(angle) * radius * 16) / 16;
  }
  return { count: 0, step: () => {}, positions: () => positions };
}
