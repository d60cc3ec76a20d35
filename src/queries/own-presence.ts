/**
 * Whether there is anything of the reader's own: most have nothing, and need not fetch what would
 * read it.
 */
import type { AdditionsTo } from '../dataset/read.ts';
import { OWN_DATABASE } from './own-database.ts';

/** To be assumed where the browser does not tell. */
async function mayKeepSomething(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false;
  try {
    return (await indexedDB.databases()).some(({ name }) => name === OWN_DATABASE);
  } catch {
    return true;
  }
}

export async function ownAdditions(): Promise<AdditionsTo | undefined> {
  if (!(await mayKeepSomething())) return undefined;
  const { savedAdditions } = await import('./own-pieces.ts');
  return savedAdditions();
}
