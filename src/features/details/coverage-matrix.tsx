import type { Dataset } from '../../dataset/dataset.ts';
import { claimsOf, eventAt } from '../../dataset/rows.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { Route } from '../../view-state/href.ts';
import { eventAnchor, EVIDENCE } from './anchors.ts';
import { reportNumber } from './report-number.ts';

/** How many claims each report makes of each event; every number leads to them. */
export function CoverageMatrix({ dataset }: { dataset: Dataset }) {
  const { t } = useFullLocale();
  const rows = Array.from({ length: dataset.events.count }, (_, row) => row);
  const hasCurator = dataset.claims.article.includes(-1);
  return (
    <div className="coverage-scroll">
      <table className="coverage-matrix">
        <caption>
          {t.about.matrix}. <span>{t.about.matrixNote}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.about.event}</th>
            {dataset.articles.map(({ id }, at) => (
              <th key={id} scope="col">
                <ReportHeading id={id} at={at} />
              </th>
            ))}
            {hasCurator && (
              <th scope="col">
                <abbr title={t.facts.byCurator}>{t.details.curatorMark}</abbr>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <EventRow key={row} dataset={dataset} row={row} hasCurator={hasCurator} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ReportHeading({ id, at }: { id: string; at: number }) {
  const { t, words } = useFullLocale();
  return (
    <PageLink to={{ page: 'articles', id }}>
      <span className="visually-hidden">{t.details.report} </span>
      {words.number(reportNumber(at))}
    </PageLink>
  );
}

function EventRow({
  dataset,
  row,
  hasCurator,
}: {
  dataset: Dataset;
  row: number;
  hasCurator: boolean;
}) {
  const { nameOf } = useFullLocale();
  const event = eventAt(dataset, row);
  const claims = claimsOf(dataset, row);
  const countOf = (at: number) => claims.filter(({ article }) => article === at).length;
  return (
    <tr>
      <th scope="row">
        <PageLink to={{ page: 'events', id: event.id }}>{nameOf(event)}</PageLink>
      </th>
      {dataset.articles.map(({ id }, at) => (
        <td key={id}>
          <Count count={countOf(at)} to={{ page: 'articles', id }} anchor={eventAnchor(event.id)} />
        </td>
      ))}
      {hasCurator && (
        <td>
          <Count count={countOf(-1)} to={{ page: 'events', id: event.id }} anchor={EVIDENCE} />
        </td>
      )}
    </tr>
  );
}

function Count({ count, to, anchor }: { count: number; to: Route; anchor: string }) {
  const { t, words } = useFullLocale();
  if (count === 0) return undefined;
  return (
    <PageLink to={to} anchor={anchor}>
      <span aria-hidden="true">● {words.number(count)}</span>
      <span className="visually-hidden">{t.facts.article.claims(count)}</span>
    </PageLink>
  );
}
