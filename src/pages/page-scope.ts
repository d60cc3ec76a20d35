/** The events that a page is about, before any filter. */
import type { Scope } from '../dataset/select.ts';
import { GROUP_OF } from '../domain/filter.ts';
import type { Route } from '../view-state/href.ts';

/** `undefined` for pages that show all events. */
export function scopeOf(route: Route): Scope | undefined {
  if (route.page === 'disagreements') return { group: 'status', id: 'disputed' };
  if (!('id' in route) || route.page === 'events') return undefined;
  return { group: GROUP_OF[route.page], id: route.id };
}
