/**
 * Data files from the reader's computer, kept in this browser. A whole file is one record; a store
 * of single records can take this over behind the same functions.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { localPath } from '../lib/local-file.ts';
import { datasetQuery, loadInWorker } from './dataset.ts';
import type { Loaded } from './load.ts';
import { browserStore, type Outcome, type OwnFile } from './own-store.ts';

const store = browserStore();
const KEY = ['own', 'files'];

export interface OwnFiles {
  /** The last opened first; `undefined` until they are read. */
  readonly files: readonly OwnFile[] | undefined;
  /** Reads and checks a file as it would be from an address; nothing is kept. */
  readonly check: (content: Blob, signal: AbortSignal) => Promise<Loaded>;
  /** From here on `local:NAME` shows it, even where it could not be kept for later. */
  readonly keep: (file: OwnFile, loaded?: Loaded) => Promise<Outcome>;
  readonly remove: (name: string) => Promise<Outcome>;
}

/** @param base the address of the folder that the app stands in */
export function useOwnFiles(base: string): OwnFiles {
  const client = useQueryClient();
  const { data: files } = useQuery({
    queryKey: KEY,
    queryFn: () => store.all<OwnFile>('files'),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    structuralSharing: false,
  });
  const actions = useMemo(() => {
    const list = (change: (old: readonly OwnFile[]) => readonly OwnFile[]) =>
      client.setQueryData<readonly OwnFile[]>(KEY, (old = []) => change(old));
    const queryOf = (name: string) => datasetQuery(base, localPath(name)).queryKey;
    return {
      check: loadInWorker,
      keep: async (file: OwnFile, loaded?: Loaded) => {
        if (loaded) client.setQueryData(queryOf(file.id), loaded);
        const outcome = await store.put('files', file);
        if (outcome.ok) list((old) => [...old.filter(({ id }) => id !== file.id), file]);
        return outcome;
      },
      remove: async (name: string) => {
        const outcome = await store.remove('files', name);
        if (outcome.ok) {
          list((old) => old.filter(({ id }) => id !== name));
          client.removeQueries({ queryKey: queryOf(name) });
        }
        return outcome;
      },
    };
  }, [client, base]);
  const sorted = useMemo(() => files?.toSorted((a, b) => b.updated - a.updated), [files]);
  return { files: sorted, ...actions };
}
