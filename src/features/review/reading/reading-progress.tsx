import { useFullLocale } from '../../../i18n/later-texts.ts';
import type { Extraction } from './use-extraction.ts';

export type Running = Extract<Extraction, { readonly state: 'running' }>;

/** How far the reading of texts is, and what ends it. */
export function ReadingProgress({
  extraction: { done, total },
  onCancel,
}: {
  extraction: Running;
  onCancel: () => void;
}) {
  const { t } = useFullLocale();
  return (
    <>
      <span className="intake-progress">
        <progress
          aria-label={t.review.reading(done, total)}
          value={total > 1 ? done / total : undefined}
        />
        <span role="status">{t.review.reading(done, total)}</span>
      </span>
      <button type="button" className="button-quiet" onClick={onCancel}>
        {t.review.cancel}
      </button>
    </>
  );
}
