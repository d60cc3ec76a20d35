// @vitest-environment jsdom
/** What a reader does while something takes its time, or where there is no room, is not lost. */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Extraction } from '../../src/features/review/reading/use-extraction.ts';
import type { Draft } from '../../src/features/review/draft/model.ts';
import type { Outcome } from '../../src/queries/own-connection.ts';
import { button, DONE, draft, FULL, NO_SPACE, show, store, textFile } from './adding-page.tsx';
import { foundFile, TEXT } from './fixture.ts';

const engine = vi.hoisted(() => ({ fails: false, isSlow: false, end: () => {} }));
const NOT_YET = engine.end;
vi.mock('../../src/features/review/reading/use-extraction.ts', async () => {
  const { useState } = await import('react');
  return {
    useExtraction: () => {
      const [extraction, set] = useState<Extraction>({ state: 'idle' });
      const run = (texts: readonly unknown[], onDone: (found: readonly object[]) => void) => {
        if (engine.fails) set({ state: 'failed', message: 'the engine stopped' });
        // Ids of events hold their dates, which follow from that of the text.
        const end = () => onDone(texts.map((_, i) => found(`reading-${++readings}-${i}`)));
        if (engine.isSlow) engine.end = end;
        else if (!engine.fails) end();
      };
      return { extraction, run, cancel: () => {} };
    },
  };
});

let readings = 0;
function found(name: string) {
  const text = JSON.stringify(foundFile()).replaceAll('2026-03-11-meeting', name);
  return JSON.parse(text) as object;
}

/** As long as the data set takes to be read anew. */
function slowly() {
  let end: (outcome: Outcome) => void = () => {};
  store.keepReport.mockReturnValueOnce(
    new Promise((resolve) => {
      end = resolve;
    }),
  );
  return () => act(async () => end(DONE));
}
const savedReport = () => store.keepReport.mock.calls[0]?.[0];
const lastKept = (kind: string) =>
  store.keepDraft.mock.calls.map(([one]) => one).findLast((one) => one.kind === kind);
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

beforeEach(() => {
  engine.fails = false;
  engine.isSlow = false;
  vi.clearAllMocks();
});

test('what is changed while a report is saved stays under review, and is said not to be part of it', async () => {
  const user = show();
  await user.click(await button(/^Go on/));
  await user.click(await button('Accept the news'));
  const end = slowly();
  await user.click(await button('Save 1 event'));
  await user.click(await button('Reject: Topic, Copper'));
  await end();
  await screen.findByText(/^What you changed in “Practice report” while it was being saved/);
  expect(title()).toBe('Practice report');
  expect(store.dropDraft).not.toHaveBeenCalled();
  expect(savedReport()?.file.events?.[0]?.topics).toEqual(['copper']);
  // Saved once more it is.
  await user.click(await button('Save 1 event'));
  await screen.findByText(/^Saved\./);
  expect(store.keepReport.mock.lastCall?.[0].file.events?.[0]?.topics).toEqual([]);
  expect(store.dropDraft).toHaveBeenCalledWith(draft.id, 'saved');
});

test('a review that is opened while another is saved stays open', async () => {
  const other: Draft = { ...draft, id: 'own-ffffffffffff', label: 'Other report', updated: 0 };
  const user = show([draft, other]);
  await user.click(await button(/^Go on.*Practice report/));
  await user.click(await button('Accept the news'));
  const end = slowly();
  await user.click(await button('Save 1 event'));
  await user.click(await button(/^←/));
  await user.click(await button(/^Go on.*Other report/));
  await user.click(await button('Accept the news'));
  await end();
  await screen.findByText(/^Saved\./);
  expect(title()).toBe('Other report');
  expect(store.dropDraft).toHaveBeenCalledExactlyOnceWith(draft.id, 'saved');
  await button('Save 1 event');
  expect(lastKept('review')).toMatchObject({
    id: other.id,
    candidates: [{ verdict: 'accepted' }, {}],
  });
});

test('a text for whose draft there is no room stays in the form', async () => {
  const user = show([]);
  const form = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Text of/ });
  fireEvent.change(form(), { target: { value: TEXT } });
  store.keepDraft.mockImplementation(async ({ kind }) => (kind === 'review' ? FULL : DONE));
  await user.click(await button('Read'));
  await screen.findAllByText(NO_SPACE);
  expect(lastKept('intake')).toMatchObject({ text: TEXT });
  await user.click(await button(/^←/));
  expect(form().value).toBe(TEXT);

  store.keepDraft.mockResolvedValue(DONE);
  await user.click(await button('Discard'));
  await user.click(await button('Read'));
  await vi.waitFor(() => expect(lastKept('intake')).toMatchObject({ text: '' }));
});

test('a text that is read again is reviewed from its first event on, by the keys', async () => {
  const user = show([]);
  fireEvent.change(screen.getByRole('textbox', { name: /^Text of/ }), { target: { value: TEXT } });
  await user.click(await button('Read'));
  const focused = () => document.activeElement?.getAttribute('data-line') ?? '';
  await vi.waitFor(() => expect(focused()).toContain('reading-'));
  const first = focused();
  fireEvent.change(screen.getByLabelText('Published'), { target: { value: '2026-04-23' } });
  await user.click(await button('Read again with this date'));
  await vi.waitFor(() => {
    expect(focused()).toContain('reading-');
    expect(focused()).not.toBe(first);
  });
});

