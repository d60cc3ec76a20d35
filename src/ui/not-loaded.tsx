import { useSyncExternalStore } from 'react';
import { useLocale } from '../i18n/locale.tsx';
import './not-loaded.css';

function subscribe(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}

/**
 * In place of a part that could not be fetched. A new page fetches all of it; a second attempt on
 * this one might find the script but not its styles. Without a network a new page would be none.
 */
export function NotLoaded() {
  const { t } = useLocale();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div className="not-loaded" role="alert">
      <p>{isOnline ? t.shell.errors.notLoaded : t.shell.errors.offline}</p>
      {isOnline && (
        <button type="button" className="button" onClick={() => location.reload()}>
          {t.shell.errors.reload}
        </button>
      )}
    </div>
  );
}
