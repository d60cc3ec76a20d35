/** Under an event: its reports by date, and between them the event itself. */
import type { ReactNode } from 'react';
import { extentOf } from '../../domain/edtf.ts';
import { GATHERINGS } from '../../domain/vocabulary.ts';
import { valueInWords } from '../../dataset/claimed-value.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { Sign, type SignKind } from '../../ui/sign.tsx';
import type { EventFacts } from './event-facts.ts';
import { Noted } from './noted.tsx';
import { laneOf, type LaneEntry } from './lane.ts';
import { reportNumber } from './report-number.ts';
import { Section } from './section.tsx';
import './report-lane.css';

const signOf = ({ status, announced, came, inAddition, reported }: LaneEntry): SignKind => {
  if (status) return status;
  if (came.length + inAddition.length + reported.length > 0) return 'held';
  return announced.length > 0 ? 'announced' : 'unknown';
};

export function ReportLane({ facts }: { facts: EventFacts }) {
  const { t, dates } = useFullLocale();
  const lane = laneOf(facts);
  const { date, status } = facts.event;
  if (lane.length === 0) return undefined;
  const own = date && extentOf(date).from;
  // Reports of the same day are taken to have come out after what they report.
  const at = lane.findIndex(
    (entry) =>
      !entry.date ||
      (own !== undefined &&
        (extentOf(entry.date).from > own ||
          (extentOf(entry.date).from === own && entry.status === 'held'))),
  );
  const before = at < 0 ? lane : lane.slice(0, at);
  const after = at < 0 ? [] : lane.slice(at);
  const item = (entry: LaneEntry) => <Entry key={entry.article} facts={facts} entry={entry} />;
  return (
    <Section title={lane.length === 1 ? t.details.oneReport : t.evidence.lane.title}>
      <ol className="lane">
        {before.map(item)}
        {date && lane.length > 1 && (
          <li className="lane-event" data-status={status}>
            <div className="lane-date">
              <Noted
                dataset={facts.dataset}
                evidence={facts.evidence({ property: 'date', value: date.edtf })}
                fact={t.terms.property.date}
              >
                {dates.short(date)}
              </Noted>
            </div>
            <p>{t.evidence.lane.event}</p>
          </li>
        )}
        {after.map(item)}
      </ol>
    </Section>
  );
}

function Entry({ facts, entry }: { facts: EventFacts; entry: LaneEntry }) {
  const locale = useFullLocale();
  const { t, words, dates } = locale;
  const { dataset, event } = facts;
  const text = t.evidence.lane;
  const article = dataset.articles[entry.article];
  if (!article) return undefined;
  const names = (ids: readonly string[]) =>
    words.list(ids.map((id) => valueInWords(dataset, locale, 'participant', id)));
  const line = (ids: readonly string[], say: (names: string) => string): ReactNode =>
    ids.length > 0 && <p>{say(names(ids))}</p>;
  const reports = GATHERINGS.has(event.format) ? text.reports : text.names;
  const said = [
    entry.status ? text.status[entry.status] : text.mentions,
    ...(entry.announced.length > 0 ? [text.announces(names(entry.announced))] : []),
    ...(entry.reported.length > 0 ? [reports(names(entry.reported))] : []),
    ...(entry.denied.length > 0 ? [text.denies(names(entry.denied))] : []),
  ];
  return (
    <li>
      <p className="lane-date">
        {entry.date ? dates.short(entry.date) : t.details.noDateOfPublication}
      </p>
      <p>
        <Sign kind={signOf(entry)} />{' '}
        <span className="report-number">
          {t.facts.reportNumber(words.number(reportNumber(entry.article)))}
        </span>{' '}
        {words.list(said)}.
      </p>
      {line(entry.came, text.came)}
      {line(entry.inAddition, text.inAddition)}
      {line(entry.notAgain, text.notAgain)}
      <p className="lane-label">
        <PageLink to={{ page: 'articles', id: article.id }}>{article.label}</PageLink>
        {article.publisher && `, ${article.publisher}`}
      </p>
    </li>
  );
}
