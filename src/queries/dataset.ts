/** The data set as a query: fetched, checked and indexed once, off the page's own thread. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { localName } from '../domain/local-file.ts';
import { callWorker } from '../lib/worker.ts';
import type { LoadMessage } from './dataset.worker.ts';
import workerUrl from './dataset.worker.ts?worker&url';
import type { Failed, Loaded, Progress } from './load.ts';
import type { Source } from './source.ts';

export const BUNDLED_DATA = 'data/pakistan-turkiye-2025.json';

/** Progress of what is being loaded; not in the query's cache, for it changes many times a second. */
let progress: Progress | undefined;
const listeners = new Set<() => void>();
function report(next: Progress | undefined): void {
  progress = next;
  for (const listener of listeners) listener();
}
/** Resolves when the first worker has asked for its data. */
export const firstProgress = new Promise<void>((resolve) => listeners.add(resolve));

/** Rejects with the signal's reason when it is aborted, and where the worker fails. */
export const loadInWorker = (source: Source, signal: AbortSignal): Promise<Loaded> =>
  callWorker<LoadMessage, Loaded>(
    workerUrl,
    source,
    (message, resolve, reject) => {
      if ('progress' in message) report(message.progress);
      else if ('loaded' in message) resolve(message.loaded);
      else reject(new Error(message.failed));
    },
    signal,
  ).finally(() => report(undefined));

function sourceAt(base: string, path: string): Source {
  return localName(path) === undefined ? new URL(path || BUNDLED_DATA, base).href : path;
}

/**
 * @param path relative to `base`, the address of the folder that the app stands in; `local:NAME`
 *   for a file that this browser keeps
 */
export const datasetQuery = (base: string, path: string) =>
  queryOptions({
    queryKey: ['dataset', base, path || BUNDLED_DATA],
    queryFn: ({ signal }) => loadInWorker(sourceAt(base, path), signal),
    // The file does not change while it is looked at, and comparing columns would cost more than
    // reading them.
    staleTime: 'static',
    // For who goes back; two large ones are all the memory that a tab should take.
    gcTime: 5 * 60_000,
    structuralSharing: false,
    networkMode: 'always',
    retry: false,
  });

/** What it means that `loadInWorker` failed: without a word, that the worker itself never came. */
export const failureOf = ({ message }: Error): Failed =>
  message
    ? { ok: false, reason: 'fault', problems: [{ at: '', message }] }
    : { ok: false, reason: 'unreachable', problems: [] };

export const useDataset = (base: string, path: string) => useQuery(datasetQuery(base, path));

export const useLoadProgress = (): Progress | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => progress,
  );
