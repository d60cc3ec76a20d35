// @vitest-environment jsdom
/** A review that is open in two tabs, and ends in the other. */
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OWN_CHANGES, type OwnChange, type ReviewEnd } from '../../src/queries/own-changes.ts';
import { button, draft, show, store } from './adding-page.tsx';

let other: BroadcastChannel;
beforeEach(() => {
  vi.clearAllMocks();
  other = new BroadcastChannel(OWN_CHANGES);
});
afterEach(() => other.close());

const tell = (end: ReviewEnd, id = draft.id) =>
  other.postMessage({ shelf: 'drafts', id, end } satisfies OwnChange);
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

test('what is forgotten there is closed here, said, and not written back', async () => {
  const user = show([draft], undefined, draft.id);
  // A write that has begun is waited for, and what it wrote is taken out again.
  let written = () => {};
  store.keepDraft.mockImplementationOnce(
    () => new Promise((done) => (written = () => done({ ok: true }))),
  );
  await user.click(await button('Reject: Place, Ankara'));
  await user.click(await button('Reject: Country, Chile'));
  expect(store.keepDraft).toHaveBeenCalledTimes(1);
  tell('forgotten');
  await screen.findByText(/^The text of “Practice report” was forgotten in another tab/);
  expect(title()).toBe('Add article');
  expect(store.clearDraft).not.toHaveBeenCalled();
  written();
  await vi.waitFor(() => expect(store.clearDraft).toHaveBeenCalledTimes(1));
  expect(store.clearDraft.mock.lastCall?.[0]).toMatchObject({ id: draft.id });
  expect(store.keepDraft).toHaveBeenCalledTimes(1);
});

test('what is discarded there is closed here, and may be taken back there', async () => {
  show([draft], undefined, draft.id);
  tell('discarded');
  await screen.findByText(/^“Practice report” was discarded in another tab/);
  expect(title()).toBe('Add article');
  expect(store.clearDraft).not.toHaveBeenCalled();
});

test('what is saved there stays open here, and that is said', async () => {
  show([draft], undefined, draft.id);
  tell('saved');
  await screen.findByText(/^“Practice report” was saved in another tab/);
  expect(title()).toBe('Practice report');
});

test('what ends there is no matter of another review', async () => {
  show([draft], undefined, draft.id);
  tell('forgotten', 'own-ffffffffffff');
  tell('saved');
  await screen.findByText(/^“Practice report” was saved in another tab/);
  expect(screen.queryByText(/forgotten/)).toBeNull();
});

test('the other tabs are told how a review ends here', async () => {
  const user = show([draft], undefined, draft.id);
  await user.click(await button('Discard'));
  await screen.findByText(/^Discarded/);
  expect(store.dropDraft).toHaveBeenCalledExactlyOnceWith(draft.id, 'discarded');
});
