/** The events that a page is about, before any filter. */
import type { Scope } from '../dataset/select.ts';
import type { FilterGroup } from '../domain/filter.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import type { Route } from '../view-state/href.ts';

type Kind = Exclude<EntityKind, 'events'>;

const GROUP: Record<Kind, FilterGroup> = {
  people: 'person',
  countries: 'country',
  organisations: 'org',
  places: 'place',
  topics: 'topic',
  articles: 'article',
};

/** `undefined` for pages that show all events. */
export function scopeOf(route: Route): Scope | undefined {
  if (route.page === 'disagreements') return { group: 'status', id: 'disputed' };
  if (!('id' in route) || route.page === 'events') return undefined;
  return { group: GROUP[route.page], id: route.id };
}
