import { useMemo, useState, type KeyboardEvent } from 'react';
import {
  adjacencyOf,
  neighboursOf,
  type Adjacency,
  type Neighbour,
} from '../../dataset/adjacency.ts';
import { useLocale, type Locale } from '../../i18n/locale.tsx';
import type { Mark } from './scene.ts';
import type { Graph } from './use-graph.ts';
import { cameFrom, choices, standsOn, startWalk, stepWalk, type Walk } from './walk.ts';
import { wordsFor } from './words-for.ts';

/** Keys on the drawing; `announcement` says where they have led. */
export function useWalk(graph: Graph, onOpen: (mark: Mark | undefined) => void) {
  const locale = useLocale();
  const { picture } = graph;
  // Places in one picture mean nothing in another.
  const [gone, setGone] = useState<{ readonly graph: Graph; readonly walk: Walk }>();
  const walk = gone?.graph === graph ? gone.walk : undefined;
  const neighbours = useMemo(() => neighbourLists(graph), [graph]);
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
    setGone({ graph, walk: walk ? next : startWalk() });
  };
  const announcement = walk ? announce(graph, walk, neighbours, locale) : '';
  return { mark, onKeyDown, onBlur: () => setGone(undefined), announcement };
}

/** In terms of the picture: nodes by their positions in it, ties by theirs. Made at the first key. */
function neighbourLists({ counted, picture }: Graph): (node: number) => readonly Neighbour[] {
  let adjacency: Adjacency | undefined;
  let tieAt: ReadonlyMap<number, number> | undefined;
  return (node) => {
    adjacency ??= adjacencyOf(counted.ties, picture.ties);
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
