import { useMemo, useState, type KeyboardEvent } from 'react';
import {
  adjacencyOf,
  neighboursOf,
  type Adjacency,
  type Neighbour,
} from '../../dataset/adjacency.ts';
import { nodeId } from '../../dataset/nodes.ts';
import type { Ties } from '../../dataset/ties.ts';
import { useLocale, type Locale } from '../../i18n/locale.tsx';
import { positionsById } from './node-ids.ts';
import type { Picture } from './picture.ts';
import type { Mark } from './scene.ts';
import type { Graph } from './use-graph.ts';
import { cameFrom, choices, standsOn, startWalk, stepWalk, walkAlong, type Walk } from './walk.ts';
import { nodeAt, wordsFor } from './words-for.ts';

/** Keys on the drawing; `announcement` says where they have led. */
export function useWalk(graph: Graph, onOpen: (mark: Mark | undefined) => void) {
  const locale = useLocale();
  const { dataset, picture } = graph;
  const { ties: all } = graph.counted;
  // Nodes by id: their places in one picture mean nothing in the next.
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
      event.currentTarget.blur();
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
    setGone(trail.map((node) => nodeId(dataset, nodeAt(graph, node))));
  };
  const announcement = walk ? announce(graph, walk, neighbours, locale) : '';
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

function announce(
  graph: Graph,
  walk: Walk,
  neighbours: (node: number) => readonly Neighbour[],
  locale: Locale,
): string {
  const { t } = locale;
  const at = standsOn(walk);
  const { title, text } = wordsFor(graph, { kind: 'node', at }, locale);
  const before = cameFrom(walk);
  if (before === undefined) return t.graph.moved(title, text);
  const beside = neighbours(before);
  const among = choices(walk, (node) => neighbours(node).map((one) => one.node), 0);
  const place = t.graph.place(among.indexOf(at) + 1, among.length);
  const tie = beside.find(({ node }) => node === at)?.tie ?? 0;
  const words = wordsFor(graph, { kind: 'tie', at: tie }, locale);
  return t.graph.movedTo(title, graph.picture.faces[before]?.name ?? '', words.text, place);
}
