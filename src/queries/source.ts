/** Where a data set is read from; runs in the worker. */
import { localName } from '../domain/local-file.ts';
import type { OwnFile } from './own-store.ts';

/** A whole address, `local:NAME` for a file that this browser keeps, or a file itself. */
export type Source = string | Blob;

/** Answers like `fetch`: with status 404 where there is nothing. */
export async function openSource(source: Source): Promise<Response> {
  if (typeof source !== 'string') {
    return new Response(source, { headers: { 'Content-Length': String(source.size) } });
  }
  const name = localName(source);
  if (name === undefined) return fetch(source);
  const { browserStore } = await import('./own-store.ts');
  const file = await browserStore().one<OwnFile>('files', name);
  return file ? openSource(file.content) : new Response(null, { status: 404 });
}
