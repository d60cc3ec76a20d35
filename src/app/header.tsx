import { useState } from 'react';
import { Link } from 'react-router';
import { useLocale } from '../i18n/locale.tsx';
import { useView } from '../ui/view-context.tsx';
import { SearchBox } from './search-box.tsx';
import { isDark, keepTheme } from './theme.ts';

export function Header({ title }: { title: string | undefined }) {
  const { t } = useLocale();
  const { hrefTo } = useView();
  return (
    <header className="header">
      <Link className="wordmark" to={hrefTo({ page: 'explore' })}>
        {t.shell.name}
      </Link>
      {title && <span className="dataset-title">{title}</span>}
      <SearchBox />
      <div className="header-actions">
        <ShareButton />
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
    </header>
  );
}

function ShareButton() {
  const { t } = useLocale();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid(t.shell.copied);
    } catch {
      setSaid(t.shell.copyFailed);
    }
    setTimeout(() => setSaid(''), 4000);
  };
  return (
    <span className="share">
      <button type="button" className="button" onClick={copy}>
        {t.shell.share}
      </button>
      <span className="share-said" aria-live="polite">
        {said}
      </span>
    </span>
  );
}
