/** What is checked of a text before it is read. */
import { ownId } from '../../domain/own-report.ts';

export const MOST_CHARACTERS = 2_000_000;
export const MOST_FILES = 200;

export type Refusal = 'empty' | 'long' | 'not-text';

// oxlint-disable-next-line no-control-regex -- those that no text has; tabs, line ends and form feeds may be
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

export function refusalOf(text: string): Refusal | undefined {
  if (text.trim() === '') return 'empty';
  if (text.length > MOST_CHARACTERS) return 'long';
  return CONTROL.test(text) ? 'not-text' : undefined;
}

/** UTF-8, or UTF-16 with its mark; anything else is not taken for text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  const encoding =
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** `undefined` where the browser has no hashes: on plain http, other than on this machine. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const ID_LENGTH = 12;

/** With the beginning of the hash: the same text gets the same id on every machine. */
export const idOfText = (sha256: string | undefined, other: string): string =>
  ownId(sha256?.slice(0, ID_LENGTH) ?? other);

/** A line of the form `date 2025-07-09` at the top, as the command line takes it. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
