// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { Filters } from '../../src/features/filters/filters.tsx';
import { DEFAULT_VIEW, type ViewState } from '../../src/view-state/view-state.ts';
import { smallData } from '../search/small-data.ts';
import { TestPage } from './page.tsx';

function show(dataset: Dataset, start: Partial<ViewState> = {}) {
  let view: ViewState = { ...DEFAULT_VIEW, ...start };
  let shown = 0;
  render(
    <TestPage dataset={dataset} start={start} onView={(next) => (view = next)}>
      {(selection) => {
        shown = selection.rows.length;
        return <Filters dataset={dataset} selection={selection} />;
      }}
    </TestPage>,
  );
  return { view: () => view, shown: () => shown, user: userEvent.setup() };
}

const group = (name: string) => within(screen.getByRole('group', { name }));
const box = (name: string) => screen.getByRole('checkbox', { name });
/** The number beside a value, which describes its box. */
const count = (name: string) =>
  document.getElementById(box(name).getAttribute('aria-describedby') ?? '')?.textContent;

describe('groups', () => {
  test('each is named, with a box for each value, named after it', () => {
    show(smallData());
    for (const name of ['People', 'Countries', 'Topics', 'Organisations', 'Kind', 'Status']) {
      const found = screen.queryByRole('group', { name });
      expect(Boolean(found)).toBe(name !== 'Organisations');
    }
    expect(group('People').getAllByRole('checkbox')).toHaveLength(4);
    expect(box('Recep Tayyip Erdoğan')).toBeTruthy();
  });

  test('a topic below another stands after it and is ticked with it', async () => {
    const { user, shown } = show(smallData());
    const names = group('Topics')
      .getAllByRole('checkbox')
      .map((input) => input.closest('label')?.textContent);
    expect(names.indexOf('Gaza')).toBe(names.indexOf('Palestine') + 1);
    await user.click(box('Palestine'));
    expect(shown()).toBe(2);
  });
});

describe('counts answer what ticking would leave', () => {
  test('beside other values of the group, not instead of them', async () => {
    const { user } = show(smallData());
    expect(count('Ishaq Dar')).toBe('2 events');
    await user.click(box('Asim Munir'));
    expect(count('Ishaq Dar')).toBe('2 events');
    expect(count('Drones')).toBe('0 events');
    await user.click(box('Ishaq Dar'));
    expect(count('Drones')).toBe('2 events');
  });
});

describe('three states', () => {
  test('ticked, excluded, neither; each is one step', async () => {
    const { user, view, shown } = show(smallData());
    const out = screen.getByRole('button', { name: 'without Drones' });
    await user.click(out);
    expect(view().topic).toEqual({ any: [], none: ['drones'] });
    expect(out.getAttribute('aria-pressed')).toBe('true');
    expect(shown()).toBe(1);
    await user.click(box('Drones'));
    expect(view().topic).toEqual({ any: ['drones'], none: [] });
    await user.click(box('Drones'));
    expect(view().topic).toEqual({ any: [], none: [] });
  });

  test('all of these is offered for two, and means both in the room', async () => {
    const { user, view, shown } = show(smallData());
    expect(screen.queryByRole('checkbox', { name: 'all of these together' })).toBeNull();
    await user.click(box('Yaşar Güler'));
    await user.click(box('Ishaq Dar'));
    expect(shown()).toBe(2);
    await user.click(box('all of these together'));
    expect(view().match).toEqual(['person']);
    expect(shown()).toBe(1);
  });
});

describe('what is on', () => {
  test('shows as chips that take themselves off, and one button that clears all', async () => {
    const { user, view } = show(smallData(), {
      q: 'talks',
      person: { any: ['munir'], none: ['dar'] },
      from: '2025-02',
      to: '2025-12-31',
      certain: true,
    });
    const chips = await screen.findAllByRole('button', { name: /^Remove filter/ });
    expect(chips.map((chip) => chip.textContent)).toEqual([
      '“talks” ×',
      'Asim Munir ×',
      'without Ishaq Dar ×',
      'since Feb 2025 ×',
      'until 31 Dec 2025 ×',
      'certainly within ×',
    ]);
    await user.click(screen.getByRole('button', { name: 'Remove filter: without Ishaq Dar' }));
    expect(view().person).toEqual({ any: ['munir'], none: [] });
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(view()).toEqual(DEFAULT_VIEW);
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  });

  test('an id that the data does not hold is seen, and can be taken off', async () => {
    const { user, view, shown } = show(smallData(), { person: { any: ['nobody'], none: [] } });
    expect(shown()).toBe(0);
    expect(screen.getByRole('button', { name: 'Remove filter: nobody (not in this data set)' }));
    await user.click(box('nobody (not in this data set)'));
    expect(view().person).toEqual({ any: [], none: [] });
  });
});

