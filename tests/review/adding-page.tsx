/** The page that adds reports, with a store that answers as a test wants it to. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useRef, useState } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, vi } from 'vitest';
import type { LeftOut } from '../../src/dataset/merge-files.ts';
import { Adding } from '../../src/features/review/adding.tsx';
import { acceptMain } from '../../src/features/review/draft/edit.ts';
import type { Stored } from '../../src/features/review/draft/model.ts';
import { pieceOf } from '../../src/features/review/saving/piece.ts';
import type { Outcome } from '../../src/queries/own-connection.ts';
import type { ReviewEnd } from '../../src/queries/own-changes.ts';
import type { OwnData } from '../../src/queries/own-data.ts';
import type { OwnReport } from '../../src/queries/own-store.ts';
import { useReviewAddress } from '../../src/pages/use-review-address.ts';
import { dataset, practiceDraft } from './fixture.ts';

export const DONE: Outcome = { ok: true };
export const FULL: Outcome = { ok: false, reason: 'full' };
export const NO_SPACE = /There is no space left/;
export const draft = practiceDraft();
export const report: OwnReport = {
  id: draft.id,
  updated: 1,
  dataset: draft.dataset,
  label: 'Saved report',
  sha256: undefined,
  file: pieceOf(acceptMain(draft), dataset),
  // Known again by its text: the hash of the practice report is none.
  review: { ...draft, sha256: undefined },
};

/** What the store answers. */
export const store = {
  keepDraft: vi.fn<(draft: Stored) => Promise<Outcome>>(),
  dropDraft: vi.fn<(id: string, end: ReviewEnd) => Promise<Outcome>>(),
  clearDraft: vi.fn<(last: Stored) => Promise<Outcome>>(),
  keepReport: vi.fn<(report: OwnReport) => Promise<Outcome>>(),
  dropReport: vi.fn<(id: string) => Promise<Outcome>>(),
};

/** What another tab writes, and this one has heard of. */
export let elsewhere: {
  readonly keepDraft: (draft: Stored) => void;
  readonly keepReport: (report: OwnReport) => void;
};
const ELSEWHERE = { ok: false, reason: 'elsewhere' } as const;

/** The shelves, as `useOwnData` shows them: a draft stays in view even where it was not kept. */
export function Host({
  given,
  leftOut,
}: {
  given: readonly Stored[];
  leftOut: readonly LeftOut[] | undefined;
}) {
  const [drafts, setDrafts] = useState(given);
  const [reports, setReports] = useState<readonly OwnReport[]>([report]);
  const without = <T extends { id: string }>(list: readonly T[], id: string) =>
    list.filter((one) => one.id !== id);
  const at = useRef({ drafts, reports });
  useEffect(() => {
    at.current = { drafts, reports };
    elsewhere = {
      keepDraft: (one) => setDrafts((old) => [...without(old, one.id), one]),
      keepReport: (one) => setReports((old) => [...without(old, one.id), one]),
    };
  });
  const own: OwnData<Stored> = {
    drafts,
    reports,
    keepDraft: async (one, isKnown = () => true) => {
      const kept = at.current.drafts.find(({ id }) => id === one.id);
      if (kept && !isKnown(kept)) return ELSEWHERE;
      const outcome = await store.keepDraft(one);
      setDrafts((old) => [...without(old, one.id), one]);
      return outcome;
    },
    dropDraft: async (id, end) => {
      const outcome = await store.dropDraft(id, end);
      if (outcome.ok) setDrafts((old) => without(old, id));
      return outcome;
    },
    clearDraft: async (last) => {
      await store.clearDraft(last);
      setDrafts((old) => without(old, last.id));
    },
    keepReport: async (one, isKnown) => {
      const kept = at.current.reports.find(({ id }) => id === one.id);
      if (kept && !isKnown(kept)) return ELSEWHERE;
      const outcome = await store.keepReport(one);
      if (outcome.ok) setReports((old) => [...without(old, one.id), one]);
      return outcome;
    },
    dropReport: async (id) => {
      const outcome = await store.dropReport(id);
      if (outcome.ok) setReports((old) => without(old, id));
      return outcome;
    },
  };
  return (
    <Adding
      dataset={dataset}
      own={own}
      stored={drafts}
      address={useReviewAddress()}
      leftOut={leftOut}
    />
  );
}

/** @param opened id of the report whose review the address names */
export function show(
  given: readonly Stored[] = [draft],
  leftOut?: readonly LeftOut[],
  opened?: string,
) {
  render(
    <MemoryRouter initialEntries={[opened === undefined ? '/add' : `/add/${opened}`]}>
      <Routes>
        <Route path="/add/:review?" element={<Host given={given} leftOut={leftOut} />} />
      </Routes>
    </MemoryRouter>,
  );
  return userEvent.setup();
}
export const button = (name: RegExp | string) => screen.findByRole('button', { name });

/** What jsdom’s files lack. */
export function textFile(name: string) {
  const bytes = new TextEncoder().encode(`A text named ${name}.`);
  const made = new File([bytes], name, { type: 'text/plain' });
  made.slice = () => Object.assign(new Blob(), { arrayBuffer: async () => bytes.buffer });
  return made;
}

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
  Element.prototype.scrollIntoView = () => {};
  globalThis.CSS ??= {} as typeof CSS;
  CSS.escape ??= (text: string) => text.replaceAll(/[^\w-]/g, (c) => `\\${c}`);
  for (const answer of Object.values(store)) answer.mockResolvedValue(DONE);
});
afterEach(() => {
  vi.unstubAllGlobals();
});
