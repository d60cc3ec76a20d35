/** What is said of a mark: the words of tooltips and of announcements. */
import type { Locale } from '../../i18n/locale.tsx';
import type { Mark } from './scene.ts';
import { tieSentence } from './tie-words.ts';
import type { TipText } from './tip.tsx';
import type { Graph } from './use-graph.ts';

/** The node number of a position in the picture. */
export const nodeAt = ({ counted, picture }: Graph, at: number): number =>
  counted.ties.nodes[picture.nodes[at] ?? 0] ?? 0;

export function wordsFor(graph: Graph, mark: Mark, locale: Locale): TipText {
  const { dataset, mode, picture } = graph;
  const { t } = locale;
  if (mark.kind === 'node') {
    const name = picture.faces[mark.at]?.name ?? '';
    const events = graph.events.of(nodeAt(graph, mark.at)).length;
    let ties = 0;
    for (let tie = 0; tie < picture.ties.length; tie++) {
      ties += Number(picture.from[tie] === mark.at || picture.to[tie] === mark.at);
    }
    return { title: name, text: t.graph.nodeSummary(t.graph.events(events), t.graph.ties(ties)) };
  }
  const [a, b] = [picture.from[mark.at] ?? 0, picture.to[mark.at] ?? 0];
  const events = graph.events.between(nodeAt(graph, a), nodeAt(graph, b));
  return {
    title: t.graph.pair(picture.faces[a]?.name ?? '', picture.faces[b]?.name ?? ''),
    text: tieSentence(dataset, events, mode, locale),
  };
}
