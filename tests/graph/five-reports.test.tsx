// @vitest-environment jsdom
/** What the graph says of the five reports, as a reader meets it. */
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect, useMemo, useState } from 'react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, test, vi } from 'vitest';
import { select } from '../../src/dataset/select.ts';
import { runHere } from '../../src/features/graph/layout-runner.ts';
import { Relationships } from '../../src/features/graph/relationships.tsx';
import { LocaleProvider } from '../../src/i18n/locale.tsx';
import { ViewScope, type ViewControl } from '../../src/ui/view-context.tsx';
import { hrefOf } from '../../src/view-state/href.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view-state/view-state.ts';
import { bundledDataset } from '../dataset/bundled.ts';

// What opens on a click is loaded ahead, so that it opens at once.
await Promise.all([
  import('../../src/features/graph/panel.tsx'),
  import('../../src/features/graph/tie-table.tsx'),
]);

const dataset = bundledDataset();
/** The view as it is after the last change. */
const latest = { view: DEFAULT_VIEW };

function Page({ start }: { start: Partial<ViewState> }) {
  const [view, setView] = useState<ViewState>({ ...DEFAULT_VIEW, ...start });
  const control = useMemo<ViewControl>(
    () => ({
      view,
      route: { page: 'explore' },
      change: (change) =>
        setView((view) => ({ ...view, ...(typeof change === 'function' ? change(view) : change) })),
      go: () => {},
      hrefTo: (route) => hrefOf(route, DEFAULT_VIEW),
    }),
    [view],
  );
  useEffect(() => {
    latest.view = view;
  }, [view]);
  return (
    <ViewScope control={control}>
      <Relationships dataset={dataset} selection={select(dataset, view)} run={runHere} />
    </ViewScope>
  );
}

const show = (start: Partial<ViewState> = {}) =>
  render(
    <MemoryRouter>
      <LocaleProvider language="en">
        <Page start={start} />
      </LocaleProvider>
    </MemoryRouter>,
  );

beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ addEventListener() {}, removeEventListener() {} }));
  HTMLCanvasElement.prototype.getContext = () => null;
});

const textOf = (element: HTMLElement) => element.textContent?.replaceAll(/\s+/g, ' ') ?? '';

test('the tie of Fidan and Sharif says its events and the reports they rest on', async () => {
  show({ between: ['hakan-fidan', 'shehbaz-sharif'] });
  const panel = await screen.findByRole('tabpanel');
  expect(textOf(panel)).toContain(
    '1 meeting, held; bilateral; an event and the wider one it is part of count once; on 9 July 2025',
  );
  const links = within(panel).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/events/fidan-guler-islamabad-visit',
    '/articles/a3',
    '/articles/a4',
    '/events/fidan-guler-sharif-islamabad',
    '/articles/a3',
    '/articles/a4',
  ]);
});

test('the path from Tarar to al-Hayya goes through events, each with its reports', async () => {
  show({ between: ['attaullah-tarar', 'khalil-al-hayya'], relation: 'path' });
  const panel = await screen.findByRole('tabpanel');
  const text = textOf(panel);
  expect(text).toContain(
    'Attaullah Tarar – there for the same country as – Shehbaz Sharif, Ankara, 25 May 2025',
  );
  expect(text).toContain('Shehbaz Sharif – met – Hakan Fidan, Islamabad, 9 July 2025');
  expect(text).toContain('Hakan Fidan – met – Khalil al-Hayya, Istanbul, 2 November 2025');
  const hrefs = within(panel)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  for (const id of [
    'sharif-erdogan-may-2025',
    'fidan-guler-sharif-islamabad',
    'fidan-hamas-delegation',
  ]) {
    expect(hrefs).toContain(`/events/${id}`);
  }
  for (const id of ['a1', 'a2', 'a3']) expect(hrefs).toContain(`/articles/${id}`);
});

const sentenceOf = async (between: string[]) => {
  const { unmount } = show({ between });
  const text = textOf((await screen.findByRole('tabpanel')).querySelector('p') as HTMLElement);
  unmount();
  return text;
};

