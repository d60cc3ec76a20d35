/** The events that make a tie, and a way to see nothing else. */
import { useFullLocale } from '../../i18n/later-texts.ts';
import { useMore } from '../../ui/use-more.tsx';
import { useView } from '../../ui/view-context.tsx';
import { EventItem } from './event-item.tsx';
import { eventsOf } from './events-of.ts';
import { filterTo } from './filter-to.ts';
import { tieSentence } from './tie-words.ts';
import type { Graph } from './use-graph.ts';

export interface PairProps {
  readonly graph: Graph;
  /** Node numbers. */
  readonly a: number;
  readonly b: number;
}

export function TieView({ graph, a, b }: PairProps) {
  const locale = useFullLocale();
  const { t } = locale;
  const { view, change } = useView();
  const { dataset, mode } = graph;
  const events = eventsOf(graph).between(a, b);
  const { shown, more } = useMore(events.length);
  if (events.length === 0) return <p>{t.ties.noTie}</p>;
  return (
    <>
      <p>{tieSentence(dataset, events, mode, locale)}</p>
      <p className="graph-actions">
        <button type="button" onClick={() => change(filterTo(dataset, [a, b], true, view), 'push')}>
          {t.ties.filterToBoth}
        </button>
      </p>
      <ol className="graph-events">
        {events.slice(0, shown).map((event) => (
          <EventItem key={event.row} dataset={dataset} event={event} />
        ))}
      </ol>
      {more}
    </>
  );
}
