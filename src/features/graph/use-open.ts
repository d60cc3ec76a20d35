/** What the panel shows: a node (until it is closed), or two nodes (which the address keeps). */
import { useState } from 'react';
import { nodeId } from '../../dataset/nodes.ts';
import { useView } from '../../ui/view-context.tsx';
import { positionsById } from './node-ids.ts';
import type { Mark } from './scene.ts';
import type { Graph } from './use-graph.ts';
import { nodeAt } from './words-for.ts';

export type Opened =
  | { readonly kind: 'node'; readonly node: number }
  | { readonly kind: 'pair'; readonly a: number | undefined; readonly b: number | undefined };

export function useOpen(graph: Graph | undefined) {
  const { view, change } = useView();
  const [node, setNode] = useState<number>();
  const [isAsking, setAsking] = useState(false);
  const { between } = view;

  const numberOf = (id: string | undefined) => {
    if (!graph || id === undefined) return undefined;
    const at = positionsById(graph.dataset, graph.counted.ties).get(id);
    return at === undefined ? undefined : graph.counted.ties.nodes[at];
  };
  const opened: Opened | undefined =
    between.length > 0 || isAsking
      ? { kind: 'pair', a: numberOf(between[0]), b: numberOf(between[1]) }
      : node === undefined
        ? undefined
        : { kind: 'node', node };

  const close = () => {
    setNode(undefined);
    setAsking(false);
    if (between.length > 0) change({ between: [], relation: 'tie' }, 'push');
  };
  const openPair = (a: number, b: number) => {
    if (!graph) return;
    const ids = [a, b].map((node) => nodeId(graph.dataset, node));
    setAsking(false);
    change({ between: ids, relation: 'tie' }, 'push');
  };
  const openMark = (mark: Mark | undefined) => {
    if (!graph || !mark) return close();
    if (mark.kind === 'tie') {
      const { from, to } = graph.picture;
      return openPair(nodeAt(graph, from[mark.at] ?? 0), nodeAt(graph, to[mark.at] ?? 0));
    }
    close();
    setNode(nodeAt(graph, mark.at));
  };
  /** Asks for a way from the open node, or from nobody yet. */
  const askPath = () => {
    const from = graph && node !== undefined ? [nodeId(graph.dataset, node)] : between;
    setAsking(true);
    change({ between: from, relation: 'path' }, 'push');
  };
  return { opened, close, openPair, openMark, askPath, mark: markOf(graph, opened) };
}

/** The mark in the picture that stands for what is open, if it is drawn. */
function markOf(graph: Graph | undefined, opened: Opened | undefined): Mark | undefined {
  if (!graph || !opened) return undefined;
  const { picture, counted } = graph;
  const slotOf = (node: number | undefined) =>
    node === undefined ? -1 : (picture.slots[counted.ties.nodes.indexOf(node)] ?? -1);
  if (opened.kind === 'node') {
    const at = slotOf(opened.node);
    return at < 0 ? undefined : { kind: 'node', at };
  }
  const [a, b] = [slotOf(opened.a), slotOf(opened.b)];
  for (let at = 0; at < picture.ties.length; at++) {
    const [from, to] = [picture.from[at], picture.to[at]];
    if ((from === a && to === b) || (from === b && to === a)) return { kind: 'tie', at };
  }
  const one = a >= 0 ? a : b;
  return one < 0 ? undefined : { kind: 'node', at: one };
}
