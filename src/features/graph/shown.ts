/** Which of the ties and nodes are drawn: the surroundings of the focus, the most telling first. */
import { distancesFrom, realTies, UNREACHED } from '../../dataset/distances.ts';
import type { Counted } from './counted.ts';

/** What a screen has room for at first. */
export const FIRST_TIES = 2000;

export interface Shown {
  /** Positions in `Ties`, the most telling first. */
  readonly ties: Uint32Array;
  /** Positions in `Ties.nodes`. */
  readonly nodes: readonly number[];
  /** Ties that could be shown. */
  readonly total: number;
}

/**
 * @param focus positions in `Ties.nodes`; empty for all.
 * @param always nodes to keep, with the ties between them, even if none is among the first `most`.
 */
export function shownOf(
  { ties, rank }: Pick<Counted, 'ties' | 'rank'>,
  focus: readonly number[],
  hops: number,
  most: number,
  always: ReadonlySet<number>,
): Shown {
  const steps = focus.length > 0 ? distancesFrom(realTies(ties), focus, hops) : undefined;
  const isNear = (node: number) => !steps || steps[node] !== UNREACHED;
  const within = steps
    ? rank.filter((tie) => isNear(ties.source[tie] ?? 0) && isNear(ties.target[tie] ?? 0))
    : rank;
  const near = Array.from(ties.nodes.keys()).filter(isNear);
  if (within.length <= most) return { ties: within, nodes: near, total: within.length };
  const isKept = (tie: number) =>
    always.has(ties.source[tie] ?? 0) && always.has(ties.target[tie] ?? 0);
  const shown = Uint32Array.from([
    ...within.subarray(0, most),
    ...(always.size > 1 ? within.subarray(most).filter(isKept) : []),
  ]);
  // A node of which no tie is shown would look like one that has none.
  const touched = new Uint8Array(ties.nodes.length);
  for (const tie of shown) {
    touched[ties.source[tie] ?? 0] = 1;
    touched[ties.target[tie] ?? 0] = 1;
  }
  const nodes = near.filter((node) => touched[node] === 1 || always.has(node));
  return { ties: shown, nodes, total: within.length };
}
