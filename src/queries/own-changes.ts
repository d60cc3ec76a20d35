/** What is saved or removed in one tab is shown in the others, too. */
import { CancelledError, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { localPath } from '../domain/local-file.ts';
import { datasetQuery } from './dataset.ts';
import type { Shelf } from './own-store.ts';

export const OWN_CHANGES = 'parley-own';

/** How a review ends, and its draft goes. */
export type ReviewEnd = 'saved' | 'discarded' | 'forgotten';

/** What the store has taken, or let go: a report, a draft, or a file by its name. */
export interface OwnChange {
  readonly shelf: Shelf;
  readonly id: string;
  /** Id of the data set that the report is joined with, where it is known. */
  readonly dataset?: string;
  /** Of the review of a draft that has gone. */
  readonly end?: ReviewEnd;
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

/** What no page shows now is let go: the next one would begin with what is no longer so. */
export async function readShelves(client: QueryClient, shelf?: Shelf): Promise<void> {
  const queryKey = shelf ? ['own', shelf] : ['own'];
  client.removeQueries({ queryKey, type: 'inactive' });
  await client.invalidateQueries({ queryKey });
}

/** A report has come to a data set, or left it; of all others that are cached none is shown. */
export async function joinAnew(
  client: QueryClient,
  base: string,
  path: string,
  dataset: string | undefined,
): Promise<void> {
  const { queryKey } = datasetQuery(base, path);
  client.removeQueries({ queryKey: [queryKey[0]], type: 'inactive' });
  const shown = client.getQueryData(queryKey);
  const isOther = dataset !== undefined && shown?.ok && shown.dataset.header.id !== dataset;
  if (!isOther) await readAnew(client, base, path);
}

/** `base` and `path` as in `useDataset`. */
export function useOwnChanges(base: string, path: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const others = opened();
    const hear = ({ data: { shelf, id, dataset } }: MessageEvent<OwnChange>) => {
      void readShelves(client, shelf);
      if (shelf === 'reports') void joinAnew(client, base, path, dataset);
      else if (shelf === 'files' && path === localPath(id)) void readAnew(client, base, path);
      else if (shelf === 'files')
        client.removeQueries({ queryKey: datasetQuery(base, localPath(id)).queryKey });
    };
    others?.addEventListener('message', hear);
    return () => others?.removeEventListener('message', hear);
  }, [client, base, path]);
}

/** Hears of reviews that end in other tabs: one that is open in this tab, too, must not be kept on. */
export function useReviewEnds(hear: (id: string, end: ReviewEnd) => void): void {
  const onEnd = useEffectEvent(hear);
  useEffect(() => {
    const others = opened();
    const listen = ({ data: { id, end } }: MessageEvent<OwnChange>) => {
      if (end) onEnd(id, end);
    };
    others?.addEventListener('message', listen);
    return () => others?.removeEventListener('message', listen);
  }, []);
}
