// @vitest-environment jsdom
/** A report is read again with another date, which may take its time. */
import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Extraction } from '../../src/features/review/reading/use-extraction.ts';
import { addField, chain, putRecord } from '../../src/features/review/draft/edit.ts';
import { withMadeNames } from '../../src/features/review/draft/made-words.ts';
import type { Draft } from '../../src/features/review/draft/model.ts';
import { addEvent, newEvent } from '../../src/features/review/draft/new-event.ts';
import { button, draft, show, store } from './adding-page.tsx';
import { dataset, foundFile } from './fixture.ts';

/** Ends the reading that is under way, unless it was cancelled. */
const engine = vi.hoisted(() => ({ end: () => {} }));
vi.mock('../../src/features/review/reading/use-extraction.ts', async () => {
  const { useState } = await import('react');
  return {
    useExtraction: () => {
      const [extraction, set] = useState<Extraction>({ state: 'idle' });
      const cancel = () => {
        engine.end = () => {};
        set({ state: 'idle' });
      };
      const run = (texts: readonly unknown[], onDone: (found: readonly object[]) => void) => {
        set({ state: 'running', done: 0, total: texts.length });
        engine.end = () => {
          cancel();
          onDone(texts.map(foundFile));
        };
      };
      return { extraction, run, cancel };
    },
  };
});
const end = () => act(async () => engine.end());

const published = () => screen.getByLabelText<HTMLInputElement>('Published');
const candidates = () => screen.getByRole('region', { name: 'Events found' });
async function readAgain(given: Draft = draft) {
  const user = show([given]);
  await user.click(await button(/^Go on/));
  fireEvent.change(published(), { target: { value: '2026-04-23' } });
  await user.click(await button('Read again with this date'));
  return user;
}

test('meanwhile it is shown how far it is, and nothing can be changed that would be lost', async () => {
  await readAgain();
  expect(screen.getByRole('progressbar', { name: 'Reading the text …' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Read again with this date' })).toBeNull();
  expect(published().readOnly).toBe(true);
  expect(candidates().closest('[inert]')).not.toBeNull();
  expect(screen.getByRole('button', { name: 'Accept the news' }).closest('[inert]')).not.toBeNull();
  await end();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(candidates().closest('[inert]')).toBeNull();
});

test('what was added by hand is kept, with whom it names', async () => {
  const event = newEvent(draft, 'visit', { start: 0, end: 6 });
  const user = await readAgain(
    chain(
      addEvent(event),
      putRecord('people', { id: 'ana-soto', name: 'Ana Soto' }),
      addField(event.id, { id: 'f', property: 'participant', value: 'ana-soto', role: 'visitor' }),
      withMadeNames(dataset),
    )(draft),
  );
  await end();
  await user.click(await button(/^Visit of Ana Soto/));
  screen.getByRole('group', { name: 'Participant, Ana Soto: accepted' });
  await user.click(await button('Save 1 event'));
  await screen.findByText(/^Saved\./);
  const { events, people } = store.keepReport.mock.lastCall?.[0].file ?? {};
  expect(events?.map(({ name }) => name)).toEqual(['Visit of Ana Soto']);
  expect(people?.map(({ id }) => id)).toEqual(['ana-soto']);
});

test('it can be cancelled, and the review goes on as it was', async () => {
  const user = await readAgain();
  await user.click(await button('Cancel'));
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(candidates().closest('[inert]')).toBeNull();
  await button('Read again with this date');
});

test.each(['← All reports', 'Discard'])('“%s” ends it', async (name) => {
  const user = await readAgain();
  await user.click(await button(name));
  await screen.findByRole('heading', { level: 1, name: 'Add article' });
  await end();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Add article');
});

test('a review that is opened while other texts are read can be worked on', async () => {
  const user = show();
  fireEvent.change(screen.getByRole('textbox', { name: /^Text of/ }), {
    target: { value: 'More.' },
  });
  await user.click(await button('Read'));
  await screen.findByRole('progressbar');
  await user.click(await button(/^Go on/));
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(candidates().closest('[inert]')).toBeNull();
});
