// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Timeline } from '../../src/features/timeline/timeline.tsx';
import { hrefOf, type Route } from '../../src/view-state/href.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view-state/view-state.ts';
import { ViewScope } from '../../src/ui/view-context.tsx';
import { drawLog } from './draw-log.ts';
import { allOf, datasetOf, linesOf } from './fixture.ts';

const dataset = datasetOf(
  linesOf(`
    2025-02    | held      | ayla, cem | Council
    2025-04-02 | held      | ayla      | Visit
    2025-07-09 | announced | bora, cem | Talks
    2031-01-01 | held      | dara      | Far away
    -          | held      | ayla      | Without a date
  `),
);

let view: ViewState;
const see = (now: ViewState) => {
  view = now;
};
let width = 900;
const changes: unknown[] = [];
const visited: Route[] = [];

function App({ start = {} }: { start?: Partial<ViewState> }) {
  const [state, setState] = useState<ViewState>({ ...DEFAULT_VIEW, ...start });
  see(state);
  const control = {
    view: state,
    route: { page: 'explore' } as const,
    change: (patch: unknown, how = 'push') => {
      changes.push([patch, how]);
      setState((old) => ({ ...old, ...(typeof patch === 'function' ? patch(old) : patch) }));
    },
    go: (route: Route) => visited.push(route),
    hrefTo: (route: Route) => hrefOf(route, state),
  };
  return (
    <ViewScope control={control}>
      <Timeline dataset={dataset} selection={allOf(dataset, state)} />
    </ViewScope>
  );
}

