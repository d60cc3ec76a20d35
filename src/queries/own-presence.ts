/**
 * Whether there is anything of the reader's own: most have nothing, and need not fetch what would
 * read it.
 */
import type { AdditionsTo } from '../dataset/read.ts';
import { OWN_DATABASE, versionHere } from './own-database.ts';

/** Rejects where there is something, and it can't be read. */
export async function ownAdditions(): Promise<AdditionsTo | undefined> {
  const version = await versionHere(OWN_DATABASE);
  if (version === 0) return undefined;
  const { savedAdditions } = await import('./own-pieces.ts');
  const additions = await savedAdditions();
  // A browser that keeps nothing may not tell so.
  if (!additions && version !== undefined)
    throw new Error('What this browser keeps can’t be read.');
  return additions;
}
