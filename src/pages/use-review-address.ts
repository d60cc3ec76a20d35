import { useCallback } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { ReviewAddress } from '../features/review/saving/use-draft.ts';
import { pathOf } from '../view-state/href.ts';

/** Which review the address names. */
export function useReviewAddress(): ReviewAddress {
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const { review: id } = useParams();
  const isFromForm = (state as { readonly isFromForm?: boolean } | null)?.isFromForm === true;
  const enter = useCallback(
    (review: string) => {
      if (review === id) return;
      const pathname = pathOf({ page: 'add', review });
      // Where an address leads to nothing, what is opened from there takes its place.
      const how = id === undefined ? { state: { isFromForm: true } } : { replace: true };
      void navigate({ pathname, search }, how);
    },
    [navigate, search, id],
  );
  const leave = useCallback(() => {
    if (isFromForm) void navigate(-1);
    else void navigate({ pathname: pathOf({ page: 'add' }), search }, { replace: true });
  }, [navigate, search, isFromForm]);
  return { id, enter, leave };
}
