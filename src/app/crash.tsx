import { useLocale } from '../i18n/locale.tsx';
import { MessagePage } from '../ui/message-page.tsx';
import { basePath } from './base.ts';
import './shell.css';

/** The last resort: a fault of ours, said plainly, with the reader's filters safe in the address. */
export function Crash({ error }: { error: unknown }) {
  const { errors } = useLocale().t.shell;
  return (
    <main role="alert">
      <MessagePage
        title={errors.crash}
        lead={errors.crashHelp}
        actions={
          <>
            <button type="button" className="button" onClick={() => location.reload()}>
              {errors.reload}
            </button>
            <a href={basePath}>{errors.start}</a>
          </>
        }
      >
        <pre>{error instanceof Error ? error.message : String(error)}</pre>
      </MessagePage>
    </main>
  );
}
