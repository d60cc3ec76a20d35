/** What the details show while nothing is chosen: the data set, and where to begin. */
import { memo } from 'react';
import { isOwnReport } from '../../domain/own-report.ts';
import { STATUSES } from '../../domain/vocabulary.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Selection } from '../../dataset/select.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { OwnFileMark } from '../../ui/own-mark.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import { COVERAGE } from './anchors.ts';
import { EventLines } from './event-lines.tsx';
import { Reports } from './reports.tsx';
import { Section } from './section.tsx';
import './details.css';
import './lists.css';

const MOST = 12;

/** What there is to say of the events that are shown. */
function shownOf(dataset: Dataset, { rows, passes }: Selection) {
  const { events, claims, articles } = dataset;
  const cited = dataset.facets.article;
  const disagreements = dataset.disputes.event.filter((event) => passes[event] === 1);
  const announced: number[] = [];
  const denied: number[] = [];
  const isCited = new Uint8Array(articles.length);
  let claimCount = 0;
  for (const row of rows) {
    claimCount += (claims.byEvent[row + 1] ?? 0) - (claims.byEvent[row] ?? 0);
    for (let k = cited.offsets[row] ?? 0, to = cited.offsets[row + 1] ?? 0; k < to; k++) {
      isCited[cited.values[k] ?? 0] = 1;
    }
    if (events.status[row] === STATUSES.indexOf('announced')) announced.push(row);
    if (events.status[row] === STATUSES.indexOf('denied')) denied.push(row);
  }
  const isAll = rows.length === events.count;
  return {
    isAll,
    disagreements: disagreements.length,
    disputed: [...new Set(disagreements)],
    announced,
    denied,
    claims: claimCount,
    // A report without any event belongs to the data set all the same.
    reports: [...articles.keys()].filter((at) => isAll || isCited[at] === 1),
  };
}

interface OverviewProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
}

/** Follows a filter when its boxes and counts have answered. */
export function Overview({ dataset, selection }: OverviewProps) {
  return <Lists dataset={dataset} selection={useAfterPaint(selection)} />;
}

const Lists = memo(function Lists({ dataset, selection }: OverviewProps) {
  const { t, dates } = useLocale();
  const { header, events, claims, articles } = dataset;
  const shown = shownOf(dataset, selection);
  const text = t.details.overview;
  const own = articles.filter(({ id }) => isOwnReport(id)).length;
  return (
    <article className="overview">
      <OwnFileMark />
      <h2 className="details-title">{header.title}</h2>
      {header.description && <p className="lead">{header.description}</p>}
      {own > 0 && <p className="details-note">{text.own(own)}</p>}
      {!shown.isAll && <p className="details-note">{text.narrowed}</p>}
      <p className="figures">
        <PageLink to={{ page: 'about' }} anchor={COVERAGE}>
          {[
            text.reportsOf(shown.reports.length, articles.length),
            text.eventsOf(selection.rows.length, events.count),
            text.claimsOf(shown.claims, claims.count),
          ].join(' · ')}
        </PageLink>
        {' · '}
        <PageLink to={{ page: 'disagreements' }}>
          {text.disagreements(shown.disagreements)}
        </PageLink>
      </p>
      <p className="details-note">
        {selection.rows.length > 0 && text.choose}{' '}
        <PageLink to={{ page: 'about' }}>{t.shell.about}</PageLink>
      </p>
      {shown.disputed.length > 0 && (
        <Section
          level="h3"
          title={<PageLink to={{ page: 'disagreements' }}>{text.disagree}</PageLink>}
        >
          <EventLines dataset={dataset} rows={shown.disputed} first={MOST} />
        </Section>
      )}
      {shown.announced.length > 0 && (
        <Section level="h3" title={text.announcedOnly}>
          <EventLines dataset={dataset} rows={shown.announced} first={MOST} />
        </Section>
      )}
      {shown.denied.length > 0 && (
        <Section level="h3" title={text.denied}>
          <EventLines dataset={dataset} rows={shown.denied} first={MOST} />
        </Section>
      )}
      {shown.reports.length <= MOST && <Reports dataset={dataset} articles={shown.reports} />}
      {header.updated && (
        <p className="details-note">{text.updated(dates.inWordsOf(header.updated))}</p>
      )}
    </article>
  );
});
