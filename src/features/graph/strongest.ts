import { weightOf } from '../../dataset/ties.ts';
import type { Graph } from './use-graph.ts';

/** The nodes that a node is tied to most, shown or not, as node numbers. */
export function strongestTies({ counted }: Graph, node: number, most: number): number[] {
  const { ties } = counted;
  const at = ties.nodes.indexOf(node);
  const found: number[] = [];
  for (let tie = 0; tie < ties.count; tie++) {
    if (ties.source[tie] === at || ties.target[tie] === at) found.push(tie);
  }
  return found
    .sort((a, b) => weightOf(ties, b) - weightOf(ties, a) || a - b)
    .slice(0, most)
    .map((tie) => ties.nodes[(ties.source[tie] === at ? ties.target : ties.source)[tie] ?? 0] ?? 0);
}
