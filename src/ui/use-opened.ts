/** Something that a page opens in place of itself: an entry of the history, at the same address. */
import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';

export interface Opened {
  /** What the present entry has open; a reload keeps it. */
  readonly id: string | undefined;
  readonly enter: (id: string) => void;
  /** Back to the page that it was opened from. */
  readonly leave: () => void;
}

export function useOpened(): Opened {
  const { pathname, search, hash, state } = useLocation();
  const navigate = useNavigate();
  const id = (state as { readonly opened?: string } | null)?.opened;
  const enter = useCallback(
    (opened: string) => {
      if (opened === id) return;
      // With the slash: a host that leads from a page to its folder loses what the entry holds.
      const folder = pathname.replace(/\/?$/, '/');
      void navigate({ pathname: folder, search, hash }, { state: { opened } });
    },
    [navigate, pathname, search, hash, id],
  );
  const leave = useCallback(() => {
    if (id !== undefined) void navigate(-1);
  }, [navigate, id]);
  return { id, enter, leave };
}
