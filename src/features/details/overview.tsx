/** What the details show while nothing is chosen: the data set, and where to begin. */
import { STATUSES } from '../../domain/vocabulary.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Disagreement } from '../../dataset/disagreement.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { COVERAGE } from './anchors.ts';
import { EventLines } from './event-lines.tsx';
import { Reports } from './reports.tsx';
import { Section } from './section.tsx';
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
        <PageLink to={{ page: 'about' }} anchor={COVERAGE}>
          {[
            text.reports(articles.length),
            text.events(events.count),
            text.claims(claims.count),
          ].join(' · ')}
        </PageLink>
        {' · '}
        <PageLink to={{ page: 'disagreements' }}>
          {text.disagreements(disagreements.length)}
        </PageLink>
      </p>
      <p className="details-note">
        {text.choose} <PageLink to={{ page: 'about' }}>{t.shell.about}</PageLink>
      </p>
      {disputed.length > 0 && (
        <Section
          level="h3"
          title={<PageLink to={{ page: 'disagreements' }}>{text.disagree}</PageLink>}
        >
          <EventLines dataset={dataset} rows={disputed.slice(0, MOST)} />
        </Section>
      )}
      {announced.length > 0 && (
        <Section level="h3" title={text.announcedOnly}>
          <EventLines dataset={dataset} rows={announced} />
        </Section>
      )}
      {articles.length <= MOST && <Reports dataset={dataset} articles={[...articles.keys()]} />}
      {header.updated && (
        <p className="details-note">{text.updated(dates.inWordsOf(header.updated))}</p>
      )}
    </article>
  );
}
