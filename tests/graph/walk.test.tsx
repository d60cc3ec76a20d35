// @vitest-environment jsdom
/** Where the keys have led is kept while the graph around it changes. */
import { act, renderHook } from '@testing-library/react';
import type { KeyboardEvent, ReactNode } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import { select } from '../../src/dataset/select.ts';
import { runHere } from '../../src/features/graph/layout-runner.ts';
import { useGraph, type Graph } from '../../src/features/graph/use-graph.ts';
import { useWalk } from '../../src/features/graph/use-walk.ts';
import { walkAlong } from '../../src/features/graph/walk.ts';
import { ViewScope, type ViewControl } from '../../src/ui/view-context.tsx';
import { hrefOf } from '../../src/view-state/href.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view-state/view-state.ts';
import { bundledDataset } from '../dataset/bundled.ts';

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

function walker() {
  const dataset = bundledDataset();
  let view: ViewState = DEFAULT_VIEW;
  const wrapper = ({ children }: { children: ReactNode }) => {
    const control: ViewControl = {
      view,
      route: { page: 'explore' },
      change: () => {},
      go: () => {},
      hrefTo: (route) => hrefOf(route, view),
    };
    return <ViewScope control={control}>{children}</ViewScope>;
  };
  const drawn = renderHook(() => useGraph(dataset, select(dataset, view), 2000, runHere), {
    wrapper,
  });
  const graphNow = () => {
    const graph = drawn.result.current;
    if (!graph) throw new Error('no graph');
    // As each report of a layout under way brings a new one.
    return { ...graph, picture: { ...graph.picture } };
  };
  const { result, rerender } = renderHook((graph: Graph) => useWalk(graph, () => {}), {
    initialProps: graphNow(),
    wrapper,
  });
  const press = (key: string) =>
    act(() => {
      const event = { key, preventDefault: () => {}, currentTarget: { blur: () => {} } };
      result.current.onKeyDown(event as unknown as KeyboardEvent<HTMLElement>);
    });
  const show = (change: Partial<ViewState>) => {
    view = { ...DEFAULT_VIEW, ...change };
    drawn.rerender();
    rerender(graphNow());
  };
  return { press, show, said: () => result.current.announcement };
}

test('keys go on where they were when nodes move', async () => {
  const { press, show, said } = walker();
  press('ArrowRight');
  await vi.waitFor(() => expect(said()).toMatch(/^Hakan Fidan: /));
  show({});
  press('ArrowDown');
  await vi.waitFor(() => expect(said()).toMatch(/^Ishaq Dar, tie 1 of \d+ of Hakan Fidan: /));
  show({});
  press('ArrowRight');
  await vi.waitFor(() => expect(said()).toMatch(/, tie 2 of \d+ of Hakan Fidan: /));
});

test('a pair that is opened, or closed again, leaves one where one stands', async () => {
  const { press, show, said } = walker();
  press('ArrowRight');
  press('ArrowDown');
  show({ between: ['hakan-fidan', 'ishaq-dar'] });
  await vi.waitFor(() => expect(said()).toMatch(/^Ishaq Dar, tie 1 of \d+ of Hakan Fidan: /));
  show({});
  press('ArrowUp');
  await vi.waitFor(() => expect(said()).toMatch(/^Hakan Fidan: /));
});

test('in another picture one stands on the same node, or nowhere where it is gone', async () => {
  const { press, show, said } = walker();
  press('ArrowRight');
  press('ArrowDown');
  show({ window: { from: '2025-11-01', to: '2025-11-30' } });
  await vi.waitFor(() => expect(said()).toMatch(/^Ishaq Dar/));
  show({ window: { from: '2025-09-01', to: '2025-09-30' } });
  expect(said()).toBe('');
});

test('of a trail as much is left as hangs together', () => {
  const ring = (node: number) => [(node + 1) % 5, (node + 4) % 5];
  expect(walkAlong([0, 1, 2], ring)).toEqual({ trail: [0, 1, 2] });
  expect(walkAlong([0, 2, 3], ring)).toEqual({ trail: [2, 3] });
  expect(walkAlong([0, -1, 3], ring)).toEqual({ trail: [3] });
  expect(walkAlong([0, 1, -1], ring)).toBeUndefined();
});
