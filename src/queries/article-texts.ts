/**
 * The texts of articles that a reader opened, in this browser and nowhere else. A text counts as
 * kept when its transaction is complete: a `put` can succeed and be undone afterwards, when the
 * disk is full.
 */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Undone } from '../dataset/recognise.ts';

export interface KeptText {
  /** Ids of the data set and of the article. */
  readonly dataset: string;
  readonly article: string;
  /** Name of the file as it was opened. */
  readonly name: string;
  readonly text: string;
  /** Of the article, as the data set gave it when the text was proved to be the same. */
  readonly sha256: string | undefined;
  readonly undone: readonly Undone[];
}

export type Kept =
  | { readonly ok: true }
  /** `full`: no room on the disk. `unavailable`: this browser keeps nothing, or not now. */
  | { readonly ok: false; readonly reason: 'full' | 'unavailable' };

export interface TextStore {
  readonly all: (dataset: string) => Promise<readonly KeptText[]>;
  /** All of them or none. */
  readonly keep: (texts: readonly KeptText[]) => Promise<Kept>;
  /** All of a data set, or that of one article. */
  readonly forget: (dataset: string, article?: string) => Promise<Kept>;
}

interface Schema extends DBSchema {
  texts: { key: [string, string]; value: KeptText; indexes: { dataset: string } };
}

const VERSION = 1;

/** A browser's own store; `name` is that of the database. */
export function openTextStore(name = 'parley'): TextStore {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const lose = () => {
    opened = undefined;
  };
  const open = async () => {
    const { openDB } = await import('idb');
    return openDB<Schema>(name, VERSION, {
      upgrade(db) {
        const texts = db.createObjectStore('texts', { keyPath: ['dataset', 'article'] });
        texts.createIndex('dataset', 'dataset');
      },
      // Another tab wants to upgrade or delete the database: make way, and open it anew when needed.
      blocking(_current, _blocked, event) {
        lose();
        (event.target as IDBDatabase).close();
      },
      terminated: lose,
    });
  };
  const database = () => {
    opened ??= open().catch((error: unknown) => {
      lose();
      throw error;
    });
    return opened;
  };
  const write = async (
    work: (store: {
      put: (text: KeptText) => Promise<unknown>;
      delete: (key: [string, string]) => Promise<unknown>;
      keys: (dataset: string) => Promise<[string, string][]>;
    }) => Promise<unknown>,
  ): Promise<Kept> => {
    try {
      const db = await database();
      const transaction = db.transaction('texts', 'readwrite', { durability: 'strict' });
      const { store } = transaction;
      const working = work({
        put: (text) => store.put(text),
        delete: (key) => store.delete(key),
        keys: (dataset) => store.index('dataset').getAllKeys(dataset),
      });
      await Promise.all([working, transaction.done]);
      return { ok: true };
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      return { ok: false, reason: full ? 'full' : 'unavailable' };
    }
  };
  return {
    async all(dataset) {
      try {
        const db = await database();
        return await db.getAllFromIndex('texts', 'dataset', dataset);
      } catch {
        return [];
      }
    },
    keep: (texts) => write(({ put }) => Promise.all(texts.map(put))),
    forget: (dataset, article) =>
      write(async (store) => {
        const keys =
          article === undefined ? await store.keys(dataset) : [[dataset, article] as const];
        await Promise.all(keys.map(([of, id]) => store.delete([of, id])));
      }),
  };
}
