/** What a data set covers, and what it does not: reports, days, outlets, languages, sources. */
import { useMemo } from 'react';
import { claimsOf, eventAt, type Dataset } from '../../dataset/dataset.ts';
import { coverageOf, type Coverage } from '../../dataset/coverage.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { reportNumber } from './report-number.ts';
import './coverage.css';

/** Beyond these a table of events and reports is no longer looked at, but scrolled through. */
const MOST_REPORTS = 12;
const MOST_EVENTS = 120;

export function CoverageReport({ dataset }: { dataset: Dataset }) {
  const { t, words, dates } = useLocale();
  const coverage = useMemo(() => coverageOf(dataset), [dataset]);
  const { articles, events, claims } = dataset;
  const { dated, span, daysWithout, single, outlets, languages } = coverage;
  const languageNames = new Intl.DisplayNames(words.tag, { type: 'language' });
  const named = (
    list: Coverage['outlets'],
    nameOf: (name: string) => string | undefined = (name) => name,
  ) =>
    words.list(
      list.map(
        ([name, count]) => `${name ? nameOf(name) : t.about.unnamed} (${words.number(count)})`,
      ),
    );
  return (
    <>
      <p>
        {t.about.figures(events.count, claims.count, articles.length)}{' '}
        {t.about.single(single, events.count)}
      </p>
      <p>
        {t.about.dated(dated, articles.length)}{' '}
        {span && t.about.span(dates.day(span.first), dates.day(span.last), span.days, daysWithout)}
      </p>
      <p className="coverage-warning">{t.about.noReport}</p>
      <dl className="facts">
        <div>
          <dt>{t.about.outlets}</dt>
          <dd>{named(outlets)}</dd>
        </div>
        <div>
          <dt>{t.about.languages}</dt>
          <dd>{named(languages, (name) => languageNames.of(name))}</dd>
        </div>
      </dl>
      <Months coverage={coverage} />
      {articles.length <= MOST_REPORTS && events.count <= MOST_EVENTS && (
        <Matrix dataset={dataset} />
      )}
    </>
  );
}

function Months({ coverage: { months } }: { coverage: Coverage }) {
  const { t, words, dates } = useLocale();
  if (months.length === 0) return undefined;
  const most = Math.max(1, ...months.map(({ published, events }) => Math.max(published, events)));
  const bar = (value: number) => (
    <td>
      <span className="bar" style={{ '--share': value / most }} aria-hidden="true" />
      {words.number(value)}
    </td>
  );
  return (
    <table className="coverage-months">
      <caption>{t.about.months}</caption>
      <thead>
        <tr>
          <th scope="col">{t.about.month}</th>
          <th scope="col">{t.about.published}</th>
          <th scope="col">{t.about.took}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ from, published, events }) => (
          <tr key={from}>
            <th scope="row">{dates.month(from, 'short')}</th>
            {bar(published)}
            {bar(events)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Matrix({ dataset }: { dataset: Dataset }) {
  const { t, words, nameOf } = useLocale();
  const rows = Array.from({ length: dataset.events.count }, (_, row) => row);
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
                <PageLink to={{ page: 'articles', id }}>
                  <span className="visually-hidden">{t.details.report} </span>
                  {words.number(reportNumber(at))}
                </PageLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const event = eventAt(dataset, row);
            const claims = claimsOf(dataset, row);
            return (
              <tr key={event.id}>
                <th scope="row">
                  <PageLink to={{ page: 'events', id: event.id }}>{nameOf(event)}</PageLink>
                </th>
                {dataset.articles.map(({ id }, at) => {
                  const count = claims.filter(({ article }) => article === at).length;
                  return <td key={id}>{count > 0 && <>● {words.number(count)}</>}</td>;
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
