// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { SearchBox } from '../../src/features/search/search-box.tsx';
import { useView } from '../../src/ui/view-context.tsx';
import type { Route } from '../../src/view-state/href.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view-state/view-state.ts';
import { TestPage } from '../filters/page.tsx';
import { smallData } from './small-data.ts';

beforeAll(() => {
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = () => {};
});

function show(start: Partial<ViewState> = {}) {
  let view: ViewState = { ...DEFAULT_VIEW, ...start };
  const went: Route[] = [];
  const run = vi.fn();
  const dataset = smallData();
  render(
    <TestPage
      dataset={dataset}
      start={start}
      onView={(next) => (view = next)}
      onGo={(route) => went.push(route)}
    >
      {() => (
        <>
          <SearchBox dataset={dataset} actions={[{ id: 'dark', name: 'Dark colours', run }]} />
          <BackToGa />
        </>
      )}
    </TestPage>,
  );
  const user = userEvent.setup();
  const input = screen.getByRole('searchbox', { name: 'Search' });
  return { view: () => view, went, run, user, input };
}

function BackToGa() {
  const { view, change } = useView();
  return (
    <button type="button" title={view.q} onClick={() => change({ q: 'ga' })}>
      back to ga
    </button>
  );
}

const options = () => screen.getAllByRole('option').map((option) => option.textContent);
const active = (input: HTMLElement) =>
  document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent;

describe('typing', () => {
  test('offers matches by kind, best first, with the matched words marked', async () => {
    const { user, input } = show();
    await user.type(input, 'erdogan');
    const people = within(await screen.findByRole('group', { name: 'Matches: People' }));
    expect(people.getByRole('option').querySelector('mark')?.textContent).toBe('Erdoğan');
    expect(screen.getByRole('group', { name: 'Matches: Events' })).toBeTruthy();
  });

  test('shows by which other name a thing was found', async () => {
    const { user, input } = show();
    await user.type(input, 'turkey');
    const [first] = await screen.findAllByRole('option');
    expect(first?.textContent).toContain('Türkiye');
    expect(first?.querySelector('mark')?.textContent).toBe('Turkey');
  });

  test('narrows the events after a pause', async () => {
    const { user, input, view } = show();
    await user.type(input, 'gaza ');
    await vi.waitFor(() => expect(view().q).toBe('gaza'));
  });

  test('keeps every letter while the address follows, and yields to what comes from elsewhere', async () => {
    const { user, input, view } = show({ q: 'first' });
    const { value } = input as HTMLInputElement;
    expect(value).toBe('first');
    await user.clear(input);
    await user.type(input, 'ga');
    await vi.waitFor(() => expect(view().q).toBe('ga'));
    await user.type(input, 'za');
    // On the page, and not only on its way there.
    await screen.findByTitle('gaza');
    expect((input as HTMLInputElement).value).toBe('gaza');
    // From here on time passes at once: whatever is still to come has come.
    vi.useFakeTimers();
    fireEvent.click(screen.getByRole('button', { name: 'back to ga' }));
    await act(() => vi.runAllTimersAsync());
    vi.useRealTimers();
    expect((input as HTMLInputElement).value).toBe('ga');
    expect(view().q).toBe('ga');
  });

  test('says so when nothing fits', async () => {
    const { user, input } = show();
    await user.type(input, 'xylophone');
    expect(await screen.findByText(/Nothing is called “xylophone”/)).toBeTruthy();
  });
});

describe('keys', () => {
  test('down and up go through the list and back to the box', async () => {
    const { user, input } = show();
    await user.type(input, 'munir');
    await screen.findAllByRole('option');
    expect(active(input)).toBeUndefined();
    await user.keyboard('{ArrowDown}');
    expect(active(input)).toContain('Asim Munir');
    await user.keyboard('{ArrowUp}');
    expect(active(input)).toBeUndefined();
    await user.keyboard('{ArrowUp}');
    expect(active(input)).toBe(options().at(-1));
  });

  test('Enter opens the page, and what was typed is done with', async () => {
    const { user, input, went, view } = show();
    await user.type(input, 'munnir');
    await screen.findAllByRole('option');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(went).toEqual([{ page: 'people', id: 'munir' }]);
    expect(view().q).toBe('');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('Shift and Enter tick it as a filter instead', async () => {
    const { user, input, went, view } = show({ person: { any: ['dar'], none: ['munir'] } });
    await user.type(input, 'munir');
    await screen.findAllByRole('option');
    await user.keyboard('{ArrowDown}{Shift>}{Enter}{/Shift}');
    expect(went).toEqual([]);
    expect(view().person).toEqual({ any: ['dar', 'munir'], none: [] });
  });

  test('Enter in the box narrows the events at once', async () => {
    const { user, input, view } = show();
    await user.type(input, 'gaza');
    await screen.findAllByRole('option');
    await user.keyboard('{Enter}');
    expect(view().q).toBe('gaza');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('Escape closes the list and keeps what was typed', async () => {
    const { user, input } = show();
    await user.type(input, 'munir');
    await screen.findAllByRole('option');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect((input as HTMLInputElement).value).toBe('munir');
  });
});

describe('the palette', () => {
  test.each([['/'], ['{Control>}k{/Control}']])('opens on %s with all actions', async (keys) => {
    const { user, input } = show();
    await user.keyboard(keys);
    expect(document.activeElement).toBe(input);
    expect(options()).toContain('Dark colours');
  });

  test('“/” typed into a text is a letter', async () => {
    const { user, input } = show();
    await user.type(input, 'a/b');
    expect((input as HTMLInputElement).value).toBe('a/b');
  });

  test('runs an action', async () => {
    const { user, run } = show();
    await user.keyboard('/');
    await user.keyboard('dark');
    await screen.findByRole('option', { name: 'Dark colours' });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(run).toHaveBeenCalledOnce();
  });

  test('offers a date to change, and goes to it', async () => {
    const { user, input, view } = show();
    await user.keyboard('/');
    await user.keyboard('go to a date');
    await screen.findByRole('option', { name: 'Go to a date …' });
    await user.keyboard('{ArrowDown}{Enter}');
    const { value, selectionStart, selectionEnd } = input as HTMLInputElement;
    expect(value).toMatch(/^[A-Z][a-z]+ \d{4}$/);
    expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
    expect(document.activeElement).toBe(input);
    await user.keyboard('may 2025');
    await screen.findByRole('option', { name: 'Show May 2025 on the timeline' });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(view().window).toEqual({ from: '2025-05-01', to: '2025-05-31' });
  });

  test('goes to a date that was typed', async () => {
    const { user, view } = show();
    await user.keyboard('/');
    await user.keyboard('july 2025');
    await screen.findByRole('option', { name: /Show .*July? 2025 on the timeline|Show Jul 2025/ });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(view().window).toEqual({ from: '2025-07-01', to: '2025-07-31' });
  });
});
