/**
 * Whether there is anything of the reader's own: most have nothing, and need not fetch what would
 * read it.
 */
import type { AdditionsTo } from '../dataset/read.ts';
import { mayHave, OWN_DATABASE } from './own-database.ts';

export async function ownAdditions(): Promise<AdditionsTo | undefined> {
  if (!(await mayHave(OWN_DATABASE))) return undefined;
  const { savedAdditions } = await import('./own-pieces.ts');
  return savedAdditions();
}
