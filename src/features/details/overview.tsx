/** What the details show while nothing is chosen: the data set, and where to begin. */
import { STATUSES } from '../../domain/vocabulary.ts';
import { eventAt, type Dataset } from '../../dataset/dataset.ts';
import type { Disagreement } from '../../dataset/disagreement.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { EventLine } from './event-line.tsx';
import { Reports } from './reports.tsx';
import './details.css';
import './lists.css';

const MOST = 12;

export function Overview({
  dataset,
  disagreements,
}: {
  dataset: Dataset;
  disagreements: readonly Disagreement[];
}) {
  const { t, dates } = useLocale();
  const { header, events, claims, articles } = dataset;
  const disputed = [...new Set(disagreements.map(({ event }) => event))];
  const announced: number[] = [];
  for (let row = 0; row < events.count && announced.length < MOST; row++) {
    if (events.status[row] === STATUSES.indexOf('announced')) announced.push(row);
  }
  const text = t.details.overview;
  return (
    <article className="overview">
      <h2 className="details-title">{header.title}</h2>
      {header.description && <p className="lead">{header.description}</p>}
      <p className="figures">
        {[
          text.reports(articles.length),
          text.events(events.count),
          text.claims(claims.count),
          text.disagreements(disagreements.length),
        ].join(' · ')}
      </p>
      <p className="details-note">
        {text.choose} <PageLink to={{ page: 'about' }}>{t.shell.about}</PageLink>
      </p>
      {disputed.length > 0 && (
        <section className="details-section" aria-labelledby="overview-disputed">
          <h3 id="overview-disputed" className="details-label">
            <PageLink to={{ page: 'disagreements' }}>{text.disagree}</PageLink>
          </h3>
          <ul className="event-lines">
            {disputed.slice(0, MOST).map((row) => (
              <EventLine key={eventAt(dataset, row).id} dataset={dataset} row={row} />
            ))}
          </ul>
        </section>
      )}
      {announced.length > 0 && (
        <section className="details-section" aria-labelledby="overview-announced">
          <h3 id="overview-announced" className="details-label">
            {text.announcedOnly}
          </h3>
          <ul className="event-lines">
            {announced.map((row) => (
              <EventLine key={row} dataset={dataset} row={row} />
            ))}
          </ul>
        </section>
      )}
      {articles.length <= MOST && <Reports dataset={dataset} articles={[...articles.keys()]} />}
      {header.updated && (
        <p className="details-note">{text.updated(dates.inWordsOf(header.updated))}</p>
      )}
    </article>
  );
}
