// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useCallback, useEffect, useState } from 'react';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Edit } from '../../src/features/review/draft/edit.ts';
import type { Draft } from '../../src/features/review/draft/model.ts';
import { Review } from '../../src/features/review/review.tsx';
import { dataset, practiceDraft } from './fixture.ts';

const NOBODY = new Set<string>();
/** What the review has made of the draft so far. */
const shown: { draft: Draft } = { draft: practiceDraft() };
const onSave = vi.fn(async () => {});

function Host() {
  const [past, setPast] = useState<readonly Draft[]>([practiceDraft()]);
  const now = past.at(-1) ?? practiceDraft();
  useEffect(() => {
    shown.draft = now;
  }, [now]);
  const edit = useCallback(
    (change: Edit) => setPast((all) => [...all, change(all.at(-1) ?? now)]),
    [now],
  );
  const undo = useCallback(() => setPast((all) => (all.length > 1 ? all.slice(0, -1) : all)), []);
  return (
    <Review
      draft={now}
      dataset={dataset}
      givenIds={NOBODY}
      problem={undefined}
      isSaving={false}
      extraction={{ state: 'idle' }}
      edit={edit}
      undo={undo}
      onSave={onSave}
      onBack={() => {}}
      onDiscard={() => {}}
      onReadAgain={() => {}}
      onCancel={() => {}}
    />
  );
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.scrollBy = () => {};
  globalThis.CSS ??= {} as typeof CSS;
  CSS.escape ??= (text: string) => text.replaceAll(/[^\w-]/g, (c) => `\\${c}`);
});

async function open() {
  render(
    <MemoryRouter>
      <Host />
    </MemoryRouter>,
  );
  // The first event takes the keys as soon as it is on the screen.
  await vi.waitFor(() => expect(line()).toMatch(/^Meeting of Hakan Fidan and Marta/));
  return userEvent.setup();
}
const line = () => document.activeElement?.getAttribute('aria-label') ?? '';
const candidates = () => screen.getByRole('region', { name: 'Events found' });

test('the news comes first, and the background is folded away', async () => {
  const user = await open();
  expect(within(candidates()).queryByText(/Ishaaq Dar/)).toBeNull();
  await user.click(screen.getByRole('button', { name: '1 event as background' }));
  expect(within(candidates()).getByText('Meeting of Hakan Fidan and Ishaaq Dar')).toBeTruthy();
});

test('keys go through the lines, and decide', async () => {
  const user = await open();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(line()).toBe('Date, 11 March 2026: not decided');
  await user.keyboard('x');
  expect(line()).toBe('Date, 11 March 2026: rejected');
  await user.keyboard('u');
  expect(line()).toBe('Date, 11 March 2026: not decided');
  await user.keyboard('k');
  expect(line()).toMatch(/^Meeting of Hakan Fidan and Marta/);
  await user.keyboard('a');
  expect(shown.draft.candidates[0]?.verdict).toBe('accepted');
  expect(screen.getByRole('status').textContent).toContain('1 accepted, 0 rejected, 1 not decided');
  await user.click(screen.getByRole('button', { name: 'Save 1 event' }));
  expect(onSave).toHaveBeenCalledOnce();
});

test('what an event can’t be without is rejected by no key, as by no button', async () => {
  const user = await open();
  await user.keyboard('{ArrowDown}');
  expect(line()).toBe('Name, Meeting of Hakan Fidan and Marta Quiroga: not decided');
  await user.keyboard('x');
  expect(line()).toMatch(/^Name, .*: not decided$/);
  await user.keyboard('{ArrowDown}x');
  expect(line()).toMatch(/^Kind, .*: not decided$/);
  // Nothing was done that Undo would have to go back over.
  await user.keyboard('ax');
  expect(line()).toMatch(/^Kind, .*: accepted$/);
  await user.keyboard('u');
  expect(line()).toMatch(/^Kind, .*: not decided$/);
});

test('a line and its passage light up together', async () => {
  const user = await open();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
  const lit = () => [...document.querySelectorAll('[data-active]')].map((mark) => mark.textContent);
  await vi.waitFor(() => expect(lit()).toEqual(['Wednesday']));
  await user.hover(screen.getByText('Ankara', { selector: 'mark' }));
  await vi.waitFor(() => expect(lit()).toEqual(['Ankara']));
  await user.click(screen.getByText('Ankara', { selector: 'mark' }));
  await vi.waitFor(() => expect(line()).toBe('Place, Ankara: not decided'));
});

