import { useLocale } from '../i18n/locale.tsx';
import { useLoadProgress } from '../queries/dataset.ts';

const MEGABYTE = 1e6;

export function Loading() {
  const { t, words } = useLocale();
  const progress = useLoadProgress();
  const share = progress?.total ? progress.read / progress.total : undefined;
  return (
    <div className="message-page" aria-busy="true">
      <p className="loading-text">{t.shell.loading}</p>
      <progress value={share} aria-label={t.shell.loading} />
      {progress && progress.read > MEGABYTE && (
        <p className="loading-read">
          {t.shell.loadedShare(`${words.number(Math.round(progress.read / MEGABYTE))} MB`)}
        </p>
      )}
    </div>
  );
}