test('nobody is said to have met whom no report says they met', async () => {
  // He was of the visit in which his colleague met the air chief.
  const visit = await sentenceOf(['hakan-fidan', 'zaheer-ahmed-babar-sidhu']);
  expect(visit).toMatch(/^1 visit/);
  expect(visit).not.toMatch(/meeting|met|bilateral/);
  // Both came for Pakistan.
  const colleagues = await sentenceOf(['ishaq-dar', 'asim-munir']);
  expect(colleagues).toContain('for the same country');
  expect(colleagues).not.toMatch(/meeting|met\b|bilateral/);
});

test('of two who met once and were announced once, only the one is bilateral', async () => {
  expect(await sentenceOf(['hakan-fidan', 'ishaq-dar'])).toMatch(
    /^2 meetings: 1 held, 1 announced; 1 bilateral; an event/,
  );
  expect(await sentenceOf(['hakan-fidan', 'asim-munir'])).not.toContain('bilateral');
});

test('a meeting that was only announced is called so', async () => {
  show({ between: ['hakan-fidan', 'asim-munir'], relation: 'path' });
  expect(textOf(await screen.findByRole('tabpanel'))).toContain(
    'Hakan Fidan – were to meet – Asim Munir',
  );
});

test('two people compared: together, topics of both, each without the other', async () => {
  show({ between: ['hakan-fidan', 'shehbaz-sharif'], relation: 'compare' });
  const text = textOf(await screen.findByRole('tabpanel'));
  expect(text).toContain('Together1 meeting, held; bilateral;');
  expect(text).toContain('Shehbaz Sharif without the other');
  expect(text).toContain('Hakan Fidan without the other');
});

test.each(['Tarar', 'tarar', 'Erdogan', 'Khalil Al-Hayya'])(
  'a path begins from whom “%s” can only mean',
  async (typed) => {
    show({ relation: 'path' });
    const from = await screen.findByLabelText<HTMLInputElement>('From');
    await userEvent.type(from, typed);
    expect(from.getAttribute('aria-invalid')).toBe('false');
    await userEvent.keyboard('{Enter}');
    expect(latest.view.between).toHaveLength(1);
  },
);

test('a name that nobody has is kept, and complained of once the field is left', async () => {
  show({ relation: 'path' });
  const from = await screen.findByLabelText<HTMLInputElement>('From');
  await userEvent.type(from, 'Nobody');
  expect(screen.queryByText('No such name here')).toBeNull();
  await userEvent.tab();
  expect(screen.getByText('No such name here')).toBeDefined();
  expect(from.value).toBe('Nobody');
  expect(latest.view.between).toEqual([]);
});

test('a path that is asked for in the address is asked until it is closed', async () => {
  show({ relation: 'path' });
  await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
  expect(latest.view.relation).toBe('tie');
  expect(screen.queryByLabelText('From')).toBeNull();
});

test('ties of a part of time say so, and lead back to all times', async () => {
  show({ window: { from: '2025-07-01', to: '2025-07-31' } });
  expect(
    screen.getByText(/^Ties among events from 1 Jul(y)? 2025 to 31 Jul(y)? 2025/),
  ).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'All times' }));
  expect(latest.view.window).toBeUndefined();
  expect(screen.queryByText(/^Ties among/)).toBeNull();
});

test('ties of a range say nothing of a wider window, and of one that cuts it what is left', () => {
  const range = { from: '2025-07-05', to: '2025-07-20' };
  const wide = show({ ...range, window: { from: '2025-01-20', to: '2025-11-15' } });
  expect(screen.queryByText(/^Ties among/)).toBeNull();
  wide.unmount();
  show({ ...range, window: { from: '2025-07-09', to: '2025-11-15' } });
  expect(
    screen.getByText(/^Ties among events from 9 Jul(y)? 2025 to 20 Jul(y)? 2025/),
  ).toBeDefined();
});

