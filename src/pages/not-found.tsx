/** Something that an address names and the data set does not hold, with what comes nearest. */
import { useMemo } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { recordAt, withdrawnAt } from '../dataset/withdrawn.ts';
import type { Withdrawn } from '../domain/schema.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import { useNamesIndex } from '../features/search/names-index.ts';
import { nearest } from '../features/search/nearest.ts';
import { openPalette } from '../features/search/use-palette-key.ts';
import { useFullLocale } from '../i18n/later-texts.ts';
import { PageLink } from '../ui/page-link.tsx';
import { useView } from '../ui/view-context.tsx';
import { useData } from './use-data.ts';
import { usePageTitle } from './use-page-title.ts';
import './not-found.css';

export function NotFound({ kind, id }: { kind?: EntityKind; id?: string }) {
  const locale = useFullLocale();
  const { t } = locale;
  const { view } = useView();
  const dataset = useData();
  const index = useNamesIndex(dataset, id !== undefined);
  const text = t.notFound;
  const gone = kind && id !== undefined ? withdrawnAt(dataset, kind, id) : undefined;
  const title = gone ? text.withdrawnTitle : text.title;
  usePageTitle(title);
  const matches = useMemo(
    () =>
      (id && index ? nearest(dataset, index, locale, id, kind) : []).filter(
        ({ route }) => !gone || route.page !== kind || route.id !== gone.replacedBy,
      ),
    [dataset, index, locale, id, kind, gone],
  );
  return (
    <div className="not-found">
      <h1>{title}</h1>
      {gone && kind ? (
        <Gone dataset={dataset} kind={kind} gone={gone} />
      ) : (
        <>
          {kind && id && <p className="lead">{text.unknown(t.terms.page[kind], id)}</p>}
          <p>{text.help}</p>
        </>
      )}
      {matches.length > 0 && (
        <>
          <h2 className="details-label">{text.nearest}</h2>
          <ul>
            {matches.map(({ route, name }) => (
              <li key={`${route.page} ${route.id}`}>
                <PageLink to={route}>{name}</PageLink>{' '}
                <span className="not-found-kind">{t.terms.page[route.page]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {id !== undefined && index && !gone && matches.length === 0 && <p>{text.nothingNear}</p>}
      <p className="not-found-ways">
        {!view.embed && (
          <button type="button" className="button-quiet" onClick={openPalette}>
            {text.search}
          </button>
        )}
        <PageLink to={{ page: 'explore' }}>{text.home}</PageLink>
      </p>
    </div>
  );
}

function Gone({ dataset, kind, gone }: { dataset: Dataset; kind: EntityKind; gone: Withdrawn }) {
  const { t, dates, nameOf } = useFullLocale();
  const text = t.notFound;
  const { id, date, reason, replacedBy } = gone;
  const present = replacedBy ? recordAt(dataset, kind, replacedBy) : undefined;
  return (
    <>
      <p className="lead">{text.withdrawn(t.terms.page[kind], id, dates.inWordsOf(date))}</p>
      <p>{reason}</p>
      {replacedBy && present && (
        <p>
          {text.replacedBy}{' '}
          <PageLink to={{ page: kind, id: replacedBy }}>{nameOf(present)}</PageLink>
        </p>
      )}
    </>
  );
}
