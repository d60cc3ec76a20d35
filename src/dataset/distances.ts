/** How far nodes are from each other, and by which ties. Unheld events lead nowhere. */
import { adjacencyOf, type Adjacency } from './adjacency.ts';
import { weightOf, type Ties } from './ties.ts';

/** Ties that stand for something that took place or is expected to. */
export const realTies = (ties: Ties): Adjacency => tiesWith(ties, (tie) => weightOf(ties, tie));

/** Ties that stand for something that was held. */
export const heldTies = (ties: Ties): Adjacency => tiesWith(ties, (tie) => ties.held[tie] ?? 0);

function tiesWith(ties: Ties, countOf: (tie: number) => number): Adjacency {
  const all = Uint32Array.from(ties.held.keys());
  return adjacencyOf(
    ties,
    all.filter((tie) => countOf(tie) > 0),
  );
}

export const UNREACHED = -1;

/** Steps from the nearest of `from` to every node, up to `most`; `UNREACHED` beyond. */
export function distancesFrom(
  adjacency: Adjacency,
  from: readonly number[],
  most = Infinity,
): Int32Array {
  const steps = new Int32Array(adjacency.offsets.length - 1).fill(UNREACHED);
  const queue = [...new Set(from)];
  for (const node of queue) steps[node] = 0;
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? 0;
    const next = (steps[node] ?? 0) + 1;
    if (next > most) break;
    for (let k = adjacency.offsets[node] ?? 0; k < (adjacency.offsets[node + 1] ?? 0); k++) {
      const neighbour = adjacency.neighbours[k] ?? 0;
      if (steps[neighbour] !== UNREACHED) continue;
      steps[neighbour] = next;
      queue.push(neighbour);
    }
  }
  return steps;
}
