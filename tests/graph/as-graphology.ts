import { default as Graph } from 'graphology';
import { weightOf, type Ties } from '../../src/dataset/ties.ts';

/** The ties that stand for something, as a graph of the library that serves as oracle. */
export function asGraphology(ties: Ties): Graph {
  const graph = new Graph({ type: 'undirected' });
  for (const at of ties.nodes.keys()) graph.addNode(at);
  for (let tie = 0; tie < ties.count; tie++) {
    const weight = weightOf(ties, tie);
    if (weight === 0) continue;
    graph.addEdgeWithKey(tie, ties.source[tie], ties.target[tie], { weight });
  }
  return graph;
}
