/** What a data set covers, and what it does not: each figure opens what it counts. */
import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { coverageOf, curatorClaims, type Coverage, type Shares } from '../../dataset/coverage.ts';
import { useFullLocale } from '../../i18n/later-texts.ts';
import { CoverageMatrix } from './coverage-matrix.tsx';
import { CoverageMonths } from './coverage-months.tsx';
import { EventLines } from './event-lines.tsx';
import { Folded } from './folded.tsx';
import { languageNamesIn } from './language-name.ts';
import { Claims } from './who-says.tsx';
import { ReportLines } from './reports.tsx';
import { useMore } from '../../ui/use-more.tsx';
import './coverage.css';

/** Beyond these a table of events and reports is no longer looked at, but scrolled through. */
const MOST_REPORTS = 12;
const MOST_EVENTS = 120;

export function CoverageReport({ dataset }: { dataset: Dataset }) {
  const { t } = useFullLocale();
  const coverage = useMemo(() => coverageOf(dataset), [dataset]);
  const { articles, events } = dataset;
  return (
    <>
      <Figures dataset={dataset} coverage={coverage} />
      <p className="coverage-warning">{t.about.noReport}</p>
      <CoverageMonths dataset={dataset} coverage={coverage} />
      {articles.length <= MOST_REPORTS && events.count <= MOST_EVENTS && (
        <CoverageMatrix dataset={dataset} />
      )}
    </>
  );
}

function Figures({ dataset, coverage }: { dataset: Dataset; coverage: Coverage }) {
  const { t, words, dates } = useFullLocale();
  const { articles, events, claims } = dataset;
  const { dated, span, daysWithout, single, outlets, languages } = coverage;
  const text = t.about.figures;
  const own = claims.article.reduce((sum, article) => sum + (article < 0 ? 1 : 0), 0);
  const all = [...articles.keys()];
  return (
    <ul className="folded-list">
      <Figure title={text.events} count={text.ofEvents(events.count)}>
        <EventLines dataset={dataset} rows={[...Array(events.count).keys()]} />
      </Figure>
      <Figure title={text.single} count={text.ofEvents(single.length, events.count)}>
        <EventLines dataset={dataset} rows={single} />
      </Figure>
      <Figure title={text.placed} count={text.ofClaims(claims.count - own, claims.count)}>
        <ReportLines dataset={dataset} articles={all} />
      </Figure>
      <Figure title={text.curator} count={text.ofClaims(own, claims.count)}>
        <CuratorClaims dataset={dataset} />
      </Figure>
      <Figure title={text.dated} count={text.ofReports(dated.length, articles.length)}>
        <ReportLines dataset={dataset} articles={dated} />
      </Figure>
      {span && (
        <Figure
          title={text.without(dates.day(span.first), dates.day(span.last))}
          count={text.ofDays(daysWithout, span.days)}
        >
          <p className="details-note">{text.otherDays}</p>
          <ReportLines dataset={dataset} articles={dated} />
        </Figure>
      )}
      <SharesOf dataset={dataset} title={text.outlet} shares={outlets} />
      <SharesOf
        dataset={dataset}
        title={text.language}
        shares={languages}
        nameOf={languageNamesIn(words.tag)}
      />
    </ul>
  );
}

const Figure = (props: Omit<Parameters<typeof Folded>[0], 'name'> & { title: string }) => (
  <li>
    <Folded name={props.title} {...props} />
  </li>
);

/** Reports by outlet or language, a line each. */
function SharesOf({
  dataset,
  title,
  shares,
  nameOf = (name) => name,
}: {
  dataset: Dataset;
  title: (name: string) => string;
  shares: Shares;
  nameOf?: (name: string) => string;
}) {
  const { t } = useFullLocale();
  const { shown, more } = useMore(shares.length);
  const text = t.about.figures;
  return (
    <>
      {shares.slice(0, shown).map(([name, own]) => (
        <Figure
          key={name ?? ''}
          title={title(name === undefined ? text.unnamed : nameOf(name))}
          count={text.ofReports(own.length)}
        >
          <ReportLines dataset={dataset} articles={own} />
        </Figure>
      ))}
      {more && <li>{more}</li>}
    </>
  );
}

function CuratorClaims({ dataset }: { dataset: Dataset }) {
  const claims = useMemo(() => curatorClaims(dataset), [dataset]);
  const { shown, more } = useMore(claims.length);
  return (
    <>
      <Claims dataset={dataset} claims={claims.slice(0, shown)} ofEvents />
      {more}
    </>
  );
}
