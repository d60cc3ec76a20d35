/** A review that ends in another tab while it is open in this one. */
import type { OwnData } from '../../../queries/own-data.ts';
import { useReviewEnds } from '../../../queries/own-changes.ts';
import { useFullLocale } from '../../../i18n/later-texts.ts';
import type { Stored } from '../draft/model.ts';
import type { useMessages } from '../use-messages.ts';
import type { useDraft } from './use-draft.ts';

export function useEnds(
  { clearDraft }: OwnData<Stored>,
  review: ReturnType<typeof useDraft>,
  { setMessages }: ReturnType<typeof useMessages>,
): void {
  const { t } = useFullLocale();
  useReviewEnds((id, end) => {
    const { draft } = review;
    if (draft?.id !== id) return;
    setMessages([{ kind: 'note', message: t.review.endedElsewhere[end](draft.label) }]);
    // What is changed here may be wanted, too; how they differ is asked about.
    if (end === 'saved') return;
    review.close();
    // What was being written in that moment came after it had been forgotten.
    if (end === 'forgotten') void review.settle().then(() => clearDraft(draft));
  });
}