class FakeObserver {
  readonly #told: ResizeObserverCallback;
  constructor(told: ResizeObserverCallback) {
    this.#told = told;
  }
  observe(target: Element) {
    const entry = { target, contentRect: { width, height: 400 } } as unknown as ResizeObserverEntry;
    this.#told([entry], this as unknown as ResizeObserver);
  }
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  width = 900;
  changes.length = 0;
  visited.length = 0;
  vi.stubGlobal('ResizeObserver', FakeObserver);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(
    () => drawLog().pen as unknown as CanvasRenderingContext2D & GPUCanvasContext,
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const plot = () => screen.getByRole('application', { name: 'Events in time' });
const press = (...keys: string[]) => keys.forEach((key) => fireEvent.keyDown(plot(), { key }));
const said = () => document.querySelector('.timeline [aria-live=polite]')?.textContent;

describe('the timeline', () => {
  test('is a region with its lanes named', () => {
    render(<App />);
    const region = screen.getByRole('region', { name: 'Timeline' });
    expect(within(region).getByRole('link', { name: 'Ayla' })).toBeDefined();
    expect(within(region).getByRole('button', { name: 'People' }).ariaPressed).toBe('true');
  });

  test('is one tab stop, besides its buttons and the ends of the overview', () => {
    render(<App />);
    const board = document.querySelector('.timeline-board');
    expect(board?.querySelectorAll('[tabindex="0"], button:not([tabindex])').length).toBe(1);
  });

  test('says where the keys lead: name, date in words, status, participants', async () => {
    render(<App />);
    press('Home');
    await vi.waitFor(() =>
      expect(said()).toBe('Council. sometime in February 2025. Meeting · held. Ayla and Cem.'),
    );
    press('ArrowRight', 'ArrowRight');
    await vi.waitFor(() =>
      expect(said()).toContain('Talks. 9 July 2025. Meeting · announced. Bora and Cem'),
    );
    press('ArrowDown');
    await vi.waitFor(() => expect(said()).toMatch(/^Lane Ayla\. Visit\./));
  });

  test('says beside its title how many of the events there are', () => {
    render(<App start={{ status: { any: ['announced'], none: [] } }} />);
    expect(screen.getByText('1 of 5 events')).toBeDefined();
  });

  test('opens with Enter what the keys led to', () => {
    render(<App />);
    press('ArrowRight', 'ArrowRight', 'Enter');
    expect(view.event).toBe('e2');
    expect(changes).toContainEqual([{ event: 'e2' }, 'push']);
  });

  test('shows a linked event that lies outside the linked window', () => {
    render(<App start={{ event: 'e4', window: { from: '2025-01-01', to: '2025-03-01' } }} />);
    const labels = [...document.querySelectorAll('.timeline-labels [data-look=selected]')];
    expect(labels.map((label) => label.textContent)).toEqual(['Far away']);
  });

  test('keeps events without a date in a tray, as links', async () => {
    render(<App />);
    fireEvent.click(screen.getByRole('button', { name: '1 event without a date' }));
    expect(await screen.findByRole('link', { name: 'Without a date', hidden: true })).toBeDefined();
  });

  test('changes its lanes in the address', () => {
    render(<App />);
    fireEvent.click(screen.getByRole('button', { name: 'Countries' }));
    expect(view.lanes).toBe('countries');
    expect(screen.getByRole('link', { name: 'Türkiye' })).toBeDefined();
  });

  test('pins and hides lanes in the address', () => {
    render(<App />);
    fireEvent.click(screen.getByRole('button', { name: 'Keep Dara at the top' }));
    expect(view.pin).toEqual(['dara']);
    fireEvent.click(screen.getByRole('button', { name: 'Hide the lane of Ayla' }));
    expect(view.hide).toEqual(['ayla']);
    const names = [...document.querySelectorAll('.timeline-lane-name')].map(
      (one) => one.textContent,
    );
    expect(names[0]).toBe('Dara');
    expect(names).not.toContain('Ayla');
  });

  test('explains only the signs it shows, and its colours', () => {
    render(<App />);
    const legend = screen.getByRole('list', { name: 'Signs' });
    const signs = within(legend)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(signs).toEqual(['held', 'announced only', 'Türkiye', 'Pakistan', 'other countries']);
  });

  test.each([
    [{ from: '2025-02', to: '2025-03-03' }, 'Only events from Feb 2025 to 3 Mar 2025.'],
    [{ from: '2025-02', to: '2025-02' }, 'Only events of Feb 2025.'],
    [{ from: '2025-02' }, 'Only events since Feb 2025.'],
    [{ to: '2025' }, 'Only events until 2025.'],
  ])('says that only a part of the time is shown: %j', async (start, text) => {
    render(<App start={start} />);
    expect(await screen.findByText(text)).toBeDefined();
  });

  test('runs downwards on a phone, in plain text', async () => {
    width = 358;
    render(<App />);
    expect(screen.queryByRole('application')).toBeNull();
    const links = (await screen.findAllByRole('link')).map((link) => link.textContent);
    expect(links).toEqual(['Council', 'Visit', 'Talks', 'Far away']);
    expect(screen.getByText('sometime in February 2025')).toBeDefined();
    const legend = within(screen.getByRole('list', { name: 'Signs' })).getAllByRole('listitem');
    expect(legend.slice(0, -3).map((item) => item.textContent)).toEqual([
      'held',
      'announced only',
      'some time within',
    ]);
  });
});

test('a data set without any date says so, and keeps its events in the tray', () => {
  const undated = datasetOf(linesOf('- | held | ayla | Some time'));
  render(<Timeline dataset={undated} selection={allOf(undated)} />);
  expect(screen.getByText('No event has a date in this selection')).toBeDefined();
  expect(screen.getByRole('button', { name: '1 event without a date' })).toBeDefined();
});

const shownDays = () =>
  ['Start of what', 'End of what'].map((name) =>
    screen.getByRole('slider', { name: new RegExp(name) }).getAttribute('aria-valuetext'),
  );

test('the time that is chosen is the time that is shown', () => {
  const { unmount } = render(<App start={{ from: '2025-03-20', to: '2025-06' }} />);
  expect(shownDays()).toEqual(['20 Mar 2025', '30 Jun 2025']);
  unmount();
  render(<App start={{ from: '2025-03' }} />);
  expect(shownDays()).toEqual(['1 Mar 2025', '1 Jan 2031']);
});

describe('playback', () => {
  beforeEach(() => vi.useFakeTimers());
  const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
  afterEach(() => vi.useRealTimers());
  /** What plays comes with the first click. */
  const play = async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    await act(() => vi.dynamicImportSettled());
  };

  test('moves the time filter; told to stop, it gives back what there was before', async () => {
    const own = { window: { from: '2025-01-01', to: '2025-12-31' } };
    render(<App start={own} />);
    await play();
    expect(changes.at(-1)).toMatchObject([{ from: '2025-02-01' }, 'push']);
    const first = view.to;
    await pass(1700);
    expect(changes.at(-1)).toMatchObject([{}, 'replace']);
    expect(view.to > first).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(view).toMatchObject({ from: '', to: '', ...own });
    await pass(3000);
    expect(view).toMatchObject({ from: '', to: '', ...own });
  });

  test('what it left on says so where the page was left meanwhile', () => {
    render(<App start={{ from: '2025-03-01', to: '2025-06-30' }} />);
    expect(screen.getByText('Only events from 1 Mar 2025 to 30 Jun 2025.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'All times' }));
    expect(view).toMatchObject({ from: '', to: '', window: undefined });
    expect(screen.queryByText(/^Only events/)).toBeNull();
  });

  test('stays within the reader’s range, which stands again after its end', async () => {
    const own = { from: '2025-04', to: '2025-04-08' };
    render(<App start={own} />);
    await play();
    const seen = [`${view.from}/${view.to}`];
    for (let i = 0; i < 4; i++) {
      await pass(800);
      seen.push(`${view.from}/${view.to}`);
    }
    expect(seen).toEqual([
      '2025-04-01/2025-04-04',
      '2025-04-02/2025-04-05',
      '2025-04-03/2025-04-06',
      '2025-04-04/2025-04-07',
      '2025-04-05/2025-04-08',
    ]);
    await pass(800);
    expect(view).toMatchObject({ ...own, window: undefined });
    expect(screen.getByRole('button', { name: 'Play' })).toBeDefined();
  });

  test('gives back the reader’s own range where it is stopped on the way', async () => {
    const own = { from: '2025-04', to: '2025-04-08' };
    render(<App start={own} />);
    await play();
    await pass(800);
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(view).toMatchObject({ ...own, window: undefined });
  });

  test('keeps the range that the reader set meanwhile', async () => {
    render(<App start={{ from: '2025-04', to: '2025-04-08' }} />);
    await play();
    await pass(800);
    fireEvent.click(screen.getByRole('button', { name: 'All times' }));
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(view).toMatchObject({ from: '', to: '', window: undefined });
  });
});
