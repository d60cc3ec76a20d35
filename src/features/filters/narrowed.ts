/** What is on, for a view that is narrowed: there is none of it in most first views. */
import { later } from '../../ui/later.ts';
import { decodeView } from '../../view-state/codec.ts';
import { isFiltered } from '../../view-state/no-filter.ts';

const isAsked = isFiltered(decodeView(globalThis.location?.search ?? '').view);
const load = () => import('./active-filters.tsx');

export const ActiveFilters = later(async () => (await load()).ActiveFilters, isAsked);
export const FilterCount = later(async () => (await load()).FilterCount, isAsked);
