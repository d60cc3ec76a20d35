/**
 * Data files from the reader's computer, kept in this browser. A whole file is one record; a store
 * of single records can take this over behind the same functions.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { localPath } from '../domain/local-file.ts';
import { datasetQuery, loadInWorker } from './dataset.ts';
import type { Loaded } from './load.ts';
import { tellOtherTabs } from './own-changes.ts';
import type { Outcome } from './own-connection.ts';
import { ownStore, shelfQuery } from './own-shelf.ts';
import type { Added, OwnFile } from './own-store.ts';

const FILES = shelfQuery<OwnFile>('files');

export interface OwnFiles {
  /** The last opened first; `undefined` until they are read. */
  readonly files: readonly OwnFile[] | undefined;
  /** Reads and checks a file as it would be from an address; nothing is kept. */
  readonly check: (content: Blob, signal: AbortSignal) => Promise<Loaded>;
  /** Keeps a file under a name that none has, in this tab or another. */
  readonly add: (file: OwnFile, signal?: AbortSignal) => Promise<Added>;
  /** Keeps a file in the place of the one that has its name. */
  readonly replace: (file: OwnFile, signal?: AbortSignal) => Promise<Outcome>;
  readonly remove: (name: string) => Promise<Outcome>;
  /** As the store has them now, whatever the list here says. */
  readonly readAnew: () => Promise<readonly OwnFile[]>;
  /** From here on `local:NAME` shows this, whether or not it is kept for later. */
  readonly show: (name: string, loaded: Loaded) => void;
}

/** @param base the address of the folder that the app stands in */
export function useOwnFiles(base: string): OwnFiles {
  const client = useQueryClient();
  const { data: files } = useQuery(FILES);
  const actions = useMemo(() => {
    const queryOf = (name: string) => datasetQuery(base, localPath(name)).queryKey;
    const readAnew = async () => {
      // A reading that is under way may not know of the last change.
      await client.cancelQueries({ queryKey: FILES.queryKey });
      const kept = await ownStore.all<OwnFile>('files');
      client.setQueryData(FILES.queryKey, kept);
      return kept;
    };
    const told = async <T extends Added>(name: string, outcome: T): Promise<T> => {
      if (outcome.ok) tellOtherTabs({ shelf: 'files', id: name });
      await readAnew();
      return outcome;
    };
    return {
      check: loadInWorker,
      add: async (file: OwnFile, signal?: AbortSignal) =>
        told(file.id, await ownStore.add('files', file, signal)),
      replace: async (file: OwnFile, signal?: AbortSignal) =>
        told(file.id, await ownStore.put('files', file, signal)),
      remove: async (name: string) => {
        const outcome = await ownStore.remove('files', name);
        if (outcome.ok) client.removeQueries({ queryKey: queryOf(name) });
        return told(name, outcome);
      },
      readAnew,
      show: (name: string, loaded: Loaded) => void client.setQueryData(queryOf(name), loaded),
    };
  }, [client, base]);
  const sorted = useMemo(() => files?.toSorted((a, b) => b.updated - a.updated), [files]);
  return { files: sorted, ...actions };
}
