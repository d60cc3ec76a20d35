/**
 * The one opener of what the reader keeps in this browser. A change counts as kept when its
 * transaction is complete, not before: `put` can succeed and its transaction fail afterwards, for
 * want of space.
 */
import { openDB, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import {
  OWN_DATABASE,
  OWN_STORES,
  OWN_VERSION,
  versionHere,
  type OwnStoreName,
} from './own-database.ts';

/**
 * `full`: no space. `closed`: another tab has a newer Parley. `blocked`: another tab has an older
 * one, which does not let go. `refused`: nothing can be kept.
 */
export type NotKept = 'full' | 'closed' | 'blocked' | 'refused';
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: NotKept };

type Writable = IDBPObjectStore<unknown, [OwnStoreName], OwnStoreName, 'readwrite'>;

export interface OwnConnection {
  /** Gives `otherwise` where nothing can be read; creates nothing. */
  read<T>(run: (database: IDBPDatabase) => Promise<T>, otherwise: T): Promise<T>;
  /** All that `run` does or nothing; undone with `refused` where the signal is aborted in time. */
  change(
    name: OwnStoreName,
    run: (store: Writable) => Promise<unknown>,
    signal?: AbortSignal,
  ): Promise<Outcome>;
}

/** Milliseconds after which a database that does not answer is given up, until the next call. */
const PATIENCE = 4000;

async function reasonOf(error: unknown): Promise<NotKept> {
  const name = (error as Partial<Error> | undefined)?.name;
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'closed';
  // The event `blocked` goes to the first that waits, and to no other.
  const version = (name === 'TimeoutError' && (await versionHere(OWN_DATABASE))) || OWN_VERSION;
  return version < OWN_VERSION ? 'blocked' : 'refused';
}

/** Opens with the first call, and anew where the connection was lost; `patience` in milliseconds. */
export function connectOwn(patience = PATIENCE): OwnConnection {
  let opened: Promise<IDBPDatabase> | undefined;
  const lose = () => {
    opened = undefined;
  };

  function open(): Promise<IDBPDatabase> {
    opened ??= openDB(OWN_DATABASE, OWN_VERSION, {
      upgrade: (database) => {
        for (const [name, keyPath] of Object.entries(OWN_STORES)) {
          if (!database.objectStoreNames.contains(name)) {
            database.createObjectStore(name, { keyPath });
          }
        }
      },
      // A newer Parley in another tab, or one that clears everything, waits for this one to let go.
      blocking: (_, __, event) => {
        lose();
        (event.target as IDBDatabase).close();
      },
      // The browser closed it, for instance to clear what it holds.
      terminated: lose,
    }).catch((error: unknown) => {
      lose();
      throw error;
    });
    return withPatience(opened, patience);
  }

  return {
    read: async (run, otherwise) => {
      try {
        return (await versionHere(OWN_DATABASE)) === 0 ? otherwise : await run(await open());
      } catch {
        return otherwise;
      }
    },
    change: async (name, run, signal) => {
      let stop: (() => void) | undefined;
      try {
        const database = await open();
        signal?.throwIfAborted();
        const transaction = database.transaction(name, 'readwrite', { durability: 'strict' });
        stop = () => transaction.abort();
        signal?.addEventListener('abort', stop);
        // `done` is the transaction's `complete`; the request alone proves nothing.
        await Promise.all([run(transaction.store), transaction.done]);
        return { ok: true };
      } catch (error) {
        return { ok: false, reason: await reasonOf(error) };
      } finally {
        if (stop) signal?.removeEventListener('abort', stop);
      }
    },
  };
}

/** Some browsers leave the request unanswered where they keep nothing. */
export function withPatience<T>(promise: Promise<T>, milliseconds = PATIENCE): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
