/**
 * What a reader keeps in this browser, behind an interface that a fuller store can take over. A
 * record counts as kept when its transaction is complete, not before: `put` can succeed and its
 * transaction fail afterwards, for want of space.
 */
import { openDB, type IDBPDatabase } from 'idb';
import type { DatasetFile } from '../domain/schema.ts';
import { OWN_DATABASE } from './own-database.ts';

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

/**
 * `reports`: saved, on the timeline. `drafts`: what is being written or reviewed. `files`: whole
 * data files.
 */
export type Shelf = 'reports' | 'drafts' | 'files';

/** `full`: no space. `closed`: another tab has a newer Parley. `refused`: nothing can be kept. */
export type NotKept = 'full' | 'closed' | 'refused';
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: NotKept };
/** `taken`: another record has this id. */
export type Added = Outcome | { readonly ok: false; readonly reason: 'taken' };

/** A write whose signal is aborted in time is undone; its outcome is `refused` then. */
export interface OwnStore {
  all<T extends Kept>(shelf: Shelf): Promise<readonly T[]>;
  one<T extends Kept>(shelf: Shelf, id: string): Promise<T | undefined>;
  /** Never in the place of another. */
  add(shelf: Shelf, record: Kept, signal?: AbortSignal): Promise<Added>;
  /** In the place of the one with this id, if there is any. */
  put(shelf: Shelf, record: Kept, signal?: AbortSignal): Promise<Outcome>;
  remove(shelf: Shelf, id: string): Promise<Outcome>;
}

const VERSION = 2;
const SHELVES: readonly Shelf[] = ['reports', 'drafts', 'files'];
/** Milliseconds after which a data base that does not answer is given up. */
const PATIENCE = 4000;

class NewerElsewhere extends Error {}

const nameOf = (error: unknown) => (error as Partial<Error> | undefined)?.name;

function reasonOf(error: unknown): NotKept {
  if (error instanceof NewerElsewhere) return 'closed';
  const name = nameOf(error);
  return name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'closed' : 'refused';
}

/** The store in IndexedDB; `patience` in milliseconds. */
export function browserStore(patience = PATIENCE): OwnStore {
  let opened: Promise<IDBPDatabase> | undefined;
  let isOutdated = false;

  function open(): Promise<IDBPDatabase> {
    if (isOutdated) return Promise.reject(new NewerElsewhere());
    opened ??= withPatience(
      openDB(OWN_DATABASE, VERSION, {
        upgrade: (database) => {
          for (const shelf of SHELVES) {
            if (!database.objectStoreNames.contains(shelf)) {
              database.createObjectStore(shelf, { keyPath: 'id' });
            }
          }
        },
        // A newer Parley in another tab waits for this one to let go.
        blocking: (_, __, event) => {
          isOutdated = true;
          (event.target as IDBDatabase).close();
        },
        // The browser closed it, for instance to clear what it holds: the next call opens anew.
        terminated: () => {
          opened = undefined;
        },
      }),
      patience,
    ).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  async function change(
    shelf: Shelf,
    run: (store: {
      add: (record: Kept) => Promise<unknown>;
      put: (record: Kept) => Promise<unknown>;
      delete: (id: string) => Promise<unknown>;
    }) => Promise<unknown>,
    signal?: AbortSignal,
  ): Promise<Outcome> {
    let stop: (() => void) | undefined;
    try {
      const database = await open();
      signal?.throwIfAborted();
      const transaction = database.transaction(shelf, 'readwrite', { durability: 'strict' });
      stop = () => transaction.abort();
      signal?.addEventListener('abort', stop);
      // `done` is the transaction's `complete`; the request alone proves nothing.
      await Promise.all([run(transaction.store), transaction.done]);
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    } finally {
      if (stop) signal?.removeEventListener('abort', stop);
    }
  }

  return {
    all: async <T extends Kept>(shelf: Shelf) => {
      try {
        return (await (await open()).getAll(shelf)) as T[];
      } catch {
        return [];
      }
    },
    one: async <T extends Kept>(shelf: Shelf, id: string) => {
      try {
        return (await (await open()).get(shelf, id)) as T | undefined;
      } catch {
        return undefined;
      }
    },
    add: async (shelf, record, signal) => {
      let isTaken = false;
      const run = (store: { add: (record: Kept) => Promise<unknown> }) =>
        store.add(record).catch((error: unknown) => {
          isTaken = nameOf(error) === 'ConstraintError';
          throw error;
        });
      const outcome = await change(shelf, run, signal);
      return isTaken ? { ok: false, reason: 'taken' } : outcome;
    },
    put: (shelf, record, signal) => change(shelf, (store) => store.put(record), signal),
    remove: (shelf, id) => change(shelf, (store) => store.delete(id)),
  };
}

/** Some browsers leave the request unanswered where they keep nothing. */
function withPatience<T>(promise: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
