import { useLocale } from '../i18n/locale.tsx';
import { basePath } from './base.ts';
import './shell.css';

/** The last resort: a fault of ours, said plainly, with the reader's filters safe in the address. */
export function Crash({ error }: { error: unknown }) {
  const { t } = useLocale();
  return (
    <main className="message-page" role="alert">
      <h1>{t.shell.errors.crash}</h1>
      <p>{t.shell.errors.crashHelp}</p>
      <pre>{error instanceof Error ? error.message : String(error)}</pre>
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t.shell.errors.reload}
        </button>{' '}
        <a href={basePath}>{t.shell.errors.start}</a>
      </p>
    </main>
  );
}
