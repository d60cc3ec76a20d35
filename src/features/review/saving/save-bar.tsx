import type { NotKept } from '../../../queries/own-connection.ts';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { acceptMain } from '../draft/edit.ts';
import { isMain, type Verdict } from '../draft/model.ts';
import { useReview } from '../review-context.tsx';

/** How far the review is, and what ends it. */
export function SaveBar({
  problem,
  isSaving,
  isReading,
  onSave,
}: {
  problem: NotKept | 'elsewhere' | undefined;
  isSaving: boolean;
  /** Whether the report is being read again, and what is here will go. */
  isReading: boolean;
  onSave: () => Promise<void>;
}) {
  const { t } = useFullLocale();
  const { draft, edit, undo } = useReview();
  const count = (verdict: Verdict) =>
    draft.candidates.filter((candidate) => candidate.verdict === verdict).length;
  const accepted = count('accepted');
  const hasOpenNews = draft.candidates.some((one) => isMain(one) && one.verdict === 'open');
  return (
    <footer className="save-bar" inert={isReading}>
      <p role="status" className="save-tally">
        {t.review.tally(accepted, count('rejected'), count('open'))}
        <span>{accepted > 0 && count('open') > 0 ? t.review.leftOut : t.review.keptDraft}</span>
      </p>
      {problem && problem !== 'elsewhere' && (
        <p className="notice" role="alert">
          {t.review.notKept[problem]}
        </p>
      )}
      <span className="row-of-buttons">
        <button type="button" className="button-quiet" disabled={!undo} onClick={undo}>
          {t.review.undo}
        </button>
        {hasOpenNews && (
          <button type="button" className="button-quiet" onClick={() => edit(acceptMain)}>
            {t.review.acceptMain}
          </button>
        )}
        <button
          type="button"
          className="button"
          disabled={accepted === 0 || isSaving}
          onClick={() => void onSave()}
        >
          {isSaving ? t.review.saving : accepted > 0 ? t.review.saveCount(accepted) : t.review.save}
        </button>
      </span>
    </footer>
  );
}