describe('time', () => {
  test('takes years, months and days, and says what it can’t read', async () => {
    const { user, view, shown } = show(smallData());
    const from = screen.getByRole('textbox', { name: 'From' });
    await user.type(from, '2025-13{Enter}');
    expect(view().from).toBe('');
    expect(from.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/A year, month or day/)).toBeTruthy();
    await user.clear(from);
    await user.type(from, '2025-07{Enter}');
    expect(view().from).toBe('2025-07');
    expect(shown()).toBe(2);
  });

  test('takes a date as it is shown, and shows it so', async () => {
    const { user, view, shown } = show(smallData());
    const from = screen.getByRole<HTMLInputElement>('textbox', { name: 'From' });
    await user.type(from, '9 July 2025');
    await vi.waitFor(() => expect(from.getAttribute('aria-invalid')).toBe('false'));
    await user.tab();
    expect(view().from).toBe('2025-07-09');
    expect(from.value).toBe('9 Jul 2025');
    expect(shown()).toBe(2);
    await user.clear(from);
    await user.type(from, 'jul 2025{Enter}');
    expect([view().from, from.value]).toEqual(['2025-07', 'Jul 2025']);
    // What is shown already changes nothing.
    await user.clear(from);
    await user.type(from, '2025-07{Enter}');
    expect([view().from, from.value]).toEqual(['2025-07', 'Jul 2025']);
    await user.clear(from);
    await user.type(from, '31 Feb 2025{Enter}');
    expect([view().from, from.getAttribute('aria-invalid')]).toEqual(['2025-07', 'true']);
    await user.clear(from);
    await user.tab();
    expect(view().from).toBe('');
  });

  test('says what lies within only possibly, and can leave it out', async () => {
    const { user, shown } = show(smallData(), { from: '2025-02-10', to: '2025-07-31' });
    expect(shown()).toBe(2);
    expect(screen.getByText(/1 of these lies within only possibly|# of these/)).toBeTruthy();
    await user.click(box('only what certainly lies within'));
    expect(shown()).toBe(1);
  });

  test('an end before the start is said to be one, and the two can be swapped', async () => {
    const { user, view, shown } = show(smallData(), { from: '2025-08', to: '2025-07' });
    expect(screen.getByText(/The end is before the start/)).toBeTruthy();
    expect(shown()).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Swap them' }));
    expect([view().from, view().to]).toEqual(['2025-07', '2025-08']);
    expect(shown()).toBe(1);
    expect(screen.queryByText(/The end is before the start/)).toBeNull();
  });

  test('a single day is one chip, and goes as one', async () => {
    const { user, view } = show(smallData(), { from: '2025-07-09', to: '2025-07-09' });
    const [chip, ...others] = await screen.findAllByRole('button', { name: /^Remove filter/ });
    expect(chip?.textContent).toBe('9 Jul 2025 ×');
    expect(others).toEqual([]);
    if (chip) await user.click(chip);
    expect([view().from, view().to]).toEqual(['', '']);
  });
});

describe('what the rest of the filter leaves', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const topics = [
    ...people.map((id) => ({ id: `about-${id}`, name: `About ${id}` })),
    { id: 'deep', name: 'Deep', broader: 'about-h' },
  ];
  const event = (id: string, who: readonly string[], about: string) => ({
    id,
    name: id,
    format: 'call',
    status: 'held',
    participants: who.map((one) => ({ who: one })),
    topics: [about],
  });
  const events = [
    ...people
      .slice(0, 7)
      .flatMap((who) => [1, 2, 3].map((n) => event(`${who}${n}`, [who], `about-${who}`))),
    event('x', ['h', 'g'], 'deep'),
    event('y', ['h'], 'deep'),
  ];
  const read = readDataset(
    JSON.stringify({
      parley: 1,
      id: 't',
      title: 'T',
      people: people.map((id) => ({ id, name: `Person ${id}` })),
      topics,
      events,
    }),
  );
  if (!read.ok) throw new Error('the file is faulty');
  const data = read.value;
  const listed = (name: string) =>
    group(name)
      .getAllByRole('checkbox')
      .map((input) => input.closest('label')?.textContent);

  test('stands first in each group, in its tree', () => {
    show(data, { topic: { any: ['deep'], none: [] } });
    expect(listed('People').slice(0, 2)).toEqual(['Person h', 'Person g']);
    expect(listed('People')).toHaveLength(6);
    expect(listed('Topics')).toContain('Deep');
  });

  test('and no row moves while boxes of its own group are ticked or left out', async () => {
    const { user } = show(data, { kind: { any: ['call'], none: [] }, q: '' });
    const before = listed('People');
    await user.click(box('Person c'));
    expect(listed('People')).toEqual(before);
    await user.click(screen.getByRole('button', { name: 'without Person a' }));
    expect(listed('People')).toEqual(before);
    await user.click(box('Person b'));
    await user.click(box('all of these together'));
    expect(listed('People').slice(0, 6)).toEqual(before);
  });

  test('with what is chosen and has no events still in sight', () => {
    show(data, { topic: { any: ['deep'], none: [] }, person: { any: ['f'], none: [] } });
    expect(listed('People').slice(0, 2)).toEqual(['Person h', 'Person g']);
    expect(listed('People')).toContain('Person f');
  });
});

