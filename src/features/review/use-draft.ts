/** The draft under review: changed by edits that can be undone, and kept at every step. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../queries/own-connection.ts';
import type { Edit } from './edit.ts';
import { useKeepLatest } from './keep-latest.ts';
import type { Draft } from './model.ts';

/** Which draft is open, in this tab: a reload comes back to it, a new tab begins with the lists. */
const KEY = 'parley-open-review';
const MOST_STEPS = 200;

function remember(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, id);
  } catch {
    // Without it a reload shows the list of drafts, from which it is one step.
  }
}

function remembered(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function useDraft(drafts: readonly Draft[], keep: (draft: Draft) => Promise<Outcome>) {
  const [draft, setDraft] = useState(() => drafts.find(({ id }) => id === remembered()));
  const past = useRef<Draft[]>([]);
  const { keepLatest, settle, problem } = useKeepLatest(keep);
  const kept = useRef(draft);

  useEffect(() => {
    if (draft && draft !== kept.current) keepLatest(draft);
    kept.current = draft;
  }, [draft, keepLatest]);

  const open = useCallback((next: Draft) => {
    past.current = [];
    remember(next.id);
    setDraft(next);
  }, []);
  const close = useCallback(() => {
    remember(undefined);
    setDraft(undefined);
  }, []);
  const edit = useCallback(
    (change: Edit) => {
      if (!draft) return;
      past.current = [...past.current.slice(1 - MOST_STEPS), draft];
      setDraft({ ...change(draft), updated: Date.now() });
    },
    [draft],
  );
  const undo = useCallback(() => {
    const before = past.current.pop();
    if (before) setDraft({ ...before, updated: Date.now() });
  }, []);
  return { draft, open, close, edit, undo, settle, problem };
}
