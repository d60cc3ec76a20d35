import { FILTER_GROUPS, isChosen, NO_CHOICE, type Filter } from '../domain/filter.ts';
import { DEFAULT_VIEW } from './view-state.ts';

/** The fields of a view that narrow the events down, with nothing chosen. */
export function noFilter(): Filter {
  const { q, match, from, to, certain } = DEFAULT_VIEW;
  const groups = Object.fromEntries(FILTER_GROUPS.map((group) => [group, NO_CHOICE]));
  return {
    ...(groups as Pick<Filter, (typeof FILTER_GROUPS)[number]>),
    q,
    match,
    from,
    to,
    certain,
  };
}

export const isFiltered = (filter: Filter): boolean =>
  FILTER_GROUPS.some((group) => isChosen(filter[group])) ||
  filter.q !== '' ||
  filter.from !== '' ||
  filter.to !== '';
