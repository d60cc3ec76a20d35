import { decideSame } from '../draft/edit.ts';
import type { Candidate, Sameness } from '../draft/model.ts';
import { useReview } from '../review-context.tsx';

/** Decides what event it is. The button that was pressed goes; the keyboard goes to the event. */
export function useDecide(candidate: Candidate) {
  const { edit, goTo } = useReview();
  return (same: Sameness) => {
    edit(decideSame(candidate.id, same));
    goTo({ candidate: candidate.id }, true);
  };
}
