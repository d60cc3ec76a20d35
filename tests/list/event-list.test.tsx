// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, test } from 'vitest';
import { eventRow } from '../../src/dataset/rows.ts';
import { select } from '../../src/dataset/select.ts';
import { EventList } from '../../src/features/list/event-list.tsx';
import { noFilter } from '../../src/view-state/no-filter.ts';
import { claim, datasetOf, fileOf } from '../dataset/random-file.ts';

const COUNT = 450;
const dataset = datasetOf(
  fileOf({
    events: Array.from({ length: COUNT }, (_, i) => ({
      id: `e${i}`,
      name: `Event ${i}`,
      format: i % 2 ? 'call' : 'visit',
      status: 'held',
      date: String(1500 + i),
    })),
  }),
);
const all = select(dataset, noFilter());
const calls = select(dataset, { ...noFilter(), kind: { any: ['call'], none: [] } });

beforeAll(() => {
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = () => {};
});

function show(selectedId = '') {
  const element = (id: string, selection = all) => (
    <MemoryRouter>
      <EventList dataset={dataset} selection={selection} selected={eventRow(dataset, id) ?? -1} />
    </MemoryRouter>
  );
  const { rerender } = render(element(selectedId));
  return {
    user: userEvent.setup(),
    select: (id: string, selection = all) => rerender(element(id, selection)),
  };
}

const names = () =>
  screen.getAllByRole('button', { name: /^Event \d+$/ }).map((button) => button.textContent);

test('begins with some, and shows more when asked', async () => {
  const { user } = show();
  expect(names()).toHaveLength(50);
  await user.click(screen.getByRole('button', { name: 'Show 50 more of 400' }));
  expect(names()).toHaveLength(100);
  expect(screen.queryByRole('button', { name: 'Go to the selected event' })).toBeNull();
});

test('a selected event is in the list wherever it stands, and can be gone to', async () => {
  const { user, select } = show('e320');
  expect(names()).toHaveLength(50);
  expect(names()).toContain('Event 320');
  // The numbers of the list say where in it they are.
  expect(screen.getByRole('list').getAttribute('start')).toBe('301');
  await user.click(screen.getByRole('button', { name: 'Go to the selected event' }));
  expect(document.activeElement?.textContent).toBe('Event 320');
  await user.click(screen.getByRole('button', { name: 'Show 50 earlier of 300' }));
  expect(names().at(0)).toBe('Event 250');
  expect(names().at(-1)).toBe('Event 349');
  select('e440');
  expect(names()).toContain('Event 440');
});

test('the list stays where it is while events in it are chosen and left again', () => {
  const { select } = show('e320');
  select('e333');
  expect(names().at(0)).toBe('Event 300');
  select('');
  expect(names().at(0)).toBe('Event 300');
});

test('another filter begins at the top, or at what is selected', () => {
  const { select } = show('e320');
  select('', calls);
  expect(names().at(0)).toBe('Event 1');
  select('e445', calls);
  expect(names()).toContain('Event 445');
});

test('an event of a report that the reader added is marked as theirs, in words', () => {
  const told = { property: 'status', value: 'held' } as const;
  const mixed = datasetOf(
    fileOf({
      articles: ['a0', 'own-1'].map((id) => ({ id, label: id, length: 100 })),
      events: ['known', 'both', 'new'].map((id) => ({
        id,
        name: id,
        format: 'call',
        status: 'held',
      })),
      claims: [
        claim({ ...told, event: 'known', article: 'a0' }, 0),
        claim({ ...told, event: 'both', article: 'a0' }, 1),
        claim({ ...told, event: 'both', article: 'own-1' }, 2),
        claim({ ...told, event: 'new', article: 'own-1' }, 3),
      ],
    }),
  );
  render(
    <MemoryRouter>
      <EventList dataset={mixed} selection={select(mixed, noFilter())} selected={-1} />
    </MemoryRouter>,
  );
  const marked = (name: string) =>
    screen
      .getByRole('button', { name })
      .closest('li')
      ?.textContent?.includes('Yours, in this browser');
  expect(['known', 'both', 'new'].map(marked)).toEqual([false, true, true]);
});

test('those who were only announced for a held event have a ring before their name', () => {
  const small = datasetOf(
    fileOf({
      events: [
        {
          id: 'e',
          name: 'Visit',
          format: 'visit',
          status: 'held',
          participants: ['ada', 'bo', 'cem'].map((who) => ({ who })),
        },
      ],
      claims: (['asserted', 'future', 'negation'] as const).map((modality, i) =>
        claim(
          { event: 'e', property: 'participant', value: ['ada', 'bo', 'cem'][i] ?? '', modality },
          i,
        ),
      ),
    }),
  );
  render(
    <MemoryRouter>
      <EventList dataset={small} selection={select(small, noFilter())} selected={-1} />
    </MemoryRouter>,
  );
  const line = document.querySelector('.event-item-more');
  for (const sign of line?.querySelectorAll('svg') ?? []) {
    sign.replaceWith(`[${sign.getAttribute('aria-label')}]`);
  }
  expect(line?.textContent?.replaceAll('\u00a0', ' ')).toBe(
    'Visit · ada, [announced only] bo and [said not to have been there] cem',
  );
});
