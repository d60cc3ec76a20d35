import { describe, expect, test } from 'vitest';
import { droppedFiles } from '../../src/features/review/intake/dropped-files.ts';
import { readFiles } from '../../src/features/review/intake/read-files.ts';

const missing = async () => {
  throw new DOMException('It is not there.', 'NotFoundError');
};
/** What a browser makes of a folder among the files, and of a file that was removed meanwhile. */
const unreadable = (name: string) =>
  Object.assign(new File([], name), { slice: () => ({ arrayBuffer: missing }) });

describe('files that a reader chose', () => {
  test('are texts, and each that is none is named with the reason', async () => {
    const { texts, refused } = await readFiles([
      new File(['One.'], 'one.txt'),
      unreadable('gone.txt'),
      new File([Uint8Array.of(0xff, 0xd8, 0, 1)], 'photo.jpg'),
      new File(['a\u0000b'], 'program'),
      new File([' \n'], 'empty.txt'),
      new File(['%PDF-1.4\nwords that would pass'], 'report.pdf'),
      new File(['Two.'], 'two.txt'),
    ]);
    expect(texts.map(({ name, text }) => [name, text])).toEqual([
      ['one.txt', 'One.'],
      ['two.txt', 'Two.'],
    ]);
    expect(texts[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(refused).toEqual([
      { name: 'gone.txt', why: 'unreadable' },
      { name: 'photo.jpg', why: 'not-text' },
      { name: 'program', why: 'not-text' },
      { name: 'empty.txt', why: 'empty' },
      { name: 'report.pdf', why: 'pdf' },
    ]);
  });

  test('are too long, and not said to be no text, wherever a letter is cut', async () => {
    const letters = 'ş'.repeat(4_100_000);
    const { refused } = await readFiles([
      new File([letters], 'even.txt'),
      new File([`a${letters}`], 'odd.txt'),
    ]);
    expect(refused.map(({ why }) => why)).toEqual(['long', 'long']);
  });
});

describe('what was dropped', () => {
  const fileEntry = (name: string, type = '') => ({
    isFile: true,
    isDirectory: false,
    name,
    file: (resolve: (file: File) => void) => resolve(new File([name], name, { type })),
  });
  /** Lists what it holds in batches, as browsers do; without any, it can’t be listed. */
  const folder = (name: string, entries?: readonly object[]) => ({
    isFile: false,
    isDirectory: true,
    name,
    createReader: () => {
      const left = [...(entries ?? [])];
      return {
        readEntries: (resolve: (batch: object[]) => void, reject: (error: Error) => void) =>
          entries ? resolve(left.splice(0, 2)) : reject(new Error('not allowed')),
      };
    },
  });
  const transfer = (
    ...entries: readonly ({ readonly name: string; readonly isFile: boolean } | undefined)[]
  ) =>
    ({
      items: entries.map((entry) => ({
        kind: 'file',
        webkitGetAsEntry: () => entry ?? null,
        getAsFile: () => new File(['A text.'], entry?.name ?? 'unknown.txt'),
      })),
    }) as unknown as DataTransfer;
  const namesOf = (files: readonly File[]) => files.map(({ name }) => name);

  test('is taken as it is, and folders for the texts that are in them', async () => {
    const { files, refused } = await droppedFiles(
      transfer(
        fileEntry('first.txt'),
        folder('reports', [
          fileEntry('b.txt'),
          fileEntry('.hidden.txt'),
          fileEntry('photo.jpg', 'image/jpeg'),
          // Saved with a page, and texts only to the browser.
          folder('older', [fileEntry('c.md'), fileEntry('d.html', 'text/html')]),
          fileEntry('style.css', 'text/css'),
          fileEntry('a.TXT'),
        ]),
        fileEntry('photo.jpg', 'image/jpeg'),
      ),
    );
    expect(namesOf(files)).toEqual(['first.txt', 'a.TXT', 'b.txt', 'c.md', 'photo.jpg']);
    expect(refused).toEqual([]);
  });

  test('says of a folder that it has no texts, or that it can’t be opened', async () => {
    const { files, refused } = await droppedFiles(
      transfer(folder('photos', [fileEntry('a.jpg')]), folder('locked'), fileEntry('a.txt')),
    );
    expect(namesOf(files)).toEqual(['a.txt']);
    expect(refused).toEqual([
      { name: 'photos', why: 'folder' },
      { name: 'locked', why: 'unreadable' },
    ]);
  });

  test('is not looked through to the end where it is far too much', async () => {
    const endless = { ...folder('endless') };
    endless.createReader = () => ({ readEntries: (resolve) => resolve([fileEntry('a.txt')]) });
    const { files } = await droppedFiles(transfer(endless));
    expect(files.length).toBeLessThan(1000);
  });

  test('is a file where the browser knows nothing of folders', async () => {
    expect(namesOf((await droppedFiles(transfer(undefined))).files)).toEqual(['unknown.txt']);
  });
});
