// @vitest-environment jsdom
/** Buttons say what they do, and why they do nothing. */
import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../src/features/review/draft/model.ts';
import { button, draft, show, store } from './adding-page.tsx';
import { practiceDraft } from './fixture.ts';

async function open(given: Draft = practiceDraft()) {
  const user = show([given]);
  await user.click(await button(/^Go on/));
  return user;
}

const said = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

beforeEach(() => {
  vi.clearAllMocks();
});

test('how much is accepted with the news is said', async () => {
  const two = {
    ...draft,
    candidates: draft.candidates.map((one) => ({
      ...one,
      record: { ...one.record, salience: 'main' as const },
    })),
  };
  const user = await open(two);
  const accept = await button('Accept the news');
  expect(said(accept)).toBe('2 events with 19 claims, as they stand');
  await user.click(accept);
  expect(store.keepDraft.mock.lastCall?.[0]).toMatchObject({
    candidates: [{ verdict: 'accepted' }, { verdict: 'accepted' }],
  });
});

test('without selected words it is said to select some', async () => {
  const user = await open();
  await user.click(await button('Add an event'));
  await user.click(await button('Use the selected words for: New event'));
  await screen.findByText(/^No words are selected/);
});

test('why nothing can be saved is said', async () => {
  await open();
  const save = await button('Save to the timeline');
  expect(said(save)).toBe('Nothing is accepted so far, so there is nothing to save.');
});
