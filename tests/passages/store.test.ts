import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openTextStore, type KeptText } from '../../src/queries/article-texts.ts';

const { default: _own, ...stand } = await import('fake-indexeddb');
Object.assign(globalThis, stand);

const text = (article: string, dataset = 'd'): KeptText => ({
  dataset,
  article,
  name: `${article}.txt`,
  text: `Text of ${article}.`,
  sha256: undefined,
  undone: [],
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the store of opened texts', () => {
  test('keeps texts by data set, the newest of each article', async () => {
    const store = openTextStore();
    expect(await store.keep([text('a'), text('b'), text('a', 'other')])).toEqual({ ok: true });
    await store.keep([{ ...text('a'), name: 'newer.txt' }]);
    expect((await openTextStore().all('d')).map(({ name }) => name)).toEqual([
      'newer.txt',
      'b.txt',
    ]);
  });

  test('forgets one data set and leaves the others', async () => {
    const store = openTextStore();
    await store.keep([text('a'), text('b'), text('a', 'other')]);
    expect(await store.forget('d')).toEqual({ ok: true });
    expect(await store.all('d')).toEqual([]);
    expect(await store.all('other')).toHaveLength(1);
  });

  test('forgets the text of one article and leaves the others', async () => {
    const store = openTextStore();
    await store.keep([text('a'), text('b'), text('a', 'other')]);
    expect(await store.forget('d', 'a')).toEqual({ ok: true });
    expect((await store.all('d')).map(({ article }) => article)).toEqual(['b']);
    expect(await store.all('other')).toHaveLength(1);
    expect(await store.forget('d', 'unknown')).toEqual({ ok: true });
  });

  test('says that the disk is full when a put succeeds and its transaction does not', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementationOnce(function fill(this: IDBObjectStore, value: unknown) {
      put.mockRestore();
      const request = this.put(value);
      const full = new DOMException('full', 'QuotaExceededError');
      request.addEventListener('success', () => {
        // As browsers do it: the request succeeds, and the transaction is aborted afterwards.
        Object.defineProperty(this.transaction, 'error', { value: full });
        this.transaction.abort();
      });
      return request;
    });
    const store = openTextStore();
    expect(await store.keep([text('a')])).toEqual({ ok: false, reason: 'full' });
    expect(await store.all('d')).toEqual([]);
    expect(await store.keep([text('a')])).toEqual({ ok: true });
  });

  test('says so where nothing can be kept at all', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    const store = openTextStore();
    expect(await store.keep([text('a')])).toEqual({ ok: false, reason: 'refused' });
    expect(await store.all('d')).toEqual([]);
  });

  test('makes way when another tab deletes the database, and opens it anew', async () => {
    const store = openTextStore();
    await store.keep([text('a')]);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('parley-own');
      request.addEventListener('success', resolve);
      request.addEventListener('blocked', () => reject(new Error('the store holds on to it')));
    });
    expect(await store.all('d')).toEqual([]);
    expect(await store.keep([text('b')])).toEqual({ ok: true });
    expect(await store.all('d')).toHaveLength(1);
  });
});
