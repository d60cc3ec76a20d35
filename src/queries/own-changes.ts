/** What is saved or removed in one tab is shown in the others, too. */
import { CancelledError, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { localPath } from '../domain/local-file.ts';
import { datasetQuery } from './dataset.ts';

export const OWN_CHANGES = 'parley-own';

/** What the store has taken, or let go: a report, or a file by its name. */
export interface OwnChange {
  readonly shelf: 'reports' | 'files';
  readonly id: string;
}

/** One for this tab, so that it does not hear itself; some browsers have no such thing. */
let channel: BroadcastChannel | undefined;
const opened = (): BroadcastChannel | undefined =>
  'BroadcastChannel' in globalThis ? (channel ??= new BroadcastChannel(OWN_CHANGES)) : undefined;

export const tellOtherTabs = (change: OwnChange): void => opened()?.postMessage(change);

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
    // Cancelled, a later change has taken over. Set anew, the old one is without the error.
    if (!(error instanceof CancelledError) && old) client.setQueryData(queryKey, old);
  }
}

/** `base` and `path` as in `useDataset`. */
export function useOwnChanges(base: string, path: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const others = opened();
    const hear = ({ data: { shelf, id } }: MessageEvent<OwnChange>) => {
      void client.invalidateQueries({ queryKey: ['own', shelf] });
      if (shelf === 'reports' || path === localPath(id)) void readAnew(client, base, path);
      else client.removeQueries({ queryKey: datasetQuery(base, localPath(id)).queryKey });
    };
    others?.addEventListener('message', hear);
    return () => others?.removeEventListener('message', hear);
  }, [client, base, path]);
}