test('a date is changed by typing, and the keys rest meanwhile', async () => {
  const user = await open();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}e');
  const field = screen.getByRole('textbox', { name: 'Date' });
  await user.clear(field);
  await user.type(field, '2026-03-99');
  expect(screen.getByText(/^This is not a date that can be read\./)).toBeTruthy();
  await user.clear(field);
  await user.type(field, '2026-03{Enter}');
  await vi.waitFor(() => expect(line()).toBe('Date, sometime in March 2026: accepted'));
});

test('a new person turns out to be a known one, in all events of the report', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'Change: Participant, Marta Quiroga' }));
  // What stands in the field is selected, and gives way to what is typed.
  await user.keyboard('yasar gul');
  expect(
    within(screen.getByRole('listbox'))
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Yaşar Güler Türkiye', 'New person: “yasar gul”']);
  await user.keyboard('{Enter}');
  expect(screen.getByRole<HTMLInputElement>('combobox', { name: /^Find/ }).value).toBe(
    'Yaşar Güler',
  );
  await user.keyboard('{Enter}');
  await vi.waitFor(() => expect(line()).toBe('Participant, Yaşar Güler: accepted'));
  // Her office is his now; nobody was made.
  expect(shown.draft.candidates[0]?.fields.find(({ who }) => who === 'yasar-guler')).toBeTruthy();
  expect(shown.draft.records.people).toHaveLength(1);
});

test('somebody new is named once', async () => {
  const user = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Add …' }), 'a participant');
  await user.keyboard('Ana Soto{Enter}{Enter}');
  await vi.waitFor(() => expect(line()).toBe('Participant, Ana Soto: accepted'));
  expect(shown.draft.records.people.map(({ id }) => id)).toEqual(['marta-quiroga', 'ana-soto']);
});

test('a field is pointed at other words of the text', async () => {
  const user = await open();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}p');
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  const start = shown.draft.text.indexOf('12 March');
  text.setSelectionRange(start, start + '12 March 2026'.length + 1);
  await user.type(text, '{Enter}', {
    skipClick: true,
    initialSelectionStart: start,
    initialSelectionEnd: start + '12 March 2026'.length + 1,
  });
  const date = shown.draft.candidates[0]?.fields.find(({ property }) => property === 'date');
  expect(shown.draft.text.slice(date?.passage?.start, date?.passage?.end)).toBe('12 March 2026');
  await vi.waitFor(() => expect(line()).toMatch(/^Date/));
});

test('what looks like a known event is offered, and the reader decides', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: '1 event as background' }));
  await user.click(screen.getByRole('button', { name: /^Meeting of Hakan Fidan and Ishaaq Dar/ }));
  const offer = screen.getByRole('region', { name: 'One more report of this event?' });
  expect(within(offer).getByRole('link', { name: 'Dar and Fidan in Istanbul' })).toBeTruthy();
  await user.click(within(offer).getByRole('button', { name: 'The same event' }));
  expect(shown.draft.candidates[1]).toMatchObject({
    same: { event: 'dar-fidan-istanbul-november-2025' },
    verdict: 'accepted',
  });
  await user.click(screen.getByRole('button', { name: 'Decide anew' }));
  await vi.waitFor(() => expect(line()).not.toBe(''));
  await user.click(
    within(screen.getByRole('region', { name: 'One more report of this event?' })).getByRole(
      'button',
      { name: 'Another event' },
    ),
  );
  expect(shown.draft.candidates[1]?.same).toBe('new');
});

test('an event that is dated quite otherwise can be named as a known one', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'One more report of a known event …' }));
  await user.type(screen.getByRole('combobox', { name: 'Find a known event' }), 'dar fidan nov');
  await user.keyboard('{Enter}');
  expect(shown.draft.candidates[0]?.same).toEqual({ event: 'dar-fidan-istanbul-november-2025' });
  const offer = screen.getByRole('region', { name: 'One more report of this event?' });
  expect(offer.textContent).toContain(
    'Date: 11 March 2026, where the data set has 3 November 2025',
  );
});

test('Enter in a list that nothing was typed into changes nothing', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'Change: Participant, Hakan Fidan' }));
  await user.keyboard('{Enter}');
  await vi.waitFor(() => expect(line()).toBe('Participant, Hakan Fidan: accepted'));
});
