/** Files that a reader dropped; folders are looked through for texts. */
import { isTextName } from '../../../lib/text-name.ts';
import { MOST_FILES } from './intake.ts';
import type { Refused } from './read-files.ts';

export interface GivenFiles {
  readonly files: readonly File[];
  readonly refused: readonly Refused[];
}

/** What the dialog for choosing files offers, as an `accept`. */
export const TEXT_FILES = '.txt,.text,.md,text/*';
const isHidden = ({ name }: FileSystemEntry) => name.startsWith('.');

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => entry.file(resolve, reject));

/** Browsers list a folder in batches, of which the last is empty. */
async function* entriesOf(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = folder.createReader();
  const next = () =>
    new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  // oxlint-disable-next-line no-await-in-loop -- the next batch can be asked for after this one
  for (let batch = await next(); batch.length > 0; batch = await next()) yield* batch;
}

/** Puts the texts of a folder and of those in it to what was found; ends where it is too much. */
async function lookThrough(entry: FileSystemEntry, files: File[], refused: Refused[]) {
  try {
    if (entry.isFile) {
      if (isTextName(entry.name)) files.push(await fileOf(entry as FileSystemFileEntry));
      return;
    }
    for await (const inside of entriesOf(entry as FileSystemDirectoryEntry)) {
      if (files.length > MOST_FILES) return;
      if (!isHidden(inside)) await lookThrough(inside, files, refused);
    }
  } catch {
    refused.push({ name: entry.name, why: 'unreadable' });
  }
}

export async function droppedFiles(transfer: DataTransfer): Promise<GivenFiles> {
  // What was dropped can be asked for at once only, and not after waiting for anything.
  const items = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry?.(), file: item.getAsFile() }));
  const files: File[] = [];
  const refused: Refused[] = [];
  for (const { entry, file } of items) {
    if (!entry?.isDirectory) {
      if (file) files.push(file);
      continue;
    }
    const inside: File[] = [];
    const before = refused.length;
    // oxlint-disable-next-line no-await-in-loop -- one folder after the other, in their order
    await lookThrough(entry, inside, refused);
    if (inside.length === 0 && refused.length === before) {
      refused.push({ name: entry.name, why: 'folder' });
    }
    files.push(...inside.sort((a, b) => (a.name < b.name ? -1 : 1)));
  }
  return { files, refused };
}
