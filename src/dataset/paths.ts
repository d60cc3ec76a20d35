/** The ways from one node to another. */
import { neighboursOf, type Adjacency, type Neighbour } from './adjacency.ts';
import { distancesFrom, UNREACHED } from './distances.ts';

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
