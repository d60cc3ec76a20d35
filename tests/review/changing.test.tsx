// @vitest-environment jsdom
/** Forms that change or add a field: Keep takes all that stands in them, Cancel nothing. */
import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Draft, Field } from '../../src/features/review/draft/model.ts';
import { button, show, store } from './adding-page.tsx';
import { practiceDraft } from './fixture.ts';

const kept = () => store.keepDraft.mock.lastCall?.[0] as Draft | undefined;
const fields = (property: Field['property']) =>
  kept()?.candidates[0]?.fields.filter((field) => field.property === property) ?? [];
const box = (name: string | RegExp) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const selected = () => {
  const field = document.activeElement as HTMLInputElement;
  return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
};
async function open() {
  const user = show();
  await user.click(await button(/^Go on/));
  store.keepDraft.mockClear();
  return user;
}

beforeEach(() => {
  vi.clearAllMocks();
});

test('nothing of a form is taken before Keep, and nothing at all with Cancel', async () => {
  const user = await open();
  await user.click(await button('Change: Participant, Marta Quiroga'));
  await user.selectOptions(box('Role'), 'mediator');
  await user.selectOptions(box('Country'), 'AR');
  expect(store.keepDraft).not.toHaveBeenCalled();
  await user.click(await button('Cancel'));
  expect(store.keepDraft).not.toHaveBeenCalled();
  await user.click(await button('Change: Participant, Marta Quiroga'));
  expect(box('Role').value).toBe('visitor');
  await user.selectOptions(box('Role'), 'mediator');
  await user.selectOptions(box('Country'), 'AR');
  await user.click(await button('Keep'));
  expect(kept()?.records.people).toMatchObject([{ id: 'marta-quiroga', country: 'AR' }]);
  expect(fields('participant')).toMatchObject([
    { role: 'host', verdict: 'open' },
    { role: 'mediator', verdict: 'accepted', by: 'curator' },
  ]);
  await button('Undo').then((undo) => user.click(undo));
  expect(fields('participant')[1]).toMatchObject({ role: 'visitor', verdict: 'open' });
});

test('a word of a list is kept with Keep, and left with Escape', async () => {
  const user = await open();
  await user.click(await button(/^Change: Status/));
  await user.selectOptions(box('Status'), 'postponed');
  await user.keyboard('{Escape}');
  expect(store.keepDraft).not.toHaveBeenCalled();
  await user.click(await button(/^Change: Status/));
  await user.selectOptions(box('Status'), 'postponed');
  await user.click(await button('Keep'));
  expect(fields('status')).toMatchObject([{ value: 'postponed', by: 'curator' }]);
});

test.each([
  ['Name', 'Meeting of Hakan Fidan and Marta Quiroga'],
  ['Date', '2026-03-11'],
  ['Participant, Marta', 'Marta Quiroga'],
  ['Place', 'Ankara'],
])('the field of %s has its value in it, selected', async (line, value) => {
  const user = await open();
  await user.click(await button(new RegExp(`^Change: ${line}`)));
  expect(selected()).toBe(value);
});

test('a wrong letter in a name is put right, and what is not chosen can’t be kept', async () => {
  const user = await open();
  await user.click(await button('Change: Participant, Marta Quiroga'));
  await user.keyboard('{End}{Backspace}e');
  expect((await button('Keep')).hasAttribute('disabled')).toBe(true);
  await user.keyboard('{Enter}{Enter}');
  await screen.findByRole('group', { name: 'Participant, Marta Quiroge: accepted' });
  expect(fields('position').map(({ who }) => who)).toEqual(['hakan-fidan', 'marta-quiroge']);
});

test('what is kept as it was is accepted, and nobody’s change', async () => {
  const user = await open();
  await user.click(await button('Change: Place, Ankara'));
  await user.keyboard('{Enter}');
  expect(fields('place')).toMatchObject([
    { value: 'ankara', by: 'rule:test', verdict: 'accepted' },
  ]);
});

