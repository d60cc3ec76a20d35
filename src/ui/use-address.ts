import { useHref } from 'react-router';
import { hrefOf, type Route } from '../view-state/href.ts';
import type { ViewState } from '../view-state/view-state.ts';

/** Gives whole addresses, with the site and the folder that the app stands in. */
export function useAddress(): (route: Route, view: ViewState) => string {
  const base = useHref('/').replace(/\/$/, '');
  return (route, view) => new URL(base + hrefOf(route, view), location.href).href;
}
