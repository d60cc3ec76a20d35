/** Part of a page with a view that really changes, without an address. */
import { useMemo, useState, type ReactNode } from 'react';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { select } from '../../src/dataset/select.ts';
import type { Selection } from '../../src/dataset/select.ts';
import { ViewScope, type ViewControl } from '../../src/ui/view-context.tsx';
import { hrefOf, type Route } from '../../src/view-state/href.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view-state/view-state.ts';

export function TestPage({
  dataset,
  start = {},
  onView = () => {},
  onGo = () => {},
  children,
}: {
  dataset: Dataset;
  start?: Partial<ViewState>;
  onView?: (view: ViewState) => void;
  onGo?: (route: Route) => void;
  children: (selection: Selection) => ReactNode;
}) {
  const [view, setView] = useState<ViewState>({ ...DEFAULT_VIEW, ...start });
  const control = useMemo<ViewControl>(
    () => ({
      view,
      route: { page: 'explore' },
      change: (change) =>
        setView((old) => {
          const next = { ...old, ...(typeof change === 'function' ? change(old) : change) };
          onView(next);
          return next;
        }),
      go: onGo,
      hrefTo: (route) => hrefOf(route, view),
    }),
    [view, onView, onGo],
  );
  return <ViewScope control={control}>{children(select(dataset, view))}</ViewScope>;
}
