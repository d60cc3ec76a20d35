/** What older versions of Parley kept, and what their tabs do that are still open. */
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openTextStore, type KeptText } from '../../src/queries/article-texts.ts';
import { ownAdditions } from '../../src/queries/own-presence.ts';
import { browserStore, type OwnFile } from '../../src/queries/own-store.ts';

const { default: _own, ...stand } = await import('fake-indexeddb');
Object.assign(globalThis, stand);

const note = { id: 'a', updated: 1 };
const file: OwnFile = { ...note, title: 'Mine', events: 2, content: new Blob(['{}']) };
const text = (article: string): KeptText => ({
  dataset: 'd',
  article,
  name: `${article}.txt`,
  text: `Text of ${article}.`,
  sha256: undefined,
  undone: [],
});

/** The database as the tab of an older Parley has it open. */
const olderTab = (version: number, onNewer: (database: IDBDatabase) => void) =>
  openDB('parley-own', version, {
    upgrade: (database) => {
      for (const shelf of ['reports', 'drafts', 'files'].slice(0, version + 1)) {
        database.createObjectStore(shelf, { keyPath: 'id' });
      }
    },
    blocking: (_, __, { target }) => onNewer(target as IDBDatabase),
  });
const makesWay = (database: IDBDatabase) => database.close();
const holdsOn = () => {};

/** Where older versions kept texts. */
const formerTexts = () =>
  openDB('parley', 1, {
    upgrade: (database) => {
      const texts = database.createObjectStore('texts', { keyPath: ['dataset', 'article'] });
      texts.createIndex('dataset', 'dataset');
    },
    blocking: (_, __, { target }) => (target as IDBDatabase).close(),
  });

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('what an older version kept', () => {
  test.each([1, 2])('is still there: version %i', async (version) => {
    const older = await olderTab(version, makesWay);
    await older.put('reports', note);
    await older.put('drafts', note);
    if (version === 2) await older.put('files', file);
    const store = browserStore();
    expect(await store.all('reports')).toEqual([note]);
    expect(await store.all('drafts')).toEqual([note]);
    expect((await store.all('files')).map(({ id }) => id)).toEqual(version === 2 ? ['a'] : []);
    expect(await store.put('files', { ...file, id: 'b' })).toEqual({ ok: true });
    expect(await store.one('files', 'b')).toMatchObject({ title: 'Mine' });
  });

  test('comes over from the database that texts had of their own, which is gone then', async () => {
    const former = await formerTexts();
    await former.put('texts', text('a'));
    await former.put('texts', { ...text('b'), dataset: 'other' });
    const store = openTextStore();
    expect(await store.all('d')).toEqual([text('a')]);
    expect(await openTextStore().all('other')).toHaveLength(1);
    expect(await names()).toEqual(['parley-own']);
  });

  test('stays where it is as long as it can’t be kept here', async () => {
    await (await formerTexts()).put('texts', text('a'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await openTextStore().all('d')).toEqual([]);
    expect(await names()).toContain('parley');
    put.mockRestore();
    expect(await openTextStore().all('d')).toEqual([text('a')]);
  });
});

describe('a tab of an older version that is still open', () => {
  test('may keep texts as it did: they are found here, and stay forgotten', async () => {
    const store = openTextStore();
    await store.keep([text('a')]);
    await (await formerTexts()).put('texts', text('b'));
    expect(await store.all('d')).toEqual([text('a'), text('b')]);
    await (await formerTexts()).put('texts', text('c'));
    expect(await store.forget('d')).toEqual({ ok: true });
    expect(await store.all('d')).toEqual([]);
    expect(await openTextStore().all('d')).toEqual([]);
  });

  test('that does not let go blocks nothing for ever, and is named as the reason', async () => {
    const older = await olderTab(2, holdsOn);
    await older.put('reports', note);
    const [first, store] = [browserStore(20), browserStore(20)];
    // The browser tells only the first in the queue that it is blocked.
    const outcomes = Promise.all([first.put('drafts', note), store.put('reports', note)]);
    const blocked = { ok: false, reason: 'blocked' };
    expect(await outcomes).toEqual([blocked, blocked]);
    expect(await store.all('reports')).toEqual([]);
    older.close();
    await expect.poll(() => store.all('reports')).toEqual([note]);
    expect(await store.put('drafts', note)).toEqual({ ok: true });
  });
});

test('what the browser closes is opened anew', async () => {
  const open = vi.spyOn(indexedDB, 'open');
  const store = browserStore();
  await store.put('drafts', note);
  forceCloseDatabase(open.mock.results[0]?.value.result);
  expect(await store.all('drafts')).toEqual([note]);
});

test('reading alone creates nothing', async () => {
  expect(await browserStore().all('reports')).toEqual([]);
  expect(await openTextStore().all('d')).toEqual([]);
  expect(await names()).toEqual([]);
});

describe('a store that this Parley can not open', () => {
  const openNewer = async () => (await openDB('parley-own', 99)).close();

  test('is no empty one: what is in it is missing', async () => {
    await openNewer();
    await expect(ownAdditions()).rejects.toThrow('can’t be read');
  });

  test('holds nothing where the browser does not even tell of it', async () => {
    await openNewer();
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('', 'SecurityError'));
    await expect(ownAdditions()).resolves.toBeUndefined();
  });
});
