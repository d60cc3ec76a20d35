/** The database of what the reader keeps in this browser; opened in `own-connection.ts`. */
export const OWN_DATABASE = 'parley-own';

/** One higher with every change of the stores; `own-connection.ts` adds those that are missing. */
export const OWN_VERSION = 3;

/**
 * Which fields tell the records of a store apart. `reports`: saved, on the timeline. `drafts`: what
 * is being written or reviewed. `files`: whole data files. `texts`: of articles, as they were opened.
 */
export const OWN_STORES = {
  reports: 'id',
  drafts: 'id',
  files: 'id',
  texts: ['dataset', 'article'],
} satisfies Record<string, string | string[]>;

export type OwnStoreName = keyof typeof OWN_STORES;

/**
 * Texts once had a database of their own, with a store of the same name. A tab that has been open
 * since then may still fill it.
 */
export const FORMER_TEXTS = 'parley';

/** The version of a database in this browser, 0 for none; `undefined` where it does not tell. */
export async function versionHere(name: string): Promise<number | undefined> {
  try {
    return (await indexedDB.databases()).find((one) => one.name === name)?.version ?? 0;
  } catch {
    return undefined;
  }
}
