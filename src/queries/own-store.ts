/** The reader's reports, drafts and files, behind an interface that a fuller store can take over. */
import type { DatasetFile } from '../domain/schema.ts';
import { connectOwn, type Outcome } from './own-connection.ts';
import type { OwnStoreName } from './own-database.ts';

export interface Kept {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly updated: number;
}

/** A report that was read, reviewed and saved. */
export interface OwnReport extends Kept {
  /** The data set that it was reviewed against, and is joined with. */
  readonly dataset: string;
  readonly label: string;
  readonly sha256: string | undefined;
  /** What it adds, in the native format: closed, so that it can also stand alone. */
  readonly file: DatasetFile;
  /**
   * The review itself, to open it again; with the text, which never leaves this browser.
   * `undefined` once the reader had the text forgotten.
   */
  readonly review: unknown;
}

/** A data file from the reader's computer, under the name that its address has. */
export interface OwnFile extends Kept {
  readonly title: string;
  readonly events: number;
  readonly content: Blob;
}

export type Shelf = Exclude<OwnStoreName, 'texts'>;

/** `taken`: another record has this id. */
export type Added = Outcome | { readonly ok: false; readonly reason: 'taken' };

/** `elsewhere`: what is kept is not what was to be replaced; another tab has written it since. */
export type Replaced = Outcome | { readonly ok: false; readonly reason: 'elsewhere' };

/** A write whose signal is aborted in time is undone; `patience` in milliseconds. */
export function browserStore(patience?: number) {
  const { read, change } = connectOwn(patience);
  return {
    all: <T extends Kept>(shelf: Shelf): Promise<readonly T[]> =>
      read((database) => database.getAll(shelf) as Promise<T[]>, []),
    /** `undefined` where nothing can be read. */
    allThere: <T extends Kept>(shelf: Shelf) =>
      read((database) => database.getAll(shelf) as Promise<readonly T[]>, undefined),
    one: <T extends Kept>(shelf: Shelf, id: string) =>
      read((database) => database.get(shelf, id) as Promise<T | undefined>, undefined),
    /** Never in the place of another. */
    add: async (shelf: Shelf, record: Kept, signal?: AbortSignal): Promise<Added> => {
      let isTaken = false;
      const outcome = await change(
        shelf,
        (store) =>
          store.add(record).catch((error: unknown) => {
            isTaken = (error as Error).name === 'ConstraintError';
            throw error;
          }),
        signal,
      );
      return isTaken ? { ok: false, reason: 'taken' } : outcome;
    },
    /** In the place of the one with this id, if there is any. */
    put: (shelf: Shelf, record: Kept, signal?: AbortSignal) =>
      change(shelf, (store) => store.put(record), signal),
    /** Only in the place of one that `isKnown`, or of none; of two tabs that write at once one is refused. */
    replace: async <T extends Kept>(
      shelf: Shelf,
      record: T,
      isKnown: (kept: T) => boolean,
    ): Promise<Replaced> => {
      let isElsewhere = false;
      const outcome = await change(shelf, async (store) => {
        const kept = (await store.get(record.id)) as T | undefined;
        isElsewhere = kept !== undefined && !isKnown(kept);
        if (!isElsewhere) await store.put(record);
      });
      return outcome.ok && isElsewhere ? { ok: false, reason: 'elsewhere' } : outcome;
    },
    remove: (shelf: Shelf, id: string) => change(shelf, (store) => store.delete(id)),
    /** Not where a newer one has been kept under its id. */
    removeUpTo: (shelf: Shelf, { id, updated }: Kept) =>
      change(shelf, async (store) => {
        const kept = (await store.get(id)) as Kept | undefined;
        if (kept && kept.updated <= updated) await store.delete(id);
      }),
  };
}
