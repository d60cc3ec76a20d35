/** Reads the view from the address, and is the one writer of history. */
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router';
import { ViewScope, type ViewControl } from '../ui/view-context.tsx';
import { decodeView, encodeView, type AddressNotice, type Decoded } from '../view-state/codec.ts';
import { carryOver, pathOf, routeOf, type Route } from '../view-state/href.ts';
import type { ViewState } from '../view-state/view-state.ts';

const EXPLORE: Route = { page: 'explore' };

export function ViewProvider({
  children,
}: {
  children: (control: ViewControl, notices: readonly AddressNotice[]) => ReactNode;
}) {
  const { pathname, search, hash, key } = useLocation();
  const navigate = useNavigate();
  // What `change` wrote last: its view stays the same object when the address comes to show it.
  const written = useRef<{ readonly query: string; readonly view: ViewState }>(undefined);
  const decoded = useMemo((): Decoded => {
    const { query, view } = written.current ?? {};
    return view && query === search ? { view, notices: [] } : decodeView(search);
  }, [search]);
  const route = useMemo(() => routeOf(pathname) ?? EXPLORE, [pathname]);

  // The router shows a new address when it finds the time. Until then the view is already the
  // new one, so that a box is ticked in the moment it is clicked.
  const [ahead, setAhead] = useState<{ readonly key: string; readonly view: ViewState }>();
  const view = ahead?.key === key ? ahead.view : decoded.view;
  // Back leads to the same key again, and then the address counts.
  useLayoutEffect(() => setAhead(undefined), [key]);
  // Whoever is quick goes back before the router has shown the address: its key never changes.
  useLayoutEffect(() => {
    const catchUp = () => setAhead(undefined);
    addEventListener('popstate', catchUp);
    return () => removeEventListener('popstate', catchUp);
  }, []);
  // A second change in the same tick builds on the first instead of undoing it.
  const latest = useRef({ view, pathname, search, hash, key });
  useLayoutEffect(() => {
    latest.current = { view, pathname, search, hash, key };
  }, [view, pathname, search, hash, key]);

  const actions = useMemo<Pick<ViewControl, 'change' | 'go'>>(
    () => ({
      change: (change, how = 'push') => {
        const { current } = latest;
        const patch = typeof change === 'function' ? change(current.view) : change;
        const query = encodeView({ ...current.view, ...patch });
        if (query === encodeView(current.view)) return;
        // As the address will be read: sorted, and without what an address can't hold.
        const next = decodeView(query).view;
        written.current = { query, view: next };
        latest.current = { ...current, view: next };
        setAhead({ key: current.key, view: next });
        void navigate(
          { pathname: current.pathname, search: query },
          { replace: how === 'replace' },
        );
      },
      go: (to, { view: wanted, anchor } = {}) => {
        const { current } = latest;
        const next = pathOf(to) + encodeView(wanted ?? carryOver(current.view)) + hashOf(anchor);
        // Where one is already, a link adds nothing to go back to. A host adds a stroke to a path.
        const here = current.pathname.replace(/(?<=.)\/$/, '') + current.search + current.hash;
        void navigate(next, { replace: next === here });
      },
    }),
    [navigate],
  );
  const base = useHref('/').replace(/\/$/, '');
  const control = useMemo<ViewControl>(() => {
    const kept = encodeView(carryOver(view));
    const hrefTo: ViewControl['hrefTo'] = (to, anchor) => base + pathOf(to) + kept + hashOf(anchor);
    return { view, route, ...actions, hrefTo };
  }, [view, route, actions, base]);

  return <ViewScope control={control}>{children(control, decoded.notices)}</ViewScope>;
}

const hashOf = (anchor: string | undefined) => (anchor === undefined ? '' : `#${anchor}`);