test('a country, an outcome and an office can be added, and be pointed at', async () => {
  const user = await open();
  const add = (what: string) => user.selectOptions(box('Add …'), what);
  await add('a country');
  await user.keyboard('Pakistan{Enter}{Enter}');
  expect(fields('country').map(({ value }) => value)).toEqual(['TR', 'CL', 'PK']);
  await add('an outcome');
  await user.keyboard('A declaration on copper{Enter}');
  expect(fields('outcome')).toMatchObject([{ value: 'A declaration on copper', by: 'curator' }]);
  await button('Point at passage: Outcome, A declaration on copper');

  // Whoever has an office is offered none.
  expect(screen.queryByRole('option', { name: /^the office of/ })).toBeNull();
  await add('a participant');
  await user.keyboard('Ana Soto{Enter}{Enter}');
  await add('the office of Ana Soto');
  await user.keyboard('Envoy of Chile{Enter}{Enter}');
  const [office] = fields('position').filter(({ who }) => who === 'ana-soto');
  expect(office).toMatchObject({ by: 'curator', verdict: 'accepted' });
  expect(kept()?.records.positions).toMatchObject([
    { id: 'cl-foreign-minister' },
    { id: office?.value },
  ]);
  await user.click(await button('Accept the news'));
  await user.click(await button('Save 1 event'));
  await screen.findByText(/^Saved\./);
  const { events, claims } = store.keepReport.mock.lastCall?.[0].file ?? {};
  expect(events?.[0]?.countries).toEqual(['TR', 'CL', 'PK']);
  expect(events?.[0]?.participants?.[2]).toMatchObject({
    who: 'ana-soto',
    position: office?.value,
  });
  expect(claims?.find(({ property }) => property === 'outcome')).toMatchObject({
    statement: 'A declaration on copper.',
    generatedBy: 'curator',
  });
});

test('an event that is part of another says of which, also where that is changed', async () => {
  const [news, past] = practiceDraft().candidates;
  if (!news || !past) throw new Error('two events are wanted');
  const part: Field = {
    id: 'part-of',
    property: 'superEvent',
    value: past.id,
    passage: undefined,
    modality: 'asserted',
    attributedTo: undefined,
    by: 'rule:test',
    verdict: 'open',
  };
  const user = show([
    { ...practiceDraft(), candidates: [{ ...news, fields: [...news.fields, part] }, past] },
  ]);
  await user.click(await button(/^Go on/));
  await screen.findByRole('group', {
    name: 'Part of, Meeting of Hakan Fidan and Ishaaq Dar: not decided',
  });
  await user.click(await button(/^Change: Part of/));
  expect(selected()).toBe('Meeting of Hakan Fidan and Ishaaq Dar');
});

test('a value that its passage does not say lets go of it, and its words are asked for', async () => {
  const user = await open();
  await user.click(await button(/^Change: Date/));
  await user.clear(screen.getByRole('textbox', { name: 'Date' }));
  await user.keyboard('2026-03-12{Enter}');
  expect(fields('date')).toMatchObject([
    { value: '2026-03-12', by: 'curator', passage: undefined, modality: 'asserted' },
  ]);
  await screen.findByText(/no passage · by you/);
  await user.click(await button('Which words say so?'));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Text' }));
});

test('a passage that names what is chosen instead stays', async () => {
  const user = await open();
  await user.click(await button('Change: Participant, Marta Quiroga'));
  await user.clear(screen.getByRole('combobox', { name: 'Find: Participant' }));
  await user.keyboard('Marta Quiroga Silva{ArrowDown}{Enter}{Enter}');
  expect(fields('participant')[1]?.by).toBe('curator');
  expect(fields('participant')[1]?.passage).toBeDefined();
  await user.click(await button('Change: Place, Ankara'));
  await user.clear(screen.getByRole('combobox', { name: 'Find: Place' }));
  await user.keyboard('Istanbul{ArrowDown}{Enter}{Enter}');
  expect(fields('place')).toMatchObject([{ value: 'istanbul', passage: undefined }]);
});

test.each([
  ['14 March 2026', '2026-03-14'],
  ['14 March', '2026-03-14'],
  ['Mar 2026', '2026-03'],
  ['14.3.2026', '2026-03-14'],
  ['2026-03-14', '2026-03-14'],
])('a date is read as it is shown: %s', async (typed, value) => {
  const user = await open();
  await user.click(await button(/^Change: Date/));
  await user.clear(screen.getByRole('textbox', { name: 'Date' }));
  await user.keyboard(`${typed}{Enter}`);
  expect(fields('date')).toMatchObject([{ value }]);
});

test('what is no day of the calendar is not kept', async () => {
  const user = await open();
  await user.click(await button(/^Change: Date/));
  await user.clear(screen.getByRole('textbox', { name: 'Date' }));
  await user.keyboard('31 February 2026{Enter}');
  expect(fields('date')).toEqual([]);
  await screen.findByText(/^This is not a date that can be read/);
});
