/** The ties of every node, strongest first. */
import { stableSort } from '../lib/sort.ts';
import { weightOf, type Ties } from './ties.ts';

export interface Adjacency {
  /** The neighbours of node `n` are at `offsets[n] .. offsets[n + 1]`. */
  readonly offsets: Uint32Array;
  /** Positions in `Ties.nodes`, and the tie that leads there. */
  readonly neighbours: Uint32Array;
  readonly ties: Uint32Array;
}

/** @param shown the ties to follow; all of them unless given. */
export function adjacencyOf(ties: Ties, shown?: Iterable<number>): Adjacency {
  const all = Uint32Array.from(shown ?? ties.held.keys());
  const wanted = stableSort(all, (tie) => -weightOf(ties, tie));
  const offsets = new Uint32Array(ties.nodes.length + 1);
  for (const tie of wanted) {
    for (const end of [ties.source[tie] ?? 0, ties.target[tie] ?? 0]) {
      offsets[end + 1] = (offsets[end + 1] ?? 0) + 1;
    }
  }
  for (let n = 0; n < ties.nodes.length; n++) {
    offsets[n + 1] = (offsets[n + 1] ?? 0) + (offsets[n] ?? 0);
  }
  const fill = offsets.slice();
  const neighbours = new Uint32Array(wanted.length * 2);
  const through = new Uint32Array(wanted.length * 2);
  const put = (from: number, to: number, tie: number) => {
    const at = fill[from] ?? 0;
    neighbours[at] = to;
    through[at] = tie;
    fill[from] = at + 1;
  };
  for (const tie of wanted) {
    put(ties.source[tie] ?? 0, ties.target[tie] ?? 0, tie);
    put(ties.target[tie] ?? 0, ties.source[tie] ?? 0, tie);
  }
  return { offsets, neighbours, ties: through };
}

export interface Neighbour {
  readonly node: number;
  readonly tie: number;
}

export function neighboursOf(adjacency: Adjacency, node: number): Neighbour[] {
  const found: Neighbour[] = [];
  for (let k = adjacency.offsets[node] ?? 0; k < (adjacency.offsets[node + 1] ?? 0); k++) {
    found.push({ node: adjacency.neighbours[k] ?? 0, tie: adjacency.ties[k] ?? 0 });
  }
  return found;
}