test('that a text can’t be read again is said where it is under review', async () => {
  engine.fails = true;
  const user = show();
  await user.click(await button(/^Go on/));
  fireEvent.change(screen.getByLabelText('Published'), { target: { value: '2026-04-23' } });
  await user.click(await button('Read again with this date'));
  await screen.findByText(/the engine stopped/);
  expect(title()).toBe('Practice report');
});

test('a reading that ends while another report is reviewed takes nobody away from it', async () => {
  engine.isSlow = true;
  const user = show();
  fireEvent.change(screen.getByRole('textbox', { name: /^Text of/ }), {
    target: { value: `${TEXT} And more.` },
  });
  await user.type(screen.getByLabelText('Name it in your own words'), 'Long report');
  await user.click(await button('Read'));
  await vi.waitFor(() => expect(engine.end).not.toBe(NOT_YET));
  await user.click(await button(/^Go on/));
  act(() => engine.end());
  await screen.findByText(/^Read meanwhile: Long report\./);
  expect(title()).toBe('Practice report');
  await user.click(await button(/^←/));
  await user.click(await button(/^Go on.*Long report/));
  expect(title()).toBe('Long report');
});

test('files that are chosen stay chosen over a reload, until they are read', async () => {
  const files = [{ name: 'talks.txt', text: TEXT, sha256: undefined }];
  const user = show([{ kind: 'files', id: 'files', updated: 1, files }]);
  expect(screen.getByText('talks.txt')).toBeDefined();
  await user.click(await button('Read 1 text'));
  await vi.waitFor(() => expect(lastKept('files')).toMatchObject({ files: [] }));
  expect(title()).toBe('talks');
});

test('Undo is there for what can be taken back, and after a reload it says how far it reaches', async () => {
  const user = show();
  await user.click(await button(/^Go on/));
  const undo = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Undo' });
  expect(undo().disabled).toBe(true);
  expect(screen.queryByText(/^Nothing done since/)).toBeNull();
  store.keepDraft.mockClear();
  await user.keyboard('u');
  expect(store.keepDraft).not.toHaveBeenCalled();
  await user.click(await button('Reject: Place, Ankara'));
  expect(undo().disabled).toBe(false);
  await user.click(undo());
  expect(undo().disabled).toBe(true);
  await user.click(await button('Reject: Place, Ankara'));
  cleanup();
  show([lastKept('review') as Draft], undefined, draft.id);
  expect(title()).toBe('Practice report');
  expect(undo().disabled).toBe(true);
  expect(screen.getByText(/^Nothing done since/).id).toBe(undo().getAttribute('aria-describedby'));
});

test('what is typed is there after a reload that the store did not wait for', async () => {
  store.keepDraft.mockReturnValue(new Promise(() => {}));
  const user = show([]);
  await user.type(await screen.findByRole('textbox', { name: 'Text of the report' }), 'They met.');
  fireEvent(window, new Event('pagehide'));
  cleanup();

  store.keepDraft.mockResolvedValue(DONE);
  show([]);
  const text = () =>
    screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the report' });
  expect((await text()).value).toBe('They met.');
  expect(lastKept('intake')).toMatchObject({ text: 'They met.' });
  // It is stored by now, and nothing of it is left behind.
  await vi.waitFor(() => expect(sessionStorage).toHaveLength(0));
});

test('what is given while a reading runs has not been read, and stays', async () => {
  engine.isSlow = true;
  engine.end = NOT_YET;
  const user = show([]);
  const chooser = () => screen.getByLabelText<HTMLInputElement>('Choose files');
  const files = (...names: string[]) => names.map((name) => textFile(name));
  await user.upload(chooser(), files('first.txt'));
  await user.click(await button('Read 1 text'));
  // Between the click and the first sign of the reading the form can still be written in.
  fireEvent.change(screen.getByRole('textbox', { name: /^Text of/ }), {
    target: { value: 'More.' },
  });
  await user.upload(chooser(), files('second.txt'));
  await screen.findByText('second.txt');
  await vi.waitFor(() => expect(engine.end).not.toBe(NOT_YET));
  act(() => engine.end());
  await user.click(await button(/^←/));
  expect(screen.getByText('second.txt')).toBeDefined();
  expect(screen.queryByText('first.txt')).toBeNull();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Text of/ }).value).toBe(
    'More.',
  );
});

test('a report whose name was emptied is saved under one that says its day', async () => {
  const user = show();
  await user.click(await button(/^Go on/));
  await user.click(await button('Accept the news'));
  await user.clear(screen.getByLabelText('Name it in your own words'));
  await user.click(await button('Save 1 event'));
  await vi.waitFor(() => expect(savedReport()?.label).toBe('Report of 12 March 2026'));
});
