// oxlint-disable-next-line import/no-unassigned-import -- it stands in for the browser’s
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { loadDataset } from '../../src/queries/load.ts';
import { browserStore, type OwnFile } from '../../src/queries/own-store.ts';

const text = JSON.stringify({ parley: 1, id: 'mine', title: 'Mine' });
const file = (content: string, id = 'mine'): OwnFile => ({
  id,
  updated: 1,
  title: 'Mine',
  events: 0,
  content: new Blob([content]),
});

test('a kept file is read like any other', async () => {
  await browserStore().put('files', file(text));
  const loaded = await loadDataset('local:mine');
  expect(loaded.ok && loaded.dataset.header.title).toBe('Mine');
});

test('one that is not here is missing, and one with mistakes has them named', async () => {
  expect(await loadDataset('local:other')).toMatchObject({ ok: false, reason: 'missing' });
  await browserStore().put('files', file('{"parley": 1, "id": "x"}', 'bad'));
  expect(await loadDataset('local:bad')).toMatchObject({
    ok: false,
    problems: [{ at: 'title', message: 'is missing' }],
  });
});

test('a file can be read before it is kept', async () => {
  const loaded = await loadDataset(new Blob([text]));
  expect(loaded.ok).toBe(true);
});

test.each([
  ['a picture', 'a.png', '\u0089PNG', 'picture'],
  ['a PDF', 'a.pdf', '%PDF-1.7', 'document'],
  ['a table', 'a.csv', 'id,name', 'table'],
  ['a text', 'a.txt', 'On Monday', 'text'],
  ['nothing', 'a.json', '', 'empty'],
  ['data with mistakes', 'a.json', '{"parley": 1}', undefined],
])('%s is named for what it looks like, chosen or fetched', async (_, name, content, look) => {
  const bytes = Uint8Array.from(content, (char) => char.charCodeAt(0));
  vi.stubGlobal('fetch', async () => new Response(bytes));
  for (const source of [new File([bytes], name), `http://localhost/data/${name}`]) {
    const loaded = await loadDataset(source);
    expect(loaded).toMatchObject({ ok: false, reason: 'invalid' });
    expect(loaded).toHaveProperty('look', look);
  }
  vi.unstubAllGlobals();
});

test('where the browser keeps nothing, nothing is here', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('private', 'InvalidStateError');
  });
  expect(await loadDataset('local:mine')).toMatchObject({ ok: false, reason: 'missing' });
});
