/** What an exported file is called: after its data set and what was selected from it. */
import { FILTER_GROUPS } from '../../domain/filter.ts';
import { wordsIn } from '../../lib/fold.ts';
import type { Route } from '../../view-state/href.ts';
import { isFiltered } from '../../view-state/no-filter.ts';
import type { ViewState } from '../../view-state/view-state.ts';

/** Characters; some systems take no more than 255 bytes with the folders above. */
const LONGEST = 100;

/** Six characters of 36 for a text. Source: Fowler, Noll and Vo’s FNV-1a (public domain). */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36).padStart(6, '0').slice(-6);
}

const trimmed = (text: string) => text.replaceAll(/^[^A-Za-z0-9]+|[-.]+$/g, '');

/**
 * An id of the file format, and a file name on every system. Where it can't say all that the parts
 * say, as of a search in Urdu, it ends in a hash of them: else it would be the id of another part,
 * or of the whole.
 */
function asId(parts: readonly string[]): string {
  const text = parts.join('-');
  const id = trimmed(text.replaceAll(/[^A-Za-z0-9._-]+/g, '-'));
  if (id === text && id.length <= LONGEST) return id;
  const hash = hashOf(text);
  return trimmed(`${trimmed(id.slice(0, LONGEST - hash.length - 1))}-${hash}`);
}

export function stemOfSelection(dataset: string, view: ViewState, route: Route): string {
  const chosen = FILTER_GROUPS.flatMap((group) => [
    ...view[group].any,
    ...view[group].none.map((id) => `not-${id}`),
  ]);
  const page = route.page === 'events' || route.page === 'explore' ? [] : [route.page];
  const about = 'id' in route && route.page !== 'events' ? [route.id] : page;
  const dates = view.from || view.to ? [view.from, 'to', view.to].filter(Boolean) : [];
  const parts = [...about, ...chosen, ...wordsIn(view.q), ...dates];
  return asId([dataset, ...(parts.length > 0 || !isFiltered(view) ? parts : ['selection'])]);
}

export const stemOfEvent = (dataset: string, event: string): string => asId([dataset, event]);
