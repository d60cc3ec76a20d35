/** The draft under review: changed by edits that can be undone, and kept at every step. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Outcome } from '../../../queries/own-connection.ts';
import { useOpened } from '../../../ui/use-opened.ts';
import type { Edit } from '../draft/edit.ts';
import { useKeepLatest } from './keep-latest.ts';
import type { Draft } from '../draft/model.ts';

const MOST_STEPS = 200;

/** What is open, and what it was before each edit, the latest last. */
interface Open {
  readonly draft: Draft | undefined;
  readonly past: readonly Draft[];
}

export function useDraft(drafts: readonly Draft[], keep: (draft: Draft) => Promise<Outcome>) {
  const { id: opened, enter, leave } = useOpened();
  // A reload comes back to it; a new tab begins with the lists.
  const [{ draft, past }, setOpen] = useState<Open>(() => ({
    draft: drafts.find(({ id }) => id === opened),
    past: [],
  }));
  const { keepLatest, settle, problem } = useKeepLatest(keep);
  const kept = useRef(draft);

  useEffect(() => {
    if (draft && draft !== kept.current) keepLatest(draft);
    kept.current = draft;
  }, [draft, keepLatest]);

  const show = (next: Draft | undefined) => setOpen({ draft: next, past: [] });
  const open = (next: Draft) => {
    show(next);
    enter(next.id);
  };
  const close = () => {
    show(undefined);
    leave();
  };
  // Back and Forward lead out of a review and into it, where it is not saved or discarded by now.
  const follow = useEffectEvent((id: string | undefined) => {
    if (id !== draft?.id) show(drafts.find((one) => one.id === id));
  });
  const followed = useRef(opened);
  useEffect(() => {
    if (followed.current !== opened) follow(opened);
    followed.current = opened;
  }, [opened]);
  const edit = useCallback((change: Edit) => {
    const updated = Date.now();
    setOpen((now) =>
      now.draft
        ? {
            draft: { ...change(now.draft), updated },
            past: [...now.past.slice(1 - MOST_STEPS), now.draft],
          }
        : now,
    );
  }, []);
  const undo = useCallback(() => {
    const updated = Date.now();
    setOpen(({ draft: now, past: steps }) => {
      const before = steps.at(-1);
      return { draft: before ? { ...before, updated } : now, past: steps.slice(0, -1) };
    });
  }, []);
  return { draft, open, close, edit, undo: past.length > 0 ? undo : undefined, settle, problem };
}