test('one button filters to the events of a tie', async () => {
  show({ between: ['hakan-fidan', 'shehbaz-sharif'] });
  await userEvent.click(await screen.findByRole('button', { name: 'Show only events with both' }));
  expect(latest.view.person.any).toEqual(['hakan-fidan', 'shehbaz-sharif']);
  expect(latest.view.match).toEqual(['person']);
});

test('the table holds the same ties, sorted and found by name', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Table' }));
  const rows = () => screen.getAllByRole('row').slice(1);
  expect(await screen.findByText('28 of 28 ties')).toBeDefined();
  expect(rows().length).toBe(28);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find a name' }), 'hayya');
  expect(rows().map((row) => textOf(row))).toHaveLength(1);
  expect(textOf(rows()[0] as HTMLElement)).toContain('Khalil al-Hayya');
  await userEvent.clear(screen.getByRole('searchbox', { name: 'Find a name' }));
  await userEvent.click(screen.getByRole('button', { name: 'From' }));
  const names = rows().map((row) => within(row).getAllByRole('button')[0]?.textContent ?? '');
  expect(names).toEqual(names.toSorted(new Intl.Collator('en-GB').compare));
});

test('keys walk from one to the next along the strongest ties, and are announced', async () => {
  show();
  const drawing = screen.getByRole('application', { name: 'Graph of relationships' });
  drawing.focus();
  await userEvent.keyboard('{ArrowRight}');
  const announced = () => document.querySelector('.graph-drawing [aria-live]')?.textContent ?? '';
  await vi.waitFor(() => expect(announced()).toContain('Hakan Fidan'));
  await userEvent.keyboard('{ArrowDown}');
  await vi.waitFor(() =>
    expect(announced()).toMatch(/^Ishaq Dar, tie 1 of \d+ of Hakan Fidan: 2 meetings/),
  );
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'Ishaq Dar' })).toBeDefined();
});

test('a name is found by other letters than its own, and chosen by keys', async () => {
  show({ relation: 'path' });
  const from = await screen.findByRole('combobox', { name: 'From' });
  await userEvent.type(from, 'erdogan');
  const list = screen.getByRole('listbox', { name: 'Names that fit' });
  expect(within(list).getAllByRole('option').map(textOf)).toEqual(['Recep Tayyip Erdoğan']);
  await userEvent.keyboard('{Enter}');
  expect(latest.view.between).toEqual(['recep-tayyip-erdogan']);
  await userEvent.type(screen.getByRole('combobox', { name: 'To' }), 'yasar{Enter}');
  expect(latest.view.between).toEqual(['recep-tayyip-erdogan', 'yasar-guler']);
});

test('Escape closes the list of names, and only then the panel', async () => {
  show({ relation: 'path' });
  await userEvent.type(await screen.findByRole('combobox', { name: 'From' }), 'a');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('listbox', { name: 'Names that fit' })).toBeNull();
  expect(screen.getByRole('combobox', { name: 'From' })).toBe(document.activeElement);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('combobox', { name: 'From' })).toBeNull();
});

test('each kind of graph has its ties', async () => {
  for (const graph of ['countries', 'topics', 'organisations', 'mixed'] as const) {
    const { unmount } = show({ graph });
    expect(screen.getByRole('application')).toBeDefined();
    unmount();
  }
});

test('without anything to relate there is no drawing, but a way back', async () => {
  show({ person: { any: ['khalil-al-hayya'], none: [] }, topic: { any: ['kashmir'], none: [] } });
  expect(screen.queryByRole('application')).toBeNull();
  expect(screen.getByText(/no event fits these filters/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(screen.getByRole('application')).toBeDefined();
  expect(latest.view.person.any).toEqual([]);
});

test('a time without events leaves the drawing its room, and leads back to all times', async () => {
  show({ window: { from: '2025-03-01', to: '2025-03-31' } });
  expect(screen.getByRole('application')).toBeDefined();
  expect(screen.getByText(/no event falls in the time/)).toBeDefined();
  await userEvent.click(screen.getAllByRole('button', { name: 'All times' })[1] as HTMLElement);
  expect(latest.view.window).toBeUndefined();
});
