/** On an event’s page: that it, or one of its reports, is the reader’s own. */
import type { ReactNode } from 'react';
import type { Dataset } from '../../../dataset/dataset.ts';
import { eventRow } from '../../../dataset/rows.ts';
import { isOwnReport } from '../../../domain/own-report.ts';
import { listAt } from '../../../lib/columns.ts';
import { useDataset } from '../../../queries/dataset.ts';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { useView } from '../../../ui/view-context.tsx';
import './own-notice.css';

function reportsOf(dataset: Dataset, event: string) {
  const row = eventRow(dataset, event);
  if (row === undefined) return [];
  return [...listAt(dataset.facets.article, row)].flatMap((at) => dataset.articles[at] ?? []);
}

/** @param base as in `useDataset` */
export function WithOwnNotice({ base, children }: { base: string; children: ReactNode }) {
  const { t, words } = useFullLocale();
  const { view, route } = useView();
  const { data } = useDataset(base, view.data);
  const reports =
    data?.ok && 'id' in route && route.page === 'events' ? reportsOf(data.dataset, route.id) : [];
  const own = reports.filter(({ id }) => isOwnReport(id));
  return (
    <>
      {own.length > 0 && (
        <p className="own-notice">
          <strong>{t.review.yours}</strong>{' '}
          {own.length === reports.length
            ? t.review.yoursAlone
            : t.review.yoursToo(words.list(own.map(({ label }) => label)))}{' '}
          <PageLink to={{ page: 'add' }}>{t.review.manage}</PageLink>
        </p>
      )}
      {children}
    </>
  );
}
