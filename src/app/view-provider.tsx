/** Reads the view from the address, and is the one writer of history. */
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ViewContext, type ViewControl } from '../ui/view-context.tsx';
import { decodeView, encodeView, type AddressNotice } from '../view-state/codec.ts';
import { carryOver, hrefOf, pathOf, routeOf, type Route } from '../view-state/href.ts';
import type { ViewState } from '../view-state/view-state.ts';

const EXPLORE: Route = { page: 'explore' };

export function ViewProvider({
  children,
}: {
  children: (control: ViewControl, notices: readonly AddressNotice[]) => ReactNode;
}) {
  const { pathname, search, key } = useLocation();
  const navigate = useNavigate();
  const decoded = useMemo(() => decodeView(search), [search]);
  const route = useMemo(() => routeOf(pathname) ?? EXPLORE, [pathname]);

  // The router shows a new address when it finds the time. Until then the view is already the
  // new one, so that a box is ticked in the moment it is clicked.
  const [ahead, setAhead] = useState<{ readonly key: string; readonly view: ViewState }>();
  const view = ahead?.key === key ? ahead.view : decoded.view;
  // Back leads to the same key again, and then the address counts.
  useLayoutEffect(() => setAhead(undefined), [key]);
  // A second change in the same tick builds on the first instead of undoing it.
  const latest = useRef<ViewState>(view);
  useLayoutEffect(() => {
    latest.current = view;
  }, [view]);

  const control = useMemo<ViewControl>(
    () => ({
      view,
      route,
      change: (change, how = 'push') => {
        const patch = typeof change === 'function' ? change(latest.current) : change;
        const next = { ...latest.current, ...patch };
        const query = encodeView(next);
        if (query === encodeView(latest.current)) return;
        // As the address will be read: sorted, and without what an address can't hold.
        latest.current = decodeView(query).view;
        setAhead({ key, view: latest.current });
        void navigate({ pathname, search: query }, { replace: how === 'replace' });
      },
      go: (to) => {
        const next = carryOver(latest.current);
        void navigate({ pathname: pathOf(to), search: encodeView(next) });
      },
      hrefTo: (to) => hrefOf(to, carryOver(view)),
    }),
    [view, route, pathname, key, navigate],
  );

  return <ViewContext value={control}>{children(control, decoded.notices)}</ViewContext>;
}
