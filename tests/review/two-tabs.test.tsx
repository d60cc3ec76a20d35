// @vitest-environment jsdom
/** One review in two tabs: neither replaces in silence what the other has done. */
import { act, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { acceptMain, judge, judgeField } from '../../src/features/review/draft/edit.ts';
import type { Draft } from '../../src/features/review/draft/model.ts';
import { pieceOf } from '../../src/features/review/saving/piece.ts';
import { button, draft, elsewhere, report, show, store } from './adding-page.tsx';
import { dataset } from './fixture.ts';

beforeEach(() => vi.clearAllMocks());

const [news, background] = draft.candidates;
const place = news?.fields.find(({ property }) => property === 'place');
/** A review as another tab has it, as saved there. */
const both = { ...judge(background?.id ?? '', 'accepted')(acceptMain(draft)), updated: 5 } as Draft;
const savedThere = { ...report, updated: 7, file: pieceOf(both, dataset), review: both };
const there = (write: () => void) => act(async () => write());
const isGone = (row: RegExp) => expect(screen.queryByRole('alert', { name: row })).toBeNull();

test('what is saved elsewhere is replaced only when the reader says so', async () => {
  const user = show([draft], undefined, draft.id);
  await user.click(await button('Accept the news'));
  await there(() => elsewhere.keepReport(savedThere));
  await screen.findByText(/has been saved elsewhere, with 2 events/);
  await user.click(await button('Save 1 event'));
  await screen.findByText(/^Not saved/);
  expect(store.keepReport).not.toHaveBeenCalled();

  await user.click(await button('Keep mine: 1 saved event goes'));
  expect(screen.queryByText(/has been saved elsewhere/)).toBeNull();
  await user.click(await button('Save 1 event'));
  await screen.findByText(/^Saved\./);
  expect(store.keepReport.mock.lastCall?.[0].file.events).toHaveLength(1);
});

test('what is saved elsewhere can be taken over', async () => {
  const user = show([draft], undefined, draft.id);
  await user.click(await button('Reject: Place, Ankara'));
  await there(() => elsewhere.keepReport(savedThere));
  await user.click(await button('Take over what was saved'));
  await button('Save 2 events');
  expect(screen.queryByText(/has been saved elsewhere/)).toBeNull();
  await user.click(await button('Save 2 events'));
  await screen.findByText(/^Saved\./);
});

test('a save elsewhere of just what is here is no matter', async () => {
  const user = show([both], undefined, draft.id);
  await there(() => elsewhere.keepReport(savedThere));
  await user.click(await button('Save 2 events'));
  await screen.findByText(/^Saved\./);
  isGone(/saved elsewhere/);
});

test('a draft that was changed elsewhere is taken over where nothing was changed here', async () => {
  const user = show([draft], undefined, draft.id);
  await button('Accept the news');
  await there(() => elsewhere.keepDraft(both));
  await button('Save 2 events');
  // It goes on from there.
  await user.click(await button('Reject: Place, Ankara'));
  expect(store.keepDraft.mock.lastCall?.[0]).toMatchObject({
    candidates: [{ verdict: 'accepted' }, { verdict: 'accepted' }],
  });
});

test('two changes at once: the second is told, and chooses', async () => {
  const user = show([draft], undefined, draft.id);
  await button('Accept the news');
  // Here the disk is full, so that what is done here is nowhere else.
  store.keepDraft.mockResolvedValueOnce({ ok: false, reason: 'full' });
  await user.click(await button('Reject: Place, Ankara'));
  await screen.findByText(/There is no space left/);
  await there(() =>
    elsewhere.keepDraft({
      ...judgeField(news?.id ?? '', place?.id ?? '', 'accepted')(draft),
      updated: 5,
    }),
  );
  await screen.findByText(/was changed in another tab at the same time/);
  await user.click(await button('Keep what is here'));
  const kept = store.keepDraft.mock.lastCall?.[0] as Draft;
  expect(kept.candidates[0]?.fields.find(({ id }) => id === place?.id)?.verdict).toBe('rejected');
  expect(screen.queryByText(/at the same time/)).toBeNull();

  store.keepDraft.mockResolvedValueOnce({ ok: false, reason: 'full' });
  await user.click(await button('Reject: Country, Chile'));
  await there(() => elsewhere.keepDraft({ ...both, updated: kept.updated + 9 }));
  await user.click(await button('Take over what was done there'));
  await button('Save 2 events');
});
