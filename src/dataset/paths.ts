/** How far nodes are from each other, and by which ties. Unheld events lead nowhere. */
import { adjacencyOf, neighboursOf, type Adjacency, type Neighbour } from './adjacency.ts';
import { weightOf, type Ties } from './ties.ts';

/** Ties that stand for something that took place or is expected to. */
export function realTies(ties: Ties): Adjacency {
  const all = Uint32Array.from(ties.held.keys());
  return adjacencyOf(
    ties,
    all.filter((tie) => weightOf(ties, tie) > 0),
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

/** A way from one node to another; the first step's `node` is the second of the path. */
export type Path = readonly Neighbour[];

/**
 * The shortest paths from `a` to `b`, those over the strongest ties first, at most `most` of them;
 * none where the two are not connected, and one without steps where they are the same.
 */
export function shortestPaths(adjacency: Adjacency, a: number, b: number, most = 5): Path[] {
  const toGoal = distancesFrom(adjacency, [b]);
  const found: Path[] = [];
  if (toGoal[a] === UNREACHED) return found;
  const walk = (node: number, path: Path): void => {
    if (node === b) {
      found.push(path);
      return;
    }
    const left = (toGoal[node] ?? 0) - 1;
    for (const step of neighboursOf(adjacency, node)) {
      if (toGoal[step.node] !== left) continue;
      walk(step.node, [...path, step]);
      if (found.length >= most) return;
    }
  };
  walk(a, []);
  return found;
}
