/** The draft under review: changed by edits that can be undone, and kept at every step. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { OwnReport, Replaced } from '../../../queries/own-store.ts';
import type { Edit } from '../draft/edit.ts';
import { useKeepLatest } from './keep-latest.ts';
import { reviewOf, type Draft } from '../draft/model.ts';

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
  /** `updated` of all that this draft has come from in this tab; what else is kept is another tab’s. */
  readonly known: ReadonlySet<number>;
}

const opened = (draft: Draft | undefined, missing?: string): Open => ({
  draft,
  past: [],
  missing,
  known: new Set(draft && [draft.updated]),
});

/** The next state of what is open. Its time is later than all before it, whatever the clock says. */
function changed(now: Open, draft: Draft, past: readonly Draft[]): Open {
  const updated = Math.max(Date.now(), (now.draft?.updated ?? 0) + 1);
  return { ...now, draft: { ...draft, updated }, past, known: new Set([...now.known, updated]) };
}

export type KeepDraft = (draft: Draft, isKnown: (kept: Draft) => boolean) => Promise<Replaced>;

export function useDraft(
  drafts: readonly Draft[],
  reports: readonly OwnReport[],
  keep: KeepDraft,
  { id: named, enter, leave }: ReviewAddress,
) {
  const atAddress = (): Open => {
    const draft = drafts.find(({ id }) => id === named);
    return opened(draft, draft ? undefined : named);
  };
  const [now, setOpen] = useState(atAddress);
  const { draft, past, missing, known } = now;
  /** `updated` of what lies in the store as it is here. */
  const [keptAt, setKeptAt] = useState(draft?.updated);
  const followAddress = () => {
    const next = atAddress();
    setOpen(next);
    setKeptAt(next.draft?.updated);
  };
  // Back and Forward lead out of a review and into it.
  const [followed, setFollowed] = useState(named);
  if (followed !== named) {
    setFollowed(named);
    if (named !== draft?.id) followAddress();
  } else if (missing !== undefined && drafts.some(({ id }) => id === missing)) {
    followAddress();
  }
  const keepOne = useCallback(
    async ({ draft: one, known }: { draft: Draft; known: ReadonlySet<number> }) => {
      const outcome = await keep(one, ({ updated }) => known.has(updated));
      if (outcome.ok) setKeptAt(one.updated);
      return outcome;
    },
    [keep],
  );
  const { keepLatest, settle, problem } = useKeepLatest(keepOne);
  const kept = useRef(draft);

  useEffect(() => {
    const isNew =
      draft && (draft.id !== kept.current?.id || draft.updated !== kept.current.updated);
    if (isNew && draft.updated !== keptAt) keepLatest({ draft, known });
    kept.current = draft;
  }, [draft, known, keptAt, keepLatest]);

  /** What another tab has written of it since this one read it. */
  const theirs = draft && drafts.find(({ id, updated }) => id === draft.id && !known.has(updated));
  const takeOver = (other: Draft) => {
    setKeptAt(other.updated);
    setOpen({
      ...now,
      draft: other,
      past: draft ? [...past, draft] : past,
      known: new Set([...known, other.updated]),
    });
  };
  if (theirs && draft.updated === keptAt) takeOver(theirs);

  /** What is saved of the report, where that is not what this draft has come from. */
  const former = draft && reports.find(({ id }) => id === draft.id);
  const saved = former && former.updated !== draft.saved ? former : undefined;
  const isSavedAsHere = saved && reviewOf(saved)?.updated === draft?.updated;
  if (draft && isSavedAsHere) setOpen({ ...now, draft: { ...draft, saved: saved.updated } });

  const show = (next: Draft | undefined) => {
    setKeptAt(drafts.find(({ id }) => id === next?.id)?.updated);
    const before = next && next.id === draft?.id ? known : [];
    const state = opened(next);
    setOpen({ ...state, known: new Set([...before, ...state.known]) });
  };
  const open = (next: Draft) => {
    show(next);
    enter(next.id);
  };
  const close = () => {
    show(undefined);
    leave();
  };
  const edit = useCallback((change: Edit) => {
    setOpen((now) =>
      now.draft
        ? changed(now, change(now.draft), [...now.past.slice(1 - MOST_STEPS), now.draft])
        : now,
    );
  }, []);
  const undo = useCallback(() => {
    setOpen((now) => {
      const before = now.past.at(-1);
      if (!now.draft || !before) return now;
      return changed(now, { ...before, saved: now.draft.saved }, now.past.slice(0, -1));
    });
  }, []);
  /** Begins anew with another state of it, or goes on with this one as a change of what is `over`. */
  const restart = useCallback((next: Draft, over: readonly number[] = []) => {
    setOpen((now) => {
      const state = changed(now, next, []);
      return { ...state, known: new Set([...state.known, ...over]) };
    });
  }, []);
  /** Notes which saved report the draft goes on from; no step, and nothing that Undo takes back. */
  const goOnFrom = useCallback((saved: number) => {
    setOpen((now) => (now.draft ? changed(now, { ...now.draft, saved }, now.past) : now));
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
    /** Written in another tab while there were changes here that are not kept. */
    rival: theirs && problem !== undefined ? theirs : undefined,
    /** Saved in another tab, or before this draft was begun, and otherwise than it is here. */
    saved: isSavedAsHere ? undefined : saved,
    takeOver,
    keepMine: (rival: Draft) => draft && restart(draft, [rival.updated]),
    restart,
    goOnFrom,
  };
}
