// @vitest-environment jsdom
// oxlint-disable-next-line import/no-unassigned-import -- it stands in for the browser’s
import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OpenDialog } from '../../src/features/transfer/open-dialog.tsx';
import type { Loaded } from '../../src/queries/load.ts';
import { browserStore, type OwnFile } from '../../src/queries/own-store.ts';
import { ViewScope } from '../../src/ui/view-context.tsx';
import { DEFAULT_VIEW } from '../../src/view-state/view-state.ts';
import { datasetOf, fileOf } from '../dataset/random-file.ts';

const BASE = 'http://localhost/';
const loaded = { ok: true, dataset: datasetOf(fileOf({ title: 'New' })) } as const;
vi.mock('../../src/queries/dataset.ts', async (original) => ({
  ...(await original<object>()),
  loadInWorker: async () => loaded,
  useLoadProgress: () => undefined,
}));

const store = browserStore();
const titles = async () =>
  (await store.all<OwnFile>('files')).map(({ id, title }) => `${id}: ${title}`);
const old: OwnFile = { id: 'mine', updated: 1, title: 'Old', events: 1, content: new Blob() };

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const { id } of await store.all('files')) await store.remove('files', id);
});

/** Chooses `mine.json`. */
async function choose() {
  const client = new QueryClient();
  const go = vi.fn();
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={client}>
      <ViewScope
        control={{
          view: DEFAULT_VIEW,
          route: { page: 'explore' },
          change: () => {},
          go,
          hrefTo: () => '',
        }}
      >
        <OpenDialog base={BASE} onClose={() => {}} />
      </ViewScope>
    </QueryClientProvider>,
  );
  const file = new File(['{}'], 'mine.json', { type: 'application/json' });
  file.arrayBuffer = async () => new ArrayBuffer(2);
  await user.upload(screen.getByLabelText('Choose a file …'), file);
  const shown = () => {
    const data = client.getQueryData<Loaded>(['dataset', BASE, 'local:mine']);
    return data?.ok && data.dataset.header.title;
  };
  return { user, client, go, shown };
}
const button = (name: RegExp | string) => screen.findByRole('button', { name });
const wentTo = (data: string) => [
  { page: 'explore' },
  { view: expect.objectContaining({ data }) as unknown },
];

test('a file is kept, and opened by its name', async () => {
  const { go, shown } = await choose();
  await vi.waitFor(() => expect(go).toHaveBeenCalledWith(...wentTo('local:mine')));
  expect(await titles()).toEqual(['mine: New']);
  expect(shown()).toBe('New');
});

test('one of the same name is not replaced unasked, even before the list is there', async () => {
  await store.put('files', old);
  const all = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('not now', 'UnknownError');
  });
  const { user, go } = await choose();
  const both = await button('Keep both, this one as “mine 2”');
  expect(go).not.toHaveBeenCalled();
  all.mockRestore();
  await user.click(both);
  await vi.waitFor(() => expect(go).toHaveBeenCalledWith(...wentTo('local:mine 2')));
  expect(await titles()).toEqual(['mine: Old', 'mine 2: New']);
});

test('what is cancelled while it is being kept is neither kept nor opened', async () => {
  const add = IDBObjectStore.prototype.add;
  const request = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    // The reader is faster than the disk.
    queueMicrotask(() => screen.getByRole('button', { name: 'Cancel' }).click());
    return add.call(this, value);
  });
  const { go } = await choose();
  await vi.waitFor(() => expect(request).toHaveBeenCalled());
  await vi.waitFor(() => expect(screen.queryByText(/^Reading/)).toBeNull());
  expect(await titles()).toEqual([]);
  expect(go).not.toHaveBeenCalled();
});

test('what could not be kept is shown only where the reader opens it anyway', async () => {
  await store.put('files', old);
  const { user, client, go, shown } = await choose();
  const before: Loaded = { ok: true, dataset: datasetOf(fileOf({ title: 'Old' })) };
  client.setQueryData<Loaded>(['dataset', BASE, 'local:mine'], before);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await user.click(await button('Replace it'));
  const anyway = await button('Open it until this page is closed');
  expect(shown()).toBe('Old');
  await user.click(anyway);
  expect(shown()).toBe('New');
  expect(go).toHaveBeenCalledWith(...wentTo('local:mine'));
  expect(await titles()).toEqual(['mine: Old']);
});

test('a removed file can be brought back until it is', async () => {
  await store.put('files', old);
  const { user } = await choose();
  await user.click(await button('Remove mine'));
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await user.click(await button('Undo'));
  await screen.findByText(/There is no space left/);
  add.mockRestore();
  await user.click(await button('Undo'));
  await button('Remove mine');
  expect(await titles()).toEqual(['mine: Old']);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});
