// @vitest-environment jsdom
/** Names and ids that nobody wrote follow what the reader makes of the event. */
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { button, draft, show, store } from './adding-page.tsx';

const name = () =>
  screen
    .getByRole('group', { name: /^Name, / })
    .getAttribute('aria-label')
    ?.slice('Name, '.length);
const savedEvent = () => store.keepReport.mock.lastCall?.[0].file.events?.[0];
async function open() {
  // Saved for the first time.
  const user = show([{ ...draft, id: 'own-aaaaaaaaaaaa', sha256: undefined }]);
  await user.click(await button(/^Go on/));
  return user;
}
async function save(user: UserEvent) {
  await user.click(await button('Accept the news'));
  await user.click(await button('Save 1 event'));
  await screen.findByText(/^Saved\./);
}

beforeEach(() => {
  vi.clearAllMocks();
});

test('whoever is rejected is neither in the name nor in the id, and holds no office', async () => {
  const user = await open();
  await user.click(await button('Reject: Participant, Marta Quiroga'));
  expect(name()).toBe('Meeting of Hakan Fidan: not decided');
  screen.getByRole('group', { name: 'Office, Foreign minister of Chile: rejected' });
  await user.click(await button('Undo'));
  expect(name()).toBe('Meeting of Hakan Fidan and Marta Quiroga: not decided');
  screen.getByRole('group', { name: 'Office, Foreign minister of Chile: not decided' });
  await user.click(await button('Reject: Participant, Marta Quiroga'));
  await save(user);
  expect(savedEvent()).toMatchObject({
    id: '2026-03-11-meeting-fidan',
    name: 'Meeting of Hakan Fidan',
    participants: [{ who: 'hakan-fidan' }],
  });
});

test('whoever is added is in the name, which has the word of the kind', async () => {
  const user = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Add …' }), 'a participant');
  await user.keyboard('Ana Soto{Enter}{Enter}');
  expect(name()).toMatch(/^Meeting of Hakan Fidan, Marta Quiroga and Ana Soto:/);
  await user.click(await button(/^Change: Kind/));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'call');
  await user.click(await button('Keep'));
  expect(name()).toMatch(/^Phone call between Hakan Fidan, Marta Quiroga and Ana Soto:/);
  await save(user);
  expect(savedEvent()?.id).toBe('2026-03-11-phone-call-fidan-quiroga-soto');
});

test('a visit is of those who came, to the place that is left', async () => {
  const user = await open();
  await user.click(await button(/^Change: Kind/));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'visit');
  await user.click(await button('Keep'));
  expect(name()).toMatch(/^Visit of Marta Quiroga to Ankara:/);
  await user.click(await button('Reject: Place, Ankara'));
  expect(name()).toMatch(/^Visit of Marta Quiroga:/);
});

test('a name that the reader wrote stays', async () => {
  const user = await open();
  await user.click(await button(/^Change: Name/));
  const field = screen.getByRole('textbox', { name: 'Name' });
  await user.clear(field);
  await user.type(field, 'Talks in spring{Enter}');
  await user.click(await button('Reject: Participant, Marta Quiroga'));
  expect(name()).toBe('Talks in spring: accepted');
  const found = within(screen.getByRole('region', { name: 'Events found' }));
  expect(found.queryByText(/^Meeting of Hakan Fidan$/)).toBeNull();
});
