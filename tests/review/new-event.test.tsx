// @vitest-environment jsdom
/** An event that the engine missed is added by the reader, from the words that tell of it. */
import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { addEvent, newEvent } from '../../src/features/review/draft/new-event.ts';
import type { Draft, Stored } from '../../src/features/review/draft/model.ts';
import { withFreeIds } from '../../src/features/review/saving/piece-ids.ts';
import { button, draft, show, store } from './adding-page.tsx';
import { dataset } from './fixture.ts';

const WORDS = 'They spoke of';
const PASSAGE = {
  start: draft.text.indexOf(WORDS),
  end: draft.text.indexOf(WORDS) + WORDS.length,
};
/** Saved for the first time. */
const fresh: Draft = { ...draft, id: 'own-aaaaaaaaaaaa', sha256: undefined };
const line = () => document.activeElement?.getAttribute('aria-label') ?? '';
const added = (of: Stored | undefined) => (of as Draft | undefined)?.candidates.at(-1);

async function open(of = fresh) {
  const user = show([of]);
  await user.click(await button(/^Go on/));
  return user;
}
/** As with the keys, which jsdom does not select with. */
async function select(user: UserEvent) {
  await user.type(screen.getByRole('textbox', { name: 'Text' }), '{Enter}', {
    skipClick: true,
    initialSelectionStart: PASSAGE.start,
    initialSelectionEnd: PASSAGE.end,
  });
}
async function choose(user: UserEvent, kind: string) {
  const form = screen.getByRole('region', { name: 'New event' });
  await user.selectOptions(within(form).getByRole('combobox', { name: 'Kind' }), kind);
  await user.click(within(form).getByRole('button', { name: 'Keep' }));
}

beforeEach(() => {
  vi.clearAllMocks();
  Element.prototype.scrollBy = () => {};
});

test('an event of a chosen kind is accepted, named after its parts, and saved with its words', async () => {
  const user = await open();
  await user.keyboard('n');
  await select(user);
  expect(screen.getByText(WORDS, { selector: 'mark' }).dataset['active']).toBe('true');
  await choose(user, 'visit');
  expect(line()).toBe('Visit, no date: accepted');
  expect(added(store.keepDraft.mock.lastCall?.[0])).toMatchObject({ verdict: 'accepted' });

  const fields = screen.getByRole('combobox', { name: 'Add …' });
  await user.selectOptions(fields, 'a participant');
  await user.keyboard('Ana Soto{Enter}{Enter}');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Add …' }), 'a date');
  await user.keyboard('2026-04-02{Enter}');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Add …' }), 'a status');
  expect((await button('Keep')).hasAttribute('disabled')).toBe(true);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'announced');
  await user.click(await button('Keep'));
  screen.getByRole('group', { name: 'Name, Visit of Ana Soto: accepted' });

  await user.click(await button('Save 1 event'));
  await screen.findByText(/^Saved\./);
  const file = store.keepReport.mock.lastCall?.[0].file;
  expect(file?.events).toMatchObject([
    {
      id: '2026-04-02-visit-soto',
      name: 'Visit of Ana Soto',
      format: 'visit',
      status: 'announced',
      date: '2026-04-02',
      participants: [{ who: 'ana-soto' }],
    },
  ]);
  expect(file?.claims?.find(({ property }) => property === 'format')).toMatchObject({
    event: '2026-04-02-visit-soto',
    value: 'visit',
    generatedBy: 'curator',
    quote: WORDS,
    ...PASSAGE,
  });
});

test('words that are selected in the text become an event', async () => {
  const user = await open();
  const text = screen.getByRole('document', { name: 'Text' });
  const selectThere = () => {
    getSelection()?.selectAllChildren(within(text).getByText(/They spoke of/));
    act(() => void document.dispatchEvent(new Event('selectionchange')));
  };
  selectThere();
  await user.click(await button('New event from the selected words'));
  await user.click(await button('Cancel'));
  // Whoever was reading reads on.
  expect(document.activeElement).toBe(text);
  expect((await button('Text')).getAttribute('aria-pressed')).toBe('true');
  selectThere();
  await user.click(await button('New event from the selected words'));
  await choose(user, 'statement');
  expect(line()).toBe('Statement, no date: accepted');
});

test('Undo takes it back, and the keys stay in the list', async () => {
  const user = await open();
  await user.keyboard('n');
  await select(user);
  await choose(user, 'call');
  expect(line()).toBe('Phone call, no date: accepted');
  await user.keyboard('u');
  expect(screen.queryByRole('group', { name: /^Phone call/ })).toBeNull();
  expect(line()).toMatch(/^Meeting of Hakan Fidan and Marta Quiroga/);
});

test('Escape adds nothing', async () => {
  const user = await open();
  await user.keyboard('n{Escape}');
  expect(line()).toMatch(/^Meeting of Hakan Fidan and Marta Quiroga/);
  await user.keyboard('n');
  await select(user);
  await user.keyboard('{Escape}');
  expect(line()).toMatch(/^Meeting of Hakan Fidan and Marta Quiroga/);
  expect(store.keepDraft).not.toHaveBeenCalled();
});

test('a text in which nothing was found takes one, too', async () => {
  const user = await open({ ...fresh, candidates: [] });
  await user.click(await button('Add an event'));
  await select(user);
  await choose(user, 'other');
  expect(line()).toBe('Event, no date: accepted');
  await user.keyboard('u');
  await screen.findByText('No event was found in this text.');
});

test('no two of them share an id, nor do their fields, also after one was saved', () => {
  const first = newEvent(fresh, 'visit', PASSAGE);
  const once = addEvent(first)(fresh);
  const saved = withFreeIds(once, dataset, new Set());
  const twice = addEvent(newEvent(saved, 'visit', PASSAGE))(saved);
  const ids = twice.candidates.flatMap(({ id, fields }) => [id, ...fields.map((one) => one.id)]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(added(saved)?.id).toBe('reported-2026-03-12-visit');
  const again = withFreeIds(twice, dataset, new Set([added(saved)?.id ?? '']));
  expect(again.candidates.slice(-2).map(({ id }) => id)).toEqual([
    'reported-2026-03-12-visit',
    'reported-2026-03-12-visit-aaaaaa',
  ]);
});
