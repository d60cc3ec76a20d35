/** What is on a shelf of the reader's, as a query. */
import { queryOptions } from '@tanstack/react-query';
import { browserStore, type Kept, type Shelf } from './own-store.ts';

/** The one of this page; its worker opens another. */
export const ownStore = browserStore();

export const shelfQuery = <T extends Kept>(shelf: Shelf) =>
  queryOptions({
    queryKey: ['own', shelf],
    queryFn: () => ownStore.all<T>(shelf),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    structuralSharing: false,
  });
