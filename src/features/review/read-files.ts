/** Files that a reader chose or dropped, as texts. */
import { decodeText } from '../../lib/plain-text.ts';
import { MOST_CHARACTERS, sha256Of } from './intake.ts';

export interface FileText {
  readonly name: string;
  /** `undefined` where it is no text. */
  readonly text: string | undefined;
  readonly sha256: string | undefined;
}

/** Bytes; no character takes more than four. */
const MOST_BYTES = MOST_CHARACTERS * 4;

export async function readFiles(files: readonly File[]): Promise<readonly FileText[]> {
  return Promise.all(
    files.map(async (file) => {
      // What is far too long is not even read; the text says so by its length.
      const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
      return { name: file.name, text: decodeText(bytes), sha256: await sha256Of(bytes) };
    }),
  );
}

/** `visit-to-ankara.txt` → `visit to ankara`. */
export const nameOfFile = (name: string): string =>
  name.replace(/\.[^.]+$/, '').replaceAll(/[-_]+/g, ' ');
