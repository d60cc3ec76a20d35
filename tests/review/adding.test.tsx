// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Adding } from '../../src/features/review/adding.tsx';
import { acceptMain } from '../../src/features/review/edit.ts';
import type { Stored } from '../../src/features/review/model.ts';
import { pieceOf } from '../../src/features/review/piece.ts';
import type { Outcome } from '../../src/queries/own-connection.ts';
import type { OwnData } from '../../src/queries/own-data.ts';
import type { OwnReport } from '../../src/queries/own-store.ts';
import { dataset, practiceDraft } from './fixture.ts';

vi.mock('../../src/features/review/use-extraction.ts', () => ({
  useExtraction: () => ({
    extraction: { state: 'idle' },
    cancel: () => {},
    // Nothing is found in any text.
    run: (texts: readonly unknown[], onDone: (found: readonly object[]) => void) =>
      onDone(texts.map(() => ({}))),
  }),
}));

const DONE: Outcome = { ok: true };
const FULL: Outcome = { ok: false, reason: 'full' };
const NO_SPACE = /There is no space left/;
const draft = practiceDraft();
const report: OwnReport = {
  id: draft.id,
  updated: 1,
  dataset: draft.dataset,
  label: 'Saved report',
  sha256: undefined,
  file: pieceOf(acceptMain(draft), dataset),
  review: draft,
};

/** What the store answers. */
const store = {
  keepDraft: vi.fn<(draft: Stored) => Promise<Outcome>>(),
  dropDraft: vi.fn<(id: string) => Promise<Outcome>>(),
  keepReport: vi.fn<(report: OwnReport) => Promise<Outcome>>(),
  dropReport: vi.fn<(id: string) => Promise<Outcome>>(),
};

/** The shelves, as `useOwnData` shows them: a draft stays in view even where it was not kept. */
function Host({ given }: { given: readonly Stored[] }) {
  const [drafts, setDrafts] = useState(given);
  const [reports, setReports] = useState<readonly OwnReport[]>([report]);
  const without = <T extends { id: string }>(list: readonly T[], id: string) =>
    list.filter((one) => one.id !== id);
  const own: OwnData<Stored> = {
    drafts,
    reports,
    keepDraft: async (one) => {
      const outcome = await store.keepDraft(one);
      setDrafts((old) => [...without(old, one.id), one]);
      return outcome;
    },
    dropDraft: async (id) => {
      const outcome = await store.dropDraft(id);
      if (outcome.ok) setDrafts((old) => without(old, id));
      return outcome;
    },
    keepReport: async (one) => {
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
  return <Adding dataset={dataset} own={own} stored={drafts} />;
}

function show(given: readonly Stored[] = [draft]) {
  render(
    <MemoryRouter>
      <Host given={given} />
    </MemoryRouter>,
  );
  return userEvent.setup();
}
const button = (name: RegExp | string) => screen.findByRole('button', { name });

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
  Element.prototype.scrollIntoView = () => {};
  globalThis.CSS ??= {} as typeof CSS;
  CSS.escape ??= (text: string) => text.replaceAll(/[^\w-]/g, (c) => `\\${c}`);
  for (const answer of Object.values(store)) answer.mockResolvedValue(DONE);
});
afterEach(() => {
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

test('a removed report can be brought back until it is', async () => {
  const user = show();
  await user.click(await button('Remove Saved report'));
  await screen.findByText(/^Removed “Saved report”/);
  store.keepReport.mockResolvedValueOnce(FULL);
  await user.click(await button('Undo'));
  await screen.findByText(NO_SPACE);
  expect(screen.queryByRole('link', { name: 'Saved report' })).toBeNull();
  await user.click(await button('Undo'));
  await screen.findByRole('link', { name: 'Saved report' });
  expect(screen.queryByText(NO_SPACE)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('a discarded draft that could not be kept again says so, and Undo stays', async () => {
  const user = show();
  await user.click(await button('Discard'));
  await screen.findByText(/^Discarded/);
  store.keepDraft.mockResolvedValueOnce(FULL);
  await user.click(await button('Undo'));
  await screen.findByText(NO_SPACE);
  await user.click(await button('Undo'));
  await vi.waitFor(() => expect(screen.queryByText(NO_SPACE)).toBeNull());
  expect(store.keepDraft).toHaveBeenLastCalledWith(draft);
  await button(/^Go on/);
});

test('what could not be discarded is not said to be', async () => {
  store.dropDraft.mockResolvedValue(FULL);
  const user = show();
  await user.click(await button('Discard'));
  await screen.findByText(NO_SPACE);
  expect(screen.queryByText(/^Discarded/)).toBeNull();
  await button(/^Go on/);
});

test('of several reports each that could not be kept is named', async () => {
  const user = show([]);
  const file = (name: string) => {
    const bytes = new TextEncoder().encode(`A text named ${name}.`);
    const made = new File([bytes], name, { type: 'text/plain' });
    // What jsdom lacks.
    made.slice = () => Object.assign(new Blob(), { arrayBuffer: async () => bytes.buffer });
    return made;
  };
  await user.upload(screen.getByLabelText('Choose files'), [
    file('one.txt'),
    file('two.txt'),
    file('three.txt'),
  ]);
  store.keepDraft.mockImplementation(async (one) =>
    one.kind === 'review' && one.label === 'three' ? FULL : DONE,
  );
  await user.click(await button('Read 3 texts'));
  await screen.findByText(NO_SPACE);
  expect(screen.getByText(NO_SPACE).textContent).toMatch(/^three: /);
});

test('a report is saved even where its draft stays, and both are said', async () => {
  store.dropDraft.mockResolvedValue(FULL);
  const user = show();
  await user.click(await button(/^Go on/));
  await user.click(await button('Accept the news'));
  await user.click(await button('Save 1 event'));
  await screen.findByText(/^Saved\./);
  await screen.findByText(NO_SPACE);
});
