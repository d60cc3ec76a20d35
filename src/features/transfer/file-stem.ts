/** What an exported file is called: after its data set and what was selected from it. */
import { FILTER_GROUPS } from '../../domain/filter.ts';
import { wordsIn } from '../../lib/fold.ts';
import type { Route } from '../../view-state/href.ts';
import { isFiltered } from '../../view-state/no-filter.ts';
import type { ViewState } from '../../view-state/view-state.ts';

/** Characters; some systems take no more than 255 bytes with the folders above. */
const LONGEST = 100;

/** An id of the file format, and a file name on every system. */
function asId(parts: readonly string[]): string {
  const text = parts.join('-').replaceAll(/[^A-Za-z0-9._-]+/g, '-');
  const short = text.length > LONGEST ? text.slice(0, text.lastIndexOf('-', LONGEST)) : text;
  return short.replaceAll(/^[^A-Za-z0-9]+|[-.]+$/g, '');
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
