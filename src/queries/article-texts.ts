/** The texts of articles that a reader opened, in this browser and nowhere else. */
import { deleteDB, openDB } from 'idb';
import type { Undone } from '../dataset/recognise.ts';
import { connectOwn, withPatience, type Outcome } from './own-connection.ts';
import { FORMER_TEXTS, versionHere } from './own-database.ts';

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

type Keep = (texts: readonly KeptText[]) => Promise<Outcome>;

/** The texts in this browser's own store. */
export function openTextStore() {
  const { read, change } = connectOwn();
  const rangeOf = (dataset: string) => IDBKeyRange.bound([dataset], [dataset, []]);
  const keep: Keep = (texts) =>
    change('texts', (store) => Promise.all(texts.map((text) => store.put(text))));
  return {
    all: async (dataset: string): Promise<readonly KeptText[]> => {
      await takeOver(keep);
      return read((database) => database.getAll('texts', rangeOf(dataset)), []);
    },
    /** All of them or none. */
    keep,
    /** All of a data set, or that of one article. */
    forget: async (dataset: string, article?: string) => {
      await takeOver(keep);
      return change('texts', (store) =>
        store.delete(article === undefined ? rangeOf(dataset) : [dataset, article]),
      );
    },
  };
}

let takingOver: Promise<void> | undefined;

/** Whoever asks meanwhile waits for the same: what they forget then does not come back. */
function takeOver(keep: Keep): Promise<void> {
  takingOver ??= withPatience(moveTexts(keep))
    // They stay where they are until the next time.
    .catch(() => {})
    .finally(() => {
      takingOver = undefined;
    });
  return takingOver;
}

async function moveTexts(keep: Keep): Promise<void> {
  if ((await versionHere(FORMER_TEXTS)) === 0) return;
  const former = await openDB(FORMER_TEXTS);
  const has = former.objectStoreNames.contains('texts');
  const texts = has ? ((await former.getAll('texts')) as KeptText[]) : [];
  former.close();
  if (texts.length === 0 || (await keep(texts)).ok) await deleteDB(FORMER_TEXTS);
}
