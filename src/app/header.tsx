import { Suspense, useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { AddLink } from '../features/review/add-link.tsx';
import { SearchBox } from '../features/search/search-box.tsx';
import { ShareButton } from '../features/share/share-button.tsx';
import { OpenData } from '../features/transfer/open-data.tsx';
import { useLocale } from '../i18n/locale.tsx';
import { later, laterHook } from '../ui/later.ts';
import { OwnFileMark } from '../ui/own-mark.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { useView } from '../ui/view-context.tsx';
import { baseUrl } from './base.ts';
import { HeaderMenu } from './header-menu.tsx';
import { isDark, keepTheme } from './theme.ts';
import './header.css';

/** Milliseconds. */
const SAID_FOR = 4000;

const ExportPart = later(async () => (await import('./export-part.tsx')).ExportPart);

/** For the list that the search box offers. */
const useAppActions = laterHook(() => import('./app-actions.ts'));

type Dialog = 'share' | 'export' | 'open-data';

export function Header({
  dataset,
  hasFailed,
}: {
  dataset: Dataset | undefined;
  /** Whether there is no data set to wait for: nothing can be found, and nothing added. */
  hasFailed: boolean;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { change } = useView();
  const [dialog, setDialog] = useState<Dialog>();
  const [said, setSaid] = useState('');
  const [isSearching, setSearching] = useState(false);
  const loaded = useAppActions(isSearching);
  const actions = useMemo(
    () =>
      loaded && loaded !== 'failed'
        ? loaded.appActions(locale, { open: setDialog, say: setSaid, change })
        : undefined,
    [loaded, locale, change],
  );
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const close = () => setDialog(undefined);
  return (
    <header className="header">
      <div className="header-name">
        <PageLink className="wordmark" to={{ page: 'explore' }}>
          {t.shell.name}
        </PageLink>
        {dataset && <span className="dataset-title">{dataset.header.title}</span>}
        {dataset && <OwnFileMark />}
      </div>
      {!hasFailed && (
        <SearchBox dataset={dataset} actions={actions} onFocus={() => setSearching(true)} />
      )}
      <span className="header-said" aria-live="polite">
        {said}
      </span>
      <div className="header-actions">
        <HeaderMenu>
          {!hasFailed && <AddLink />}
          <button
            type="button"
            className="header-item"
            aria-haspopup="dialog"
            onClick={() => setDialog('open-data')}
          >
            {t.shell.openData}
          </button>
          <button
            type="button"
            className="header-item"
            aria-haspopup="dialog"
            disabled={!dataset}
            onClick={() => setDialog('export')}
          >
            {t.shell.export}
          </button>
        </HeaderMenu>
        <ShareButton
          dataset={dataset}
          isOpen={dialog === 'share'}
          setOpen={(isOpen) => setDialog(isOpen ? 'share' : undefined)}
        />
        <button
          type="button"
          className="theme-button"
          aria-label={t.shell.theme}
          title={t.shell.theme}
          onClick={() => keepTheme(isDark() ? 'light' : 'dark')}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
            <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor" />
          </svg>
        </button>
      </div>
      {dialog === 'open-data' && <OpenData base={baseUrl} onClose={close} />}
      {dialog === 'export' && dataset && (
        <Suspense>
          <ExportPart dataset={dataset} onClose={close} />
        </Suspense>
      )}
    </header>
  );
}
