/** What is checked of a text before it is read. */
import { newOwnId } from '../../../domain/new-own-id.ts';
import { ownId } from '../../../domain/own-report.ts';
import { isPlainText } from '../../../lib/plain-text.ts';

export const MOST_CHARACTERS = 2_000_000;
export const MOST_FILES = 200;

export type Refusal = 'empty' | 'long' | 'not-text';

export function refusalOf(text: string): Refusal | undefined {
  if (text.trim() === '') return 'empty';
  if (text.length > MOST_CHARACTERS) return 'long';
  return isPlainText(text) ? undefined : 'not-text';
}

/** `undefined` where the browser has no hashes: on plain http, other than on this machine. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const ID_LENGTH = 12;

/** With the beginning of a hash: a text has the same id in a data set on every machine. */
export async function idOfText(dataset: string, sha256: string | undefined): Promise<string> {
  // One store holds the reports of all data sets, and each may have one of the same text.
  const hash = sha256 && (await sha256Of(new TextEncoder().encode(`${dataset} ${sha256}`)));
  return hash ? ownId(hash.slice(0, ID_LENGTH)) : newOwnId();
}