test('a value ticked far down the list stands below its own parent', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const topics = [
    ...names.flatMap((id) => [{ id, name: `Topic ${id}` }]),
    { id: 'last', name: 'Last' },
    { id: 'child', name: 'Child', broader: 'last' },
    { id: 'sibling', name: 'Sibling', broader: 'last' },
  ];
  const event = (id: string, about: string) => ({
    id,
    name: id,
    format: 'call',
    status: 'held',
    topics: [about],
  });
  const events = [
    ...names.flatMap((id) => [1, 2, 3].map((n) => event(`${id}${n}`, id))),
    event('x', 'child'),
    event('y', 'sibling'),
  ];
  const file = readDataset(JSON.stringify({ parley: 1, id: 't', title: 'T', topics, events }));
  if (!file.ok) throw new Error('the file is faulty');
  const { user } = show(file.value, { topic: { any: ['child'], none: [] } });
  const listed = () =>
    group('Topics')
      .getAllByRole('checkbox')
      .map((input) => input.closest('label')?.textContent);
  expect(listed()).toEqual([...names.map((id) => `Topic ${id}`), 'Last', 'Child']);
  expect(box('Last')).toHaveProperty('checked', false);
  await user.click(box('Child'));
  expect(listed()).toHaveLength(6);
});

describe('a group of 3,000', () => {
  const PEOPLE = 3000;
  const people = Array.from({ length: PEOPLE }, (_, i) => ({ id: `p${i}`, name: `Person ${i}é` }));
  const events = people.map(({ id }, i) => ({
    id: `e${i}`,
    name: `Event ${i}`,
    format: 'call',
    status: 'held',
    participants: [{ who: id }, { who: 'p7' }],
  }));
  const read = readDataset(
    JSON.stringify({ parley: 1, id: 'many', title: 'Many', people, events }),
  );
  if (!read.ok) throw new Error('the file is faulty');
  const many = read.value;

  test('shows six, then as many as can be looked through, and finds the others', async () => {
    const { user, view } = show(many);
    const boxes = () => group('People').getAllByRole('checkbox').length;
    expect(boxes()).toBe(6);
    expect(box('Person 7é')).toBeTruthy();
    const more = group('People').getByRole('button', { name: '2,994 more' });
    await user.click(more);
    expect(boxes()).toBe(200);
    await user.type(screen.getByRole('textbox', { name: 'Find in people' }), 'person 2718e');
    expect(boxes()).toBe(1);
    await user.click(box('Person 2718é'));
    expect(view().person.any).toEqual(['p2718']);
    await user.click(group('People').getByRole('button', { name: 'fewer' }));
    // What is ticked stays in sight.
    expect(boxes()).toBe(7);
  });
});
