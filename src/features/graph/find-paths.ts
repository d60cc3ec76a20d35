import type { Adjacency } from '../../dataset/adjacency.ts';
import { realTies } from '../../dataset/distances.ts';
import { shortestPaths } from '../../dataset/paths.ts';
import type { Ties } from '../../dataset/ties.ts';

/** Enough to see who stands in between. */
const MOST_PATHS = 5;

const known = new WeakMap<Ties, Adjacency>();

/** The shortest paths between two node numbers, each as the node numbers on its way. */
export function findPaths(ties: Ties, a: number, b: number): readonly (readonly number[])[] {
  const [from, to] = [ties.nodes.indexOf(a), ties.nodes.indexOf(b)];
  if (from < 0 || to < 0) return [];
  const adjacency = known.get(ties) ?? realTies(ties);
  known.set(ties, adjacency);
  return shortestPaths(adjacency, from, to, MOST_PATHS).map((path) => [
    a,
    ...path.map(({ node }) => ties.nodes[node] ?? 0),
  ]);
}
