/** Files that a reader chose or dropped, as texts. */
import { decodeText } from '../../../lib/plain-text.ts';
import { MOST_CHARACTERS, refusalOf, sha256Of, type Refusal } from './intake.ts';

export interface FileText {
  readonly name: string;
  readonly text: string;
  readonly sha256: string | undefined;
}

/** A file that is not taken, and why. */
export interface Refused {
  readonly name: string;
  readonly why: Refusal | 'pdf' | 'unreadable' | 'folder' | 'many';
}

/** Bytes; no character takes more than four. */
const MOST_BYTES = MOST_CHARACTERS * 4;

/** Some of them would pass for plain text. */
const isPdf = (bytes: Uint8Array) => new TextDecoder().decode(bytes.slice(0, 5)) === '%PDF-';

async function readFile(file: File): Promise<FileText | Refused> {
  const { name, size } = file;
  try {
    // What is far too long is not even read; the text says so by its length.
    const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
    if (isPdf(bytes)) return { name, why: 'pdf' };
    const text = decodeText(bytes, size > MOST_BYTES);
    const why = text === undefined ? 'not-text' : refusalOf(text);
    if (text === undefined || why) return { name, why: why ?? 'not-text' };
    return { name, text, sha256: await sha256Of(bytes) };
  } catch {
    return { name, why: 'unreadable' };
  }
}

export async function readFiles(
  files: readonly File[],
): Promise<{ readonly texts: readonly FileText[]; readonly refused: readonly Refused[] }> {
  const read = await Promise.all(files.map(readFile));
  return {
    texts: read.filter((one) => 'text' in one),
    refused: read.filter((one) => 'why' in one),
  };
}

/** Each text once, however often and by what name it was given. */
export function distinct<T extends { readonly text: string }>(given: readonly T[]): T[] {
  const seen = new Set<string>();
  return given.filter(({ text }) => !seen.has(text.trim()) && seen.add(text.trim()));
}

/** `visit-to-ankara.txt` → `visit to ankara`. */
export const nameOfFile = (name: string): string =>
  name.replace(/\.[^.]+$/, '').replaceAll(/[-_]+/g, ' ');
