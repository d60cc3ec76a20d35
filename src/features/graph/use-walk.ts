import { useMemo, useState, type KeyboardEvent } from 'react';
import {
  adjacencyOf,
  neighboursOf,
  type Adjacency,
  type Neighbour,
} from '../../dataset/adjacency.ts';
import type { Ties } from '../../dataset/ties.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { laterHook } from '../../ui/later.ts';
import { nodeKey, positionsById } from './node-ids.ts';
import type { Picture } from './picture.ts';
import type { Mark } from './scene.ts';
import { nodeAt, type Graph } from './use-graph.ts';
import { standsOn, startWalk, stepWalk, walkAlong } from './walk.ts';

/** What is said of the way, wanted with the first key. */
const useSpeech = laterHook(() => import('./announce.ts'));

/** Keys on the drawing; `announcement` says where they have led. */
export function useWalk(graph: Graph, onOpen: (mark: Mark | undefined) => void) {
  const locale = useLocale();
  const { dataset, picture } = graph;
  const { ties: all } = graph.counted;
  // Nodes by key: their places in one picture mean nothing in the next.
  const [gone, setGone] = useState<readonly string[]>();
  const { nodes, ties, slots } = picture;
  const neighbours = useMemo(
    () => neighbourLists(all, { nodes, ties, slots }),
    [all, nodes, ties, slots],
  );
  const walk = useMemo(() => {
    const positions = gone && positionsById(dataset, all);
    const trail = gone?.map((id) => slots[positions?.get(id) ?? -1] ?? -1);
    return trail && walkAlong(trail, (node) => neighbours(node).map((one) => one.node));
  }, [gone, dataset, all, slots, neighbours]);
  const mark = useMemo<Mark | undefined>(
    () => (walk ? { kind: 'node', at: standsOn(walk) } : undefined),
    [walk],
  );
  const nodesBeside = (node: number) => neighbours(node).map((neighbour) => neighbour.node);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || picture.nodes.length === 0) return;
    if (event.key === 'Escape') {
      setGone(undefined);
      onOpen(undefined);
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (mark) onOpen(mark);
      return;
    }
    const next = stepWalk(walk ?? startWalk(), event.key, nodesBeside, picture.nodes.length);
    if (!next) return;
    event.preventDefault();
    // The first key only says where one is.
    const { trail } = walk ? next : startWalk();
    setGone(trail.map((node) => nodeKey(dataset, nodeAt(graph, node))));
  };
  const speech = useSpeech(walk !== undefined);
  const canSay = walk && speech && speech !== 'failed';
  const announcement = canSay ? speech.announce(graph, walk, neighbours, locale) : '';
  return { mark, onKeyDown, onBlur: () => setGone(undefined), announcement };
}

/** In terms of the picture: nodes by their positions in it, ties by theirs. Made at the first key. */
function neighbourLists(
  all: Ties,
  picture: Pick<Picture, 'nodes' | 'ties' | 'slots'>,
): (node: number) => readonly Neighbour[] {
  let adjacency: Adjacency | undefined;
  let tieAt: ReadonlyMap<number, number> | undefined;
  return (node) => {
    adjacency ??= adjacencyOf(all, picture.ties);
    const places = (tieAt ??= new Map(Array.from(picture.ties, (tie, at) => [tie, at])));
    return neighboursOf(adjacency, picture.nodes[node] ?? 0).map((neighbour) => ({
      node: picture.slots[neighbour.node] ?? 0,
      tie: places.get(neighbour.tie) ?? 0,
    }));
  };
}
