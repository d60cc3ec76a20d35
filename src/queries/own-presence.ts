/**
 * Whether there is anything of the reader's own: most have nothing, and need not fetch what would
 * read it.
 */
import type { AdditionsTo } from '../dataset/read.ts';
import { OWN_DATABASE, versionHere } from './own-database.ts';

export async function ownAdditions(): Promise<AdditionsTo | undefined> {
  if ((await versionHere(OWN_DATABASE)) === 0) return undefined;
  const { savedAdditions } = await import('./own-pieces.ts');
  return savedAdditions();
}
