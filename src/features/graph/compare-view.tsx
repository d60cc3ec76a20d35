/** Two side by side: their events together, the topics of both, and what each did alone. */
import type { Dataset } from '../../dataset/dataset.ts';
import { topicBase } from '../../dataset/nodes.ts';
import { STANDING_BY_STATUS, STANDINGS } from '../../dataset/tie-rules.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { listAt } from '../../lib/columns.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { useMore } from '../../ui/use-more.tsx';
import { EventItem } from './event-item.tsx';
import { eventsOf } from './events-of.ts';
import { tieSentence } from './tie-words.ts';
import type { PairProps } from './tie-view.tsx';

const MOST_EVENTS = 8;

export function CompareView({ graph, a, b }: PairProps) {
  const locale = useFullLocale();
  const { t } = locale;
  const { dataset, columns } = graph;
  const together = eventsOf(graph).between(a, b);
  const { shown, more } = useMore(together.length);
  const [ofA, ofB] = [[...eventsOf(graph).of(a)], [...eventsOf(graph).of(b)]];
  const topicsOf = (list: readonly number[]) => [
    ...new Set(list.flatMap((row) => [...listAt(dataset.events.topics, row)])),
  ];
  const ofBoth = new Set(topicsOf(ofB));
  const topics = topicsOf(ofA).filter((topic) => ofBoth.has(topic));
  const alone = (list: readonly number[], other: readonly number[]) => {
    const known = new Set(other);
    return list.filter((row) => !known.has(row));
  };
  const sides = [
    { node: a, rows: alone(ofA, ofB) },
    { node: b, rows: alone(ofB, ofA) },
  ];
  return (
    <>
      <h4>{t.ties.shared}</h4>
      <p>
        {together.length > 0 ? tieSentence(dataset, together, graph.mode, locale) : t.ties.nothing}
      </p>
      <ol className="graph-events">
        {together.slice(0, shown).map((event) => (
          <EventItem key={event.row} dataset={dataset} event={event} />
        ))}
      </ol>
      {more}
      <h4>{t.ties.sharedTopics}</h4>
      <p className="graph-words">
        {topics.length === 0 && t.ties.nothing}
        {topics.map((topic) => (
          <PageLink key={topic} to={{ page: 'topics', id: dataset.topics[topic]?.id ?? '' }}>
            {graph.nameOf(topicBase(columns.sizes) + topic)}
          </PageLink>
        ))}
      </p>
      {sides.map(({ node, rows }) => (
        <section key={node}>
          <h4>
            {t.ties.alone(graph.nameOf(node))} <small>{t.ties.events(rows.length)}</small>
          </h4>
          <ol className="graph-events">
            {rows.slice(-MOST_EVENTS).map((row) => (
              <EventItem
                key={row}
                dataset={dataset}
                event={{ row, standing: standingAlone(dataset, row), disputed: false }}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

const standingAlone = (dataset: Dataset, row: number) =>
  STANDINGS[STANDING_BY_STATUS[dataset.events.status[row] ?? 0] ?? 0] ?? 'unknown';
