/** The page of one event: what it was, who says so, and who says otherwise. */
import { useMemo } from 'react';
import { listAt } from '../../lib/columns.ts';
import { claimsOf, eventAt, eventId, type Claim, type Dataset } from '../../dataset/dataset.ts';
import type { Disagreement } from '../../dataset/disagreement.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Sign } from '../../ui/sign.tsx';
import { attendeesOf } from './attendance.ts';
import { AttendanceTable } from './attendance-table.tsx';
import { DisagreementNote } from './disagreement-note.tsx';
import { Evidence } from './evidence.tsx';
import { EventLine, subEventsOf } from './event-line.tsx';
import { Outcomes } from './outcomes.tsx';
import { Reports } from './reports.tsx';
import { Sources } from './sources.tsx';
import './details.css';

export function EventDetails({
  dataset,
  row,
  disagreements,
  heading: Heading = 'h1',
}: {
  dataset: Dataset;
  row: number;
  disagreements: readonly Disagreement[];
  heading?: 'h1' | 'h2';
}) {
  const { t, dates, nameOf } = useLocale();
  const event = useMemo(() => eventAt(dataset, row), [dataset, row]);
  const claims = useMemo(() => claimsOf(dataset, row), [dataset, row]);
  const attendees = useMemo(() => attendeesOf(dataset, event, claims), [dataset, event, claims]);
  const subEvents = useMemo(() => subEventsOf(dataset, row), [dataset, row]);
  const about = (property: Claim['property'], value?: string) =>
    claims.filter((c) => c.property === property && (value === undefined || c.value === value));
  const place = dataset.places[event.place];
  const own = disagreements.filter((disagreement) => disagreement.event === row);
  const outcomes = about('outcome');
  return (
    <article className="event-details">
      <p className="eyebrow">
        {t.terms.format[event.format]} · <Sign kind={event.status} />{' '}
        <span>{t.terms.status[event.status].toLowerCase()}</span>
        <Sources dataset={dataset} claims={about('status')} />
        {event.disputed && (
          <>
            {' · '}
            <Sign kind="disputed" /> {t.terms.disputed.toLowerCase()}
          </>
        )}
      </p>
      <Heading className="details-title">{nameOf(event)}</Heading>
      <p className="dateline">
        <span>
          {capitalised(dates.withWeekday(event.date))}
          <Sources dataset={dataset} claims={about('date')} />
        </span>
        {place && (
          <span>
            {', '}
            <PageLink to={{ page: 'places', id: place.id }}>{nameOf(place)}</PageLink>
            <Sources dataset={dataset} claims={about('place')} />
          </span>
        )}
      </p>
      {event.superEvent >= 0 && (
        <p className="part-of">
          {t.details.partOf}{' '}
          <PageLink to={{ page: 'events', id: eventId(dataset, event.superEvent) }}>
            {nameOf(eventAt(dataset, event.superEvent))}
          </PageLink>
        </p>
      )}

      <Outcomes dataset={dataset} claims={outcomes.filter((c) => c.modality !== 'future')} />
      {attendees.length > 0 && (
        <AttendanceTable dataset={dataset} event={event} attendees={attendees} />
      )}
      <Outcomes
        dataset={dataset}
        claims={outcomes.filter((c) => c.modality === 'future')}
        title={t.details.expected}
      />
      {own.length > 0 && (
        <section className="details-section" aria-labelledby="disagree">
          <h2 id="disagree" className="details-label">
            {t.terms.disputed}
          </h2>
          {own.map((disagreement, i) => (
            <DisagreementNote key={i} dataset={dataset} disagreement={disagreement} />
          ))}
        </section>
      )}
      {event.topics.length > 0 && (
        <section className="details-section" aria-labelledby="themes">
          <h2 id="themes" className="details-label">
            {t.terms.group.topic}
          </h2>
          <ul className="link-list">
            {event.topics.map((at) => {
              const topic = dataset.topics[at];
              return topic ? (
                <li key={topic.id}>
                  <PageLink to={{ page: 'topics', id: topic.id }}>{nameOf(topic)}</PageLink>
                  <Sources dataset={dataset} claims={about('topic', topic.id)} />
                </li>
              ) : undefined;
            })}
          </ul>
        </section>
      )}
      {subEvents.length > 0 && (
        <section className="details-section" aria-labelledby="parts">
          <h2 id="parts" className="details-label">
            {t.details.parts}
          </h2>
          <ul className="event-lines">
            {subEvents.map((part) => (
              <EventLine key={part} dataset={dataset} row={part} />
            ))}
          </ul>
        </section>
      )}
      <Reports dataset={dataset} articles={[...listAt(dataset.facets.article, row)]} />
      <Evidence dataset={dataset} claims={claims} />
    </article>
  );
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
