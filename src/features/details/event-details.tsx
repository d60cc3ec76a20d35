/** The page of one event: what it was, who says so, and who says otherwise. */
import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { actorAt, eventAt, eventId } from '../../dataset/rows.ts';
import { denies, outcomesIn } from '../../dataset/asserted.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { Sign } from '../../ui/sign.tsx';
import { useView } from '../../ui/view-context.tsx';
import { AllClaims } from './all-claims.tsx';
import { attendeesOf } from './attendance.ts';
import { AttendanceTable } from './attendance-table.tsx';
import { Correction } from './correction.tsx';
import { Dateline } from './dateline.tsx';
import { DisagreementNote } from './disagreement-note.tsx';
import { disagreeing } from './disagreement-words.ts';
import { EventLines } from './event-lines.tsx';
import { eventFacts, subEventsOf, type EventFacts } from './event-facts.ts';
import { useFootnote } from './footnote.tsx';
import { Noted } from './noted.tsx';
import { Outcomes } from './outcomes.tsx';
import { ReportLane } from './report-lane.tsx';
import { RuleChoice } from './rule-choice.tsx';
import { Section } from './section.tsx';
import { useAnchor } from './use-anchor.ts';
import './details.css';
import './lists.css';
import './evidence.css';

export function EventDetails({
  dataset,
  row,
  heading: Heading = 'h1',
}: {
  dataset: Dataset;
  row: number;
  heading?: 'h1' | 'h2';
}) {
  const locale = useFullLocale();
  const { t, nameOf } = locale;
  const { view } = useView();
  const facts = useMemo(() => eventFacts(dataset, row), [dataset, row]);
  const attendees = useMemo(() => attendeesOf(facts, view.rule), [facts, view.rule]);
  const subEvents = useMemo(() => subEventsOf(dataset, row), [dataset, row]);
  useAnchor(row);
  const { event, claims, disagreements } = facts;
  const { came, expected } = outcomesIn(claims);
  return (
    // Another event is another page: what was opened on this one is not open there.
    <article key={event.id} className="event-details">
      <Eyebrow facts={facts} />
      <Heading className="details-title">{nameOf(event)}</Heading>
      <Dateline facts={facts} />
      {event.superEvent >= 0 && <PartOf facts={facts} />}
      <Outcomes dataset={dataset} claims={came} />
      {attendees.length > 0 && <AttendanceTable facts={facts} attendees={attendees} />}
      {disagreements.length > 0 && (
        <Section title={disagreeing(locale, disagreements)}>
          {disagreements.map((disagreement, i) => (
            <DisagreementNote key={i} dataset={dataset} disagreement={disagreement} />
          ))}
          <RuleChoice />
        </Section>
      )}
      <Outcomes dataset={dataset} claims={expected} title={t.facts.expected} />
      {event.topics.length > 0 && (
        <Section title={t.terms.group.topic}>
          <ul className="link-list">
            {event.topics.map((at) => {
              const topic = dataset.topics[at];
              if (!topic) return undefined;
              const evidence = facts.evidence({ property: 'topic', value: topic.id });
              return (
                <li key={topic.id}>
                  <Noted dataset={dataset} evidence={evidence} fact={nameOf(topic)}>
                    <PageLink to={{ page: 'topics', id: topic.id }}>{nameOf(topic)}</PageLink>
                  </Noted>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      <Countries facts={facts} />
      {subEvents.length > 0 && (
        <Section title={t.facts.parts}>
          <EventLines
            dataset={dataset}
            rows={subEvents}
            because={() =>
              ({ property }) =>
                property === 'superEvent'
              }
          />
        </Section>
      )}
      <AllClaims dataset={dataset} claims={claims} />
      <ReportLane facts={facts} />
      <Correction dataset={dataset} page={`${nameOf(event)} (${event.id})`} claims={claims} />
    </article>
  );
}

function Eyebrow({ facts }: { facts: EventFacts }) {
  const { t } = useFullLocale();
  const { dataset, event } = facts;
  const kind = t.terms.format[event.format];
  const status = t.terms.status[event.status];
  const format = useFootnote(
    dataset,
    facts.evidence({ property: 'format', value: event.format }),
    t.terms.property.format,
  );
  const held = useFootnote(
    dataset,
    facts.evidence({ property: 'status', value: event.status }),
    t.terms.property.status,
  );
  return (
    <div className="eyebrow">
      <span>
        <span className="noted">
          {kind}
          {format.mark}
        </span>{' '}
        ·{' '}
        <span className="noted">
          <Sign kind={event.status} /> {status.toLowerCase()}
          {held.mark}
        </span>
        {event.disputed && (
          <>
            {' · '}
            <Sign kind="disputed" /> {t.terms.disputed.toLowerCase()}
          </>
        )}
      </span>
      {format.panel}
      {held.panel}
    </div>
  );
}

function PartOf({ facts }: { facts: EventFacts }) {
  const { t, nameOf } = useFullLocale();
  const { dataset, event } = facts;
  const id = eventId(dataset, event.superEvent);
  const evidence = facts.evidence({ property: 'superEvent', value: id });
  return (
    <div className="part-of">
      <Noted dataset={dataset} evidence={evidence} fact={t.facts.partOf}>
        {t.facts.partOf}{' '}
        <PageLink to={{ page: 'events', id }}>
          {nameOf(eventAt(dataset, event.superEvent))}
        </PageLink>
      </Noted>
    </div>
  );
}

/** A country is named for the event, or is that of somebody who took part. */
function countryEvidence({ dataset, event, claims, evidence }: EventFacts, country: number) {
  const own = evidence({ property: 'country', value: dataset.countries[country] ?? '' });
  if (own.bearing.length > 0) return own;
  const people = new Set(
    event.participants
      .filter(({ side }) => side === country)
      .map(({ actor }) => actorAt(dataset, actor).id),
  );
  const named = claims.filter(
    ({ property, value }) => property === 'participant' && people.has(value),
  );
  const bearing = named.filter((claim) => !denies(claim));
  const against = bearing.length + own.against.length > 0 ? own.against : named;
  return { ...own, bearing, against };
}

function Countries({ facts }: { facts: EventFacts }) {
  const { t, countryName } = useFullLocale();
  const { dataset, event } = facts;
  if (event.countries.length === 0) return undefined;
  return (
    <Section title={t.terms.group.country}>
      <ul className="link-list">
        {event.countries.map((at) => {
          const code = dataset.countries[at] ?? '';
          return (
            <li key={code}>
              <Noted
                dataset={dataset}
                evidence={countryEvidence(facts, at)}
                fact={countryName(code)}
              >
                <PageLink to={{ page: 'countries', id: code }}>{countryName(code)}</PageLink>
              </Noted>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
