/** Reads the view from the address, and is the one writer of history. */
import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
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
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { view, notices } = useMemo(() => decodeView(search), [search]);
  const route = useMemo(() => routeOf(pathname) ?? EXPLORE, [pathname]);

  // The newest view, ahead of the address while a navigation is under way: a second change in
  // the same tick builds on the first instead of undoing it.
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
        latest.current = next;
        void navigate({ pathname, search: query }, { replace: how === 'replace' });
      },
      go: (to) => {
        const next = carryOver(latest.current);
        void navigate({ pathname: pathOf(to), search: encodeView(next) });
      },
      hrefTo: (to) => hrefOf(to, carryOver(view)),
    }),
    [view, route, pathname, navigate],
  );

  return <ViewContext value={control}>{children(control, notices)}</ViewContext>;
}
