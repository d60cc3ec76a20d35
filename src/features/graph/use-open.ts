/** What the panel shows: a node (until it is closed), or two nodes (which the address keeps). */
import { useMemo, useState } from 'react';
import { laterHook } from '../../ui/later.ts';
import { useView } from '../../ui/view-context.tsx';
import { raisedOf as raisedIn } from './event-members.ts';
import type { findPaths } from './find-paths.ts';
import { addressId, positionsById } from './node-ids.ts';
import { surroundingsOf, type Mark, type Raised } from './scene.ts';
import { nodeAt, type Graph } from './use-graph.ts';

type FindPaths = typeof findPaths;

/** Wanted when somebody asks how two are connected. */
const usePaths = laterHook(() => import('./find-paths.ts'));

export type Opened =
  | { readonly kind: 'node'; readonly node: number }
  | { readonly kind: 'pair'; readonly a: number | undefined; readonly b: number | undefined };

export function useOpen(graph: Graph | undefined) {
  const { view, change } = useView();
  const [node, setNode] = useState<number>();
  const { between, relation } = view;
  // Somebody asks for a way before they say between whom.
  const isPair = between.length > 0 || relation !== 'tie';

  const numberOf = (id: string | undefined) => {
    if (!graph || id === undefined) return undefined;
    const at = positionsById(graph.dataset, graph.counted.ties).get(id);
    return at === undefined ? undefined : graph.counted.ties.nodes[at];
  };
  const opened: Opened | undefined = isPair
    ? { kind: 'pair', a: numberOf(between[0]), b: numberOf(between[1]) }
    : node === undefined
      ? undefined
      : { kind: 'node', node };

  const close = () => {
    setNode(undefined);
    if (isPair) change({ between: [], relation: 'tie' }, 'push');
  };
  const openPair = (a: number, b: number) => {
    if (!graph) return;
    const ids = [a, b].map((node) => addressId(graph.dataset, node));
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
    const from = graph && node !== undefined ? [addressId(graph.dataset, node)] : between;
    change({ between: from, relation: 'path' }, 'push');
  };
  const [a, b] = opened?.kind === 'pair' ? [opened.a, opened.b] : [opened?.node, undefined];
  const kind = opened?.kind;
  const isPath = relation === 'path';
  const loaded = usePaths(isPath);
  const find = loaded && loaded !== 'failed' ? loaded.findPaths : undefined;
  const raised = useMemo(() => {
    if (!graph || !kind) return graph?.ofEvent;
    if (kind === 'pair') return raisedOf(graph, { kind, a, b }, isPath ? find : direct);
    return a === undefined ? undefined : raisedOf(graph, { kind, node: a });
  }, [graph, kind, a, b, isPath, find]);
  return { opened, close, openPair, openMark, askPath, raised };
}

const direct: FindPaths = (_ties, a, b) => [[a, b]];

/** What stands for the open thing in the picture: a node's surroundings, a tie, or whole paths. */
function raisedOf(
  { picture, counted }: Graph,
  opened: Opened,
  find?: FindPaths,
): Raised | undefined {
  const slotOf = (node: number | undefined) =>
    node === undefined ? -1 : (picture.slots[counted.ties.nodes.indexOf(node)] ?? -1);
  if (opened.kind === 'node') {
    const at = slotOf(opened.node);
    return at < 0 ? undefined : surroundingsOf(picture, { kind: 'node', at });
  }
  const { a, b } = opened;
  if (a === undefined || b === undefined || !find) return undefined;
  const chains = find(counted.ties, a, b);
  const positionOf = (node: number) => counted.ties.nodes.indexOf(node);
  const nodes = chains.flat().map(positionOf);
  const pairs = chains.flatMap((chain) =>
    chain.slice(1).map((node, i) => [positionOf(chain[i] ?? -1), positionOf(node)] as const),
  );
  return raisedIn(picture, { nodes, pairs });
}
