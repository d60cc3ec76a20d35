// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { button, DONE, draft, FULL, NO_SPACE, show, store, textFile } from './adding-page.tsx';

vi.mock('../../src/features/review/reading/use-extraction.ts', () => ({
  useExtraction: () => ({
    extraction: { state: 'idle' },
    cancel: () => {},
    // Nothing is found in any text.
    run: (texts: readonly unknown[], onDone: (found: readonly object[]) => void) =>
      onDone(texts.map(() => ({}))),
  }),
}));

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
  await user.upload(screen.getByLabelText('Choose files'), [
    textFile('one.txt'),
    textFile('two.txt'),
    textFile('three.txt'),
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

describe('a saved report that does not fit the data set', () => {
  const leftOut = [{ id: draft.id, label: 'Saved report', problem: { at: '', message: '' } }];

  test('is listed as not on the timeline, and has no page', async () => {
    show([], leftOut);
    expect((await screen.findByText('Saved report')).closest('a')).toBeNull();
    await screen.findByText('not on the timeline');
    await button('Review again');
  });

  test('is not in the file of all reports, which could not be opened with it', async () => {
    show([], leftOut);
    await screen.findByText('not on the timeline');
    expect(screen.queryByRole('button', { name: 'Download as a file' })).toBeNull();
  });

  test('is reviewed again where its text is given again', async () => {
    const user = show([], leftOut);
    const form = screen.getByRole('textbox', { name: /^Text of/ });
    fireEvent.change(form, { target: { value: draft.text } });
    await user.click(await button('Read'));
    await screen.findByRole('heading', { level: 1, name: draft.label });
    await user.click(await button('Accept the news'));
    await user.click(await button('Save 1 event'));
    await screen.findByText('Saved in this browser, but not on the timeline.');
    expect(store.keepReport.mock.lastCall?.[0].id).toBe(draft.id);
  });
});

test('a typed text that can’t be read stays in the form when the files beside it are read', async () => {
  const user = show([]);
  const form = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Text of/ });
  fireEvent.change(form(), { target: { value: 'Typed\u0001 for an hour.' } });
  await user.upload(screen.getByLabelText('Choose files'), [textFile('one.txt')]);
  await user.click(await button('Read 2 texts'));
  await screen.findByText(/^Not plain text/);
  await user.click(await button(/^←/));
  expect(form().value).toBe('Typed\u0001 for an hour.');
});

test('what is taken from a list passes the focus on, at last to the title', async () => {
  const user = show();
  (await button('Discard')).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});
