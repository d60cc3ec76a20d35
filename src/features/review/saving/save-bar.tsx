import { useId } from 'react';
import type { NotKept } from '../../../queries/own-connection.ts';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import { acceptMain } from '../draft/edit.ts';
import { keptFields } from '../draft/event-of.ts';
import { isDecided, isMain, type Verdict } from '../draft/model.ts';
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
  const news = draft.candidates.filter((one) => isMain(one) && one.verdict === 'open');
  const claims = news.flatMap(keptFields).filter(({ property }) => property !== 'name');
  // Steps are not kept, decisions are.
  const isFresh = !undo && draft.candidates.some(isDecided);
  const [why, what, fresh] = [useId(), useId(), useId()];
  return (
    <footer className="save-bar" inert={isReading}>
      <p role="status" className="save-tally">
        {t.review.tally(accepted, count('rejected'), count('open'))}
        <span id={why} data-why={accepted === 0}>
          {accepted === 0
            ? t.review.nothingToSave
            : count('open') > 0
              ? t.review.leftOut
              : t.review.keptDraft}
        </span>
      </p>
      {problem && problem !== 'elsewhere' && (
        <p className="notice" role="alert">
          {t.review.notKept[problem]}
        </p>
      )}
      <span className="row-of-buttons">
        {isFresh && (
          <span className="field-note" id={fresh}>
            {t.review.noUndo}
          </span>
        )}
        <button
          type="button"
          className="button-quiet"
          aria-describedby={isFresh ? fresh : undefined}
          disabled={!undo}
          onClick={undo}
        >
          {t.review.undo}
        </button>
        {news.length > 0 && (
          <>
            <span className="field-note" id={what}>
              {t.review.acceptsAll(news.length, claims.length)}
            </span>
            <button
              type="button"
              className="button-quiet"
              aria-describedby={what}
              onClick={() => edit(acceptMain)}
            >
              {t.review.acceptMain}
            </button>
          </>
        )}
        <button
          type="button"
          className="button"
          aria-describedby={accepted === 0 ? why : undefined}
          disabled={accepted === 0 || isSaving}
          onClick={() => void onSave()}
        >
          {isSaving ? t.review.saving : accepted > 0 ? t.review.saveCount(accepted) : t.review.save}
        </button>
      </span>
    </footer>
  );
}
