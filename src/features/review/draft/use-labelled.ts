import { useFullLocale } from '../../../i18n/later-texts.ts';
import type { Draft } from './model.ts';

/** Gives a draft that has no name one that says when its report was published. */
export function useLabelled(): (draft: Draft) => Draft {
  const { t, dates } = useFullLocale();
  return (draft) => ({
    ...draft,
    label:
      draft.label.trim() ||
      (draft.published
        ? t.review.unlabelled(dates.inWordsOf(draft.published))
        : t.review.unlabelledUndated),
  });
}
