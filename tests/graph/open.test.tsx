// @vitest-environment jsdom
/** The address alone says which two the panel is about, and so does Back. */
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import { select } from '../../src/dataset/select.ts';
import { runHere } from '../../src/features/graph/layout-runner.ts';
import { useGraph } from '../../src/features/graph/use-graph.ts';
import { useOpen } from '../../src/features/graph/use-open.ts';
import { ViewScope, type ViewControl } from '../../src/ui/view-context.tsx';
import { hrefOf } from '../../src/view-state/href.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view-state/view-state.ts';
import { bundledDataset } from '../dataset/bundled.ts';

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

function opener(start: Partial<ViewState> = {}) {
  const dataset = bundledDataset();
  const history: ViewState[] = [{ ...DEFAULT_VIEW, ...start }];
  const now = () => history.at(-1) ?? DEFAULT_VIEW;
  const wrapper = ({ children }: { children: ReactNode }) => {
    const view = now();
    const control: ViewControl = {
      view,
      route: { page: 'explore' },
      change: (change, entry) => {
        const next = { ...view, ...(typeof change === 'function' ? change(view) : change) };
        if (entry === 'replace') history.pop();
        history.push(next);
      },
      go: () => {},
      hrefTo: (route) => hrefOf(route, view),
    };
    return <ViewScope control={control}>{children}</ViewScope>;
  };
  const { result, rerender } = renderHook(
    () => useOpen(useGraph(dataset, select(dataset, DEFAULT_VIEW), 2000, runHere)),
    { wrapper },
  );
  const after = (step: () => void) => {
    act(step);
    rerender();
    return result.current.opened;
  };
  return { result, after, back: () => after(() => void history.pop()) };
}

test('asking for a way is undone by Back', () => {
  const { result, after, back } = opener();
  const asked = after(() => result.current.askPath());
  expect(asked).toEqual({ kind: 'pair', a: undefined, b: undefined });
  expect(back()).toBeUndefined();
});

test('asking from an open node comes back to it', () => {
  const { result, after, back } = opener();
  const open = after(() => result.current.openMark({ kind: 'node', at: 0 }));
  if (open?.kind !== 'node') throw new Error('no node is open');
  const asked = after(() => result.current.askPath());
  expect(asked).toEqual({ kind: 'pair', a: open.node, b: undefined });
  expect(back()).toEqual(open);
});

test('a link that asks for a way opens on the question, and can be closed', () => {
  const { result, after } = opener({ relation: 'path' });
  expect(result.current.opened?.kind).toBe('pair');
  expect(after(() => result.current.close())).toBeUndefined();
});
