/** What is said of a mark: the words of tooltips and of announcements. */
import type { FullLocale } from '../../i18n/later-texts.ts';
import { eventsOf } from './events-of.ts';
import type { Mark } from './scene.ts';
import { tieSentence } from './tie-words.ts';
import { nodeAt, type Graph } from './use-graph.ts';

export interface MarkWords {
  readonly title: string;
  readonly text: string;
}

export function wordsFor(graph: Graph, mark: Mark, locale: FullLocale): MarkWords {
  const { dataset, mode, picture } = graph;
  const { t } = locale;
  if (mark.kind === 'node') {
    const name = picture.faces[mark.at]?.name ?? '';
    const events = eventsOf(graph).of(nodeAt(graph, mark.at)).length;
    let ties = 0;
    for (let tie = 0; tie < picture.ties.length; tie++) {
      ties += Number(picture.from[tie] === mark.at || picture.to[tie] === mark.at);
    }
    return { title: name, text: t.ties.nodeSummary(t.ties.events(events), t.ties.ties(ties)) };
  }
  const [a, b] = [picture.from[mark.at] ?? 0, picture.to[mark.at] ?? 0];
  const events = eventsOf(graph).between(nodeAt(graph, a), nodeAt(graph, b));
  return {
    title: t.ties.pair(picture.faces[a]?.name ?? '', picture.faces[b]?.name ?? ''),
    text: tieSentence(dataset, events, mode, locale),
  };
}
