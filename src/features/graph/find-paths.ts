import type { Adjacency } from '../../dataset/adjacency.ts';
import { heldTies, realTies } from '../../dataset/distances.ts';
import { shortestPaths } from '../../dataset/paths.ts';
import type { Ties } from '../../dataset/ties.ts';

/** Enough to see who stands in between. */
const MOST_PATHS = 5;

/** The node numbers on a way, both ends among them. */
type Chain = readonly number[];

export interface Ways {
  /** The shortest of those on which every two were together. */
  readonly held: readonly Chain[];
  /** As short or shorter, but some two of them were only to be together, or perhaps were. */
  readonly expected: readonly Chain[];
}

const known = new WeakMap<Ties, { readonly held: Adjacency; readonly all: Adjacency }>();

/** The ways between two node numbers. */
export function waysBetween(ties: Ties, a: number, b: number): Ways {
  const [from, to] = [ties.nodes.indexOf(a), ties.nodes.indexOf(b)];
  if (from < 0 || to < 0) return { held: [], expected: [] };
  const { held, all } = known.get(ties) ?? { held: heldTies(ties), all: realTies(ties) };
  known.set(ties, { held, all });
  const inHeld = shortestPaths(held, from, to, MOST_PATHS);
  const inAll = shortestPaths(all, from, to, MOST_PATHS);
  const chain = (path: (typeof inAll)[number]): Chain => [
    a,
    ...path.map(({ node }) => ties.nodes[node] ?? 0),
  ];
  return {
    held: inHeld.map(chain),
    expected: inAll
      .filter((path) => path.some(({ tie }) => (ties.held[tie] ?? 0) === 0))
      .slice(0, MOST_PATHS - inHeld.length)
      .map(chain),
  };
}

/** All of them, those that were held first. */
export function findPaths(ties: Ties, a: number, b: number): readonly Chain[] {
  const { held, expected } = waysBetween(ties, a, b);
  return [...held, ...expected];
}
