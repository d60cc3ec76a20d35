/** The draft under review: changed by edits that can be undone, and kept at every step. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../../queries/own-connection.ts';
import type { Edit } from '../draft/edit.ts';
import { useKeepLatest } from './keep-latest.ts';
import type { Draft } from '../draft/model.ts';

const MOST_STEPS = 200;

/** Where a review is in the history; an entry of its own. */
export interface ReviewAddress {
  /** Of the report that the address names. */
  readonly id: string | undefined;
  readonly enter: (id: string) => void;
  /** Back to the form, without a way into what is no longer open. */
  readonly leave: () => void;
}

/** What is open, and what it was before each edit, the latest last. */
interface Open {
  readonly draft: Draft | undefined;
  readonly past: readonly Draft[];
  /** What the address names and is not under review. */
  readonly missing: string | undefined;
}

export function useDraft(
  drafts: readonly Draft[],
  keep: (draft: Draft) => Promise<Outcome>,
  { id: named, enter, leave }: ReviewAddress,
) {
  const atAddress = (): Open => {
    const draft = drafts.find(({ id }) => id === named);
    return { draft, past: [], missing: draft ? undefined : named };
  };
  const [{ draft, past, missing }, setOpen] = useState(atAddress);
  // Back and Forward lead out of a review and into it.
  const [followed, setFollowed] = useState(named);
  if (followed !== named) {
    setFollowed(named);
    if (named !== draft?.id) setOpen(atAddress());
  } else if (missing !== undefined && drafts.some(({ id }) => id === missing)) {
    setOpen(atAddress());
  }
  const { keepLatest, settle, problem } = useKeepLatest(keep);
  const kept = useRef(draft);

  useEffect(() => {
    if (draft && draft !== kept.current) keepLatest(draft);
    kept.current = draft;
  }, [draft, keepLatest]);

  const show = (next: Draft | undefined) => setOpen({ draft: next, past: [], missing: undefined });
  const open = (next: Draft) => {
    show(next);
    enter(next.id);
  };
  const close = () => {
    show(undefined);
    leave();
  };
  const edit = useCallback((change: Edit) => {
    const updated = Date.now();
    setOpen((now) =>
      now.draft
        ? {
            ...now,
            draft: { ...change(now.draft), updated },
            past: [...now.past.slice(1 - MOST_STEPS), now.draft],
          }
        : now,
    );
  }, []);
  const undo = useCallback(() => {
    const updated = Date.now();
    setOpen((now) => {
      const before = now.past.at(-1);
      return before ? { ...now, draft: { ...before, updated }, past: now.past.slice(0, -1) } : now;
    });
  }, []);
  return {
    draft,
    missing,
    open,
    close,
    edit,
    undo: past.length > 0 ? undo : undefined,
    settle,
    problem,
  };
}
