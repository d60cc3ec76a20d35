/** What is saved or removed in one tab is shown in the others, too. */
import { CancelledError, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { datasetQuery } from './dataset.ts';

export const OWN_CHANGES = 'parley-own-reports';

/** One for this tab, so that it does not hear itself; some browsers have no such thing. */
let channel: BroadcastChannel | undefined;
const opened = (): BroadcastChannel | undefined =>
  'BroadcastChannel' in globalThis ? (channel ??= new BroadcastChannel(OWN_CHANGES)) : undefined;

/** To be called when the store has taken a report, or let one go. */
export const tellOtherTabs = (): void => opened()?.postMessage('changed');

/** Reads the data set again; where that fails, the one that is there stays. */
export async function readAnew(client: QueryClient, base: string, path: string): Promise<void> {
  const query = datasetQuery(base, path);
  const { queryKey } = query;
  const old = client.getQueryData(queryKey);
  // A reading that is under way may not know of the last change.
  await client.cancelQueries({ queryKey });
  try {
    const loaded = await client.fetchQuery({ ...query, staleTime: 0 });
    if (!loaded.ok && old) client.setQueryData(queryKey, old);
  } catch (error) {
    // A later change has taken over.
    if (!(error instanceof CancelledError)) throw error;
  }
}

/** `base` and `path` as in `useDataset`. */
export function useOwnChanges(base: string, path: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const others = opened();
    const read = () => {
      void client.invalidateQueries({ queryKey: ['own', 'reports'] });
      void readAnew(client, base, path);
    };
    others?.addEventListener('message', read);
    return () => others?.removeEventListener('message', read);
  }, [client, base, path]);
}
