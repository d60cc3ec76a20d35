/** Something that an address names and the data set does not hold, with what comes nearest. */
import { useMemo, type ReactNode } from 'react';
import { useParams } from 'react-router';
import type { Dataset } from '../dataset/dataset.ts';
import { recordAt, withdrawnAt } from '../dataset/withdrawn.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import { ReportLines } from '../features/details/reports.tsx';
import { useNamesIndex } from '../features/search/names-index.ts';
import { nearest } from '../features/search/nearest.ts';
import { openPalette } from '../features/search/use-palette-key.ts';
import { useFullLocale } from '../i18n/later-texts.ts';
import { MessagePage } from '../ui/message-page.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { useView } from '../ui/view-context.tsx';
import { useData } from './use-data.ts';
import { usePageTitle } from './use-page-title.ts';
import '../features/details/lists.css';

/** More are no help to somebody who lost the way. */
const MOST_PEOPLE = 8;
const MOST_REPORTS = 12;

export function NotFound({ kind, id: known }: { kind?: EntityKind; id?: string }) {
  const locale = useFullLocale();
  const { t, dates, nameOf } = locale;
  const text = t.notFound;
  const { view } = useView();
  const dataset = useData();
  // Of a path that is none of ours the last part is most likely a name.
  const { '*': path } = useParams();
  const id = known ?? path?.split('/').findLast(Boolean) ?? '';
  const index = useNamesIndex(dataset, id !== '');
  const gone = kind && withdrawnAt(dataset, kind, id);
  const matches = useMemo(
    () =>
      (index ? nearest(dataset, index, locale, id, kind) : []).filter(
        ({ route }) => !gone || route.page !== kind || route.id !== gone.replacedBy,
      ),
    [dataset, index, locale, id, kind, gone],
  );
  const title = gone ? text.withdrawnTitle : text.title;
  usePageTitle(title);
  const present = kind && gone?.replacedBy && recordAt(dataset, kind, gone.replacedBy);
  const kindName = kind && t.terms.page[kind];
  return (
    <MessagePage
      title={title}
      lead={
        kindName === undefined
          ? text.help
          : gone
            ? text.withdrawn(kindName, id, dates.inWordsOf(gone.date))
            : text.unknown(kindName, id)
      }
      help={gone ? gone.reason : kindName && text.helpOf}
      actions={
        <>
          {!view.embed && (
            <button type="button" className="button" onClick={openPalette}>
              {text.search}
            </button>
          )}
          <PageLink to={{ page: 'explore' }}>{text.home}</PageLink>
        </>
      }
    >
      {kind && gone?.replacedBy && present && (
        <p>
          {text.replacedBy}{' '}
          <PageLink to={{ page: kind, id: gone.replacedBy }}>{nameOf(present)}</PageLink>
        </p>
      )}
      {matches.length > 0 && (
        <Part title={text.nearest}>
          <ul className="message-list">
            {matches.map(({ route, name }) => (
              <li key={`${route.page} ${route.id}`}>
                <PageLink to={route}>{name}</PageLink>
                <span>{t.terms.page[route.page]}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {/* Once the nearest are there: nothing moves away under a finger. */}
      {(index || id === '') && <WhereToBegin dataset={dataset} />}
    </MessagePage>
  );
}

/** What the data set has most of, and all that it rests on where that is little. */
function WhereToBegin({ dataset }: { dataset: Dataset }) {
  const { t, words, nameOf } = useFullLocale();
  const { totals } = dataset.facets.person;
  const { people, articles } = dataset;
  const foremost = [...people.entries()]
    .sort(([a], [b]) => (totals[b] ?? 0) - (totals[a] ?? 0))
    .slice(0, MOST_PEOPLE);
  return (
    <div className="message-parts">
      {foremost.length > 0 && (
        <Part title={t.notFound.people}>
          <ul className="message-list">
            {foremost.map(([at, person]) => (
              <li key={person.id}>
                <PageLink to={{ page: 'people', id: person.id }}>{nameOf(person)}</PageLink>
                <span>{words.number(totals[at] ?? 0)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {articles.length > 0 && articles.length <= MOST_REPORTS && (
        <Part title={t.details.reports}>
          <ReportLines dataset={dataset} articles={[...articles.keys()]} />
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="message-part" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
