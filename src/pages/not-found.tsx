/** Something that an address names and the data set does not hold, with what comes nearest. */
import { useMemo } from 'react';
import type { EntityKind } from '../domain/vocabulary.ts';
import { useNamesIndex } from '../features/search/names-index.ts';
import { nearest } from '../features/search/nearest.ts';
import { useLocale } from '../i18n/locale.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { useData } from './use-data.ts';
import { usePageTitle } from './use-page-title.ts';
import './not-found.css';

export function NotFound({ kind, id }: { kind?: EntityKind; id?: string }) {
  const locale = useLocale();
  const { t } = locale;
  const dataset = useData();
  const index = useNamesIndex(dataset, id !== undefined);
  const text = t.shell.notFound;
  usePageTitle(text.title);
  const matches = useMemo(
    () => (id && index ? nearest(dataset, index, locale, id, kind) : []),
    [dataset, index, locale, id, kind],
  );
  return (
    <div className="not-found">
      <h1>{text.title}</h1>
      {kind && id && <p className="lead">{text.unknown(t.terms.page[kind], id)}</p>}
      <p>{text.help}</p>
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
      <p>
        <PageLink to={{ page: 'explore' }}>{text.home}</PageLink>
      </p>
    </div>
  );
}
