/** Texts in, what the engine finds in each out, in the native format; runs in a worker. */
import type { DatasetFile } from '../../../domain/schema.ts';
import { Collection } from '../../../extraction/collect.ts';
import { readArticles, type Progress } from '../../../extraction/extract.ts';

export interface TextToRead {
  readonly text: string;
  readonly published: string | undefined;
}

export interface Extracted {
  readonly at: number;
  readonly found: DatasetFile;
}
export type ExtractMessage =
  | { readonly progress: Progress }
  | { readonly extracted: Extracted }
  | { readonly done: true }
  /** Why not, in the words of the error. */
  | { readonly failed: string };

/** One file a text, each by itself: what two reports have in common is for the reader to say. */
export async function extractTexts(
  texts: readonly TextToRead[],
  post: (message: ExtractMessage) => void,
): Promise<void> {
  let at = 0;
  const onProgress = (progress: Progress) => post({ progress });
  for (const article of readArticles(texts, { onProgress })) {
    const collection = new Collection({ id: 'extracted', title: '', quotes: false });
    collection.add(article);
    post({ extracted: { at, found: collection.file() } });
    at++;
  }
  post({ done: true });
}
