/** How two are connected: the shortest chains of events, in words. */
import { useMemo } from 'react';
import { dateOf, eventAt } from '../../dataset/rows.ts';
import type { TieEvent } from '../../dataset/tie-events.ts';
import { STANDINGS, type Bond } from '../../dataset/tie-rules.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { EventItem } from './event-item.tsx';
import { eventsOf } from './events-of.ts';
import { waysBetween } from './find-paths.ts';
import type { PairProps } from './tie-view.tsx';
import type { Graph } from './use-graph.ts';

export function PathView({ graph, a, b }: PairProps) {
  const { t } = useFullLocale();
  const { ties } = graph.counted;
  const { held, expected } = useMemo(() => waysBetween(ties, a, b), [ties, a, b]);
  const [first] = held;
  const [other] = expected;
  if (!first && !other) return <p>{t.ties.noPath}</p>;
  return (
    <>
      <p>{first ? t.ties.pathCount(held.length, first.length - 1) : t.ties.noHeldPath}</p>
      <Ways graph={graph} ways={held} />
      {other && (
        <>
          <p>{t.ties.expectedPathCount(expected.length, other.length - 1)}</p>
          <Ways graph={graph} ways={expected} />
        </>
      )}
    </>
  );
}

const Ways = ({ graph, ways }: { graph: Graph; ways: readonly (readonly number[])[] }) =>
  ways.length > 0 && (
    <ol className="graph-paths">
      {ways.map((way) => (
        <li key={way.join(' ')}>
          {way.slice(1).map((node, i) => (
            <Step key={node} graph={graph} from={way[i] ?? node} to={node} />
          ))}
        </li>
      ))}
    </ol>
  );

/** “Fidan – met – Sharif, Islamabad, 9 July 2025”, and the event that it rests on. */
function Step({ graph, from, to }: { graph: Graph; from: number; to: number }) {
  const locale = useFullLocale();
  const { t, dates, nameOf } = locale;
  const { dataset, mode } = graph;
  const events = eventsOf(graph).between(from, to);
  const best = tellingEvent(events);
  if (!best) return undefined;
  const event = eventAt(dataset, best.row);
  const place = dataset.places[event.place];
  const facts = [...(place ? [nameOf(place)] : []), dates.inWords(dateOf(dataset, best.row))];
  const isPeople = mode === 'people' || mode === 'countries' || mode === 'organisations';
  const isHeld = best.standing === 'held';
  const verb = isPeople ? t.ties.did[best.bond](event.format, isHeld) : t.ties.sameEvent;
  return (
    <div className="graph-step">
      <p>
        <strong>{graph.nameOf(from)}</strong> – {verb} – <strong>{graph.nameOf(to)}</strong>,{' '}
        {facts.join(', ')}
      </p>
      <ul>
        <EventItem dataset={dataset} event={best} />
      </ul>
    </div>
  );
}

const TELLING: readonly Bond[] = ['met', 'attended', 'delegation', 'part'];

/** Of several events the surest: held before announced, meetings before others, the earliest first. */
function tellingEvent(events: readonly TieEvent[]): TieEvent | undefined {
  const cost = ({ standing, bond }: TieEvent) =>
    STANDINGS.indexOf(standing) * TELLING.length + TELLING.indexOf(bond);
  return events.toSorted((x, y) => cost(x) - cost(y))[0];
}
