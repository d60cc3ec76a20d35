/** What is said aloud on a walk from node to node. */
import type { Neighbour } from '../../dataset/adjacency.ts';
import { fullLocale } from '../../i18n/later-texts.ts';
import type { Locale } from '../../i18n/locale.tsx';
import type { Graph } from './use-graph.ts';
import { cameFrom, choices, standsOn, type Walk } from './walk.ts';
import { wordsFor } from './words-for.ts';

/** Where a walk has led: “Ishaq Dar, tie 1 of 9 of Hakan Fidan: 7 events, all held; …”. */
export function announce(
  graph: Graph,
  walk: Walk,
  neighbours: (node: number) => readonly Neighbour[],
  readersLocale: Locale,
): string {
  const locale = fullLocale(readersLocale);
  const { t } = locale;
  const at = standsOn(walk);
  const { title, text } = wordsFor(graph, { kind: 'node', at }, locale);
  const before = cameFrom(walk);
  if (before === undefined) return t.ties.moved(title, text);
  const beside = neighbours(before);
  const among = choices(walk, (node) => neighbours(node).map((one) => one.node), 0);
  const place = t.ties.place(among.indexOf(at) + 1, among.length);
  const tie = beside.find(({ node }) => node === at)?.tie ?? 0;
  const words = wordsFor(graph, { kind: 'tie', at: tie }, locale);
  return t.ties.movedTo(title, graph.picture.faces[before]?.name ?? '', words.text, place);
}
