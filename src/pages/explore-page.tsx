import { Suspense } from 'react';
import { eventRow } from '../dataset/rows.ts';
import { withdrawnAt } from '../dataset/withdrawn.ts';
import { Overview } from '../features/details/overview.tsx';
import { useLocale } from '../i18n/locale.tsx';
import { later } from '../ui/later.ts';
import { PageLink } from '../ui/page-link.tsx';
import { useView } from '../ui/view-context.tsx';
import { useData } from './use-data.ts';
import { usePageTitle } from './use-page-title.ts';
import { useSelection } from './use-selection.ts';
import { Workspace } from './workspace.tsx';

const EventDetails = later(
  async () => (await import('../features/details/event-details.tsx')).EventDetails,
);

export function ExplorePage() {
  const { t } = useLocale();
  const dataset = useData();
  const { view, change } = useView();
  const selection = useSelection(dataset);
  usePageTitle(dataset.header.title);
  const row = view.event ? eventRow(dataset, view.event) : undefined;
  return (
    <Workspace dataset={dataset} selection={selection} firstTab="timeline">
      <h1 className="visually-hidden">{dataset.header.title}</h1>
      {view.event !== '' && (
        <p className="details-actions">
          {row !== undefined && (
            <PageLink to={{ page: 'events', id: view.event }}>{t.shell.ownPage}</PageLink>
          )}
          <button type="button" onClick={() => change({ event: '' })}>
            {t.shell.close}
          </button>
        </p>
      )}
      {row !== undefined ? (
        <Suspense>
          <EventDetails dataset={dataset} row={row} heading="h2" />
        </Suspense>
      ) : (
        <>
          {view.event !== '' && (
            <p className="notice">
              {withdrawnAt(dataset, 'events', view.event) ? (
                <>
                  {t.shell.notices.withdrawnEvent(view.event)}{' '}
                  <PageLink to={{ page: 'events', id: view.event }}>{t.shell.notices.why}</PageLink>
                </>
              ) : (
                t.shell.notices.unknownEvent(view.event)
              )}
            </p>
          )}
          <Overview dataset={dataset} selection={selection} />
        </>
      )}
    </Workspace>
  );
}
