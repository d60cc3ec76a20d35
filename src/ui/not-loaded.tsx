import { useLocale } from '../i18n/locale.tsx';
import './not-loaded.css';

/**
 * In place of a part that could not be fetched. A new page fetches all of it; a second attempt on
 * this one might find the script but not its styles.
 */
export function NotLoaded() {
  const { t } = useLocale();
  return (
    <div className="not-loaded" role="alert">
      <p>{t.shell.errors.notLoaded}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {t.shell.errors.reload}
      </button>
    </div>
  );
}
