/** The frame of the app: header, notices, and the page once there is a data set. */
import { Suspense, useEffect, useMemo } from 'react';
import { Outlet } from 'react-router';
import { useCanSearch } from '../features/search/names-index.ts';
import { isLanguage, LocaleProvider, useLocale } from '../i18n/locale.tsx';
import { failureOf, useDataset } from '../queries/dataset.ts';
import { useOwnChanges } from '../queries/own-changes.ts';
import { later, onDemand, useTheRest } from '../ui/later.ts';
import { NotLoaded } from '../ui/not-loaded.tsx';
import { PreviewProvider } from '../ui/preview.tsx';
import type { ViewControl } from '../ui/view-context.tsx';
import type { AddressNotice } from '../view-state/codec.ts';
import type { ViewState } from '../view-state/view-state.ts';
import { baseUrl } from './base.ts';
import { Header } from './header.tsx';
import { Loading } from './loading.tsx';
import { noticesOfIds } from './unknown-ids.ts';
import { useShown } from './use-shown.ts';
import { ViewProvider } from './view-provider.tsx';
import { hasWrittenPage, WrittenPage } from './written-page.tsx';
import './shell.css';

const EmbedBar = later(
  async () => (await import('./embed-bar.tsx')).EmbedBar,
  new URLSearchParams(globalThis.location?.search).has('embed'),
);
const LoadFailed = later(async () => (await import('./load-failed.tsx')).LoadFailed);
const LeftOutNotice = onDemand(
  async () => (await import('../features/review/own/left-out-notice.tsx')).LeftOutNotice,
);
const Notices = later(async () => (await import('./notices.tsx')).Notices);
const PreviewCard = later(
  async () => (await import('../features/preview/preview-card.tsx')).PreviewCard,
);

const NOTHING = { dataset: undefined, leftOut: undefined, isOwnUnread: false };

export function Shell() {
  return (
    <ViewProvider>
      {(control, notices) => (
        <LocaleProvider language={control.view.lang || 'en'}>
          <Frame control={control} notices={[...notices, ...noticesOfLanguage(control.view)]} />
        </LocaleProvider>
      )}
    </ViewProvider>
  );
}

/** Past the filters, where there are any; the address is for what is shown. */
function skipToContent(event: React.MouseEvent): void {
  event.preventDefault();
  const places = ['content', 'main'].map((id) => document.getElementById(id));
  places.find((place) => place?.checkVisibility())?.focus();
}

/** A link may come from a Parley that speaks more languages. */
const noticesOfLanguage = ({ lang }: ViewState): AddressNotice[] =>
  lang && !isLanguage(lang) ? [{ kind: 'unreadable', field: 'lang', text: lang }] : [];

function Frame({
  control: { view },
  notices,
}: {
  control: ViewControl;
  notices: readonly AddressNotice[];
}) {
  const { t, language, direction } = useLocale();
  const query = useDataset(baseUrl, view.data);
  useOwnChanges(baseUrl, view.data);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
  const loaded = query.data;
  const failed = query.error ? failureOf(query.error) : loaded?.ok === false ? loaded : undefined;
  const { dataset, leftOut, isOwnUnread } = loaded?.ok ? loaded : NOTHING;
  const shown = useShown(dataset, view.rule);
  // An address that searches shows what it finds from the start, and never what it does not.
  const search = useCanSearch(view.q !== '');
  const canSearch = view.q === '' || search;
  const isWaiting = dataset !== undefined && !(shown && canSearch);
  const hasFailed = shown === 'failed' || canSearch === 'failed';
  useTheRest(dataset ? !isWaiting : failed !== undefined);
  const unknown = useMemo(() => (dataset ? noticesOfIds(dataset, view) : []), [dataset, view]);
  const told = [...notices, ...unknown];
  return (
    <>
      <a className="skip-link" href="#main" onClick={skipToContent}>
        {t.shell.skip}
      </a>
      {!view.embed && <Header dataset={dataset} hasFailed={failed !== undefined} />}
      <main id="main" tabIndex={-1}>
        <Suspense>{told.length > 0 && <Notices notices={told} />}</Suspense>
        {isOwnUnread && (
          <p className="notices" role="alert">
            {t.shell.notices.ownUnread}
          </p>
        )}
        {((query.isFetching && !dataset) || isWaiting) &&
          (view.data === '' && hasWrittenPage() ? <WrittenPage /> : <Loading />)}
        <Suspense>
          {leftOut && <LeftOutNotice reports={leftOut} />}
          {failed && !query.isFetching && <LoadFailed failed={failed} retry={query.refetch} />}
        </Suspense>
        {hasFailed && <NotLoaded />}
        {dataset && !isWaiting && !hasFailed && (
          <PreviewProvider
            render={(route) => (
              <Suspense>
                <PreviewCard dataset={dataset} route={route} />
              </Suspense>
            )}
          >
            <Outlet context={shown} />
          </PreviewProvider>
        )}
      </main>
      {view.embed && (
        <Suspense>
          <EmbedBar dataset={dataset} />
        </Suspense>
      )}
    </>
  );
}
