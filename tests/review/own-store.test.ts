// oxlint-disable-next-line import/no-unassigned-import -- it stands in for the browser’s
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { additionsOf } from '../../src/queries/own-pieces.ts';
import { browserStore, type OwnReport } from '../../src/queries/own-store.ts';
import { acceptMain } from '../../src/features/review/draft/edit.ts';
import { pieceOf } from '../../src/features/review/saving/piece.ts';
import { dataset, practiceDraft } from './fixture.ts';

const note = (id: string, text = '') => ({ id, updated: 1, text });

afterEach(async () => {
  const store = browserStore();
  for (const { id } of await store.all('drafts')) await store.remove('drafts', id);
});

describe('the store in this browser', () => {
  test('gives back what was kept, also to the next one that opens it', async () => {
    expect(await browserStore().put('drafts', note('a', 'first'))).toEqual({ ok: true });
    expect(await browserStore().put('drafts', note('a', 'second'))).toEqual({ ok: true });
    expect(await browserStore().all('drafts')).toEqual([note('a', 'second')]);
    expect(await browserStore().all('reports')).toEqual([]);
  });

  test('never adds in the place of another', async () => {
    const store = browserStore();
    expect(await store.add('drafts', note('a', 'first'))).toEqual({ ok: true });
    const second = await browserStore().add('drafts', note('a', 'second'));
    expect(second).toEqual({ ok: false, reason: 'taken' });
    expect(await store.all('drafts')).toEqual([note('a', 'first')]);
  });

  test.each(['add', 'put'] as const)('undoes a change that is cancelled: %s', async (write) => {
    const store = browserStore();
    await store.put('drafts', note('a', 'first'));
    const controller = new AbortController();
    const { signal } = controller;
    const original = IDBObjectStore.prototype[write];
    vi.spyOn(IDBObjectStore.prototype, write).mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      queueMicrotask(() => controller.abort());
      return original.call(this, value);
    });
    const refused = { ok: false, reason: 'refused' };
    expect(await store[write]('drafts', note('b'), signal)).toEqual(refused);
    expect(await store[write]('drafts', note('b'), signal)).toEqual(refused);
    expect(await store.all('drafts')).toEqual([note('a', 'first')]);
  });

  test('forgets what is removed', async () => {
    const store = browserStore();
    await store.put('drafts', note('a'));
    expect(await store.remove('drafts', 'a')).toEqual({ ok: true });
    expect(await store.all('drafts')).toEqual([]);
  });

  test('removes what was kept up to then, and nothing newer', async () => {
    const store = browserStore();
    await store.put('drafts', note('a'));
    await store.removeUpTo('drafts', { id: 'a', updated: 0 });
    expect(await store.all('drafts')).toEqual([note('a')]);
    await store.removeUpTo('drafts', { id: 'a', updated: 1 });
    expect(await store.all('drafts')).toEqual([]);
    expect(await store.removeUpTo('drafts', { id: 'a', updated: 1 })).toEqual({ ok: true });
  });

  test('does not call kept what a transaction took and then gave up', async () => {
    const store = browserStore();
    await store.put('drafts', note('a'));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      const request = put.call(this, value);
      // As where the space runs out only when the change is written: the request succeeds first.
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect((await store.put('drafts', note('b'))).ok).toBe(false);
    vi.restoreAllMocks();
    expect(await store.all('drafts')).toEqual([note('a')]);
  });

  test('says when there is no space', async () => {
    const store = browserStore();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await store.put('drafts', note('a'))).toEqual({ ok: false, reason: 'full' });
  });

  test('says when nothing can be kept, and reads as empty', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'InvalidStateError');
    });
    const store = browserStore();
    expect(await store.put('drafts', note('a'))).toEqual({ ok: false, reason: 'refused' });
    expect(await store.all('drafts')).toEqual([]);
  });

  test('lets a newer Parley in another tab go ahead, and says so here', async () => {
    const store = browserStore();
    await store.put('drafts', note('a'));
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('parley-own', 99);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('refused')));
      request.addEventListener('blocked', () => reject(new Error('blocked')));
    });
    expect(await store.put('drafts', note('b'))).toEqual({ ok: false, reason: 'closed' });
    newer.close();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('parley-own').addEventListener('success', resolve);
    });
  });
});

test('a saved piece that can’t be read costs itself alone, and is named', () => {
  const good: OwnReport = {
    id: 'own-1',
    updated: 1,
    dataset: dataset.header.id,
    label: 'Good',
    sha256: undefined,
    file: pieceOf(acceptMain(practiceDraft()), dataset),
    review: undefined,
  };
  const bad = { ...good, id: 'own-2', label: 'Bad', file: { parley: 9 } } as unknown as OwnReport;
  const additions = additionsOf([bad, good])(dataset.header.id);
  const sections = Object.fromEntries(additions?.rest() ?? []);
  expect(sections['events']).toHaveLength(1);
  expect(additions?.leftOut).toMatchObject([
    { id: 'own-2', label: 'Bad', problem: { at: 'parley' } },
  ]);
  expect(additionsOf([bad])(dataset.header.id)?.files).toEqual([]);
  expect(additionsOf([good])('another')).toBeUndefined();
});

describe('two tabs', () => {
  test('of two that write at once, the second is refused and nothing is lost', async () => {
    const [one, other] = [browserStore(), browserStore()];
    await one.put('drafts', note('a'));
    const isFirst = ({ updated }: { updated: number }) => updated === 1;
    const answers = await Promise.all([
      one.replace('drafts', { ...note('a', 'one'), updated: 2 }, isFirst),
      other.replace('drafts', { ...note('a', 'other'), updated: 3 }, isFirst),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, reason: 'elsewhere' });
    const [kept] = await one.all('drafts');
    expect(kept).toEqual(
      answers[0].ok ? { id: 'a', updated: 2, text: 'one' } : { id: 'a', updated: 3, text: 'other' },
    );
  });
});
