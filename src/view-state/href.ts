/** Addresses of pages, below the folder in which the app stands. */
import { ENTITY_KINDS, type EntityKind } from '../domain/vocabulary.ts';
import { encodeView } from './codec.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

export type Route =
  | { readonly page: 'explore' | 'disagreements' | 'about' }
  /** With the id of a report, the review of that report, in the browser that keeps it. */
  | { readonly page: 'add'; readonly review?: string }
  | { readonly page: EntityKind; readonly id: string };

export function pathOf(route: Route): string {
  if (route.page === 'explore') return '/';
  const id = 'id' in route ? route.id : route.page === 'add' ? route.review : undefined;
  return id === undefined ? `/${route.page}` : `/${route.page}/${encodeURIComponent(id)}`;
}

/** The route of a path below the app's folder; `undefined` where there is no such page. */
export function routeOf(path: string): Route | undefined {
  const parts = path.split('/').filter(Boolean);
  const [page, id] = parts;
  if (page === undefined) return { page: 'explore' };
  if (parts.length === 1 && (page === 'disagreements' || page === 'about' || page === 'add')) {
    return { page };
  }
  if (id === undefined || parts.length > 2) return undefined;
  const kind = ENTITY_KINDS.find((known) => known === page);
  try {
    const named = decodeURIComponent(id);
    if (page === 'add') return { page, review: named };
    return kind && { page: kind, id: named };
  } catch {
    return undefined;
  }
}

export const hrefOf = (route: Route, view: ViewState): string => pathOf(route) + encodeView(view);

/** What stays when a reader goes from one page to another: filters and settings, not a selection. */
export function carryOver(view: ViewState): ViewState {
  const { event, focus, hops, between, relation, window } = DEFAULT_VIEW;
  return { ...view, event, focus, hops, between, relation, window };
}
