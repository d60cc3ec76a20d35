// @vitest-environment jsdom
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { datasetQuery } from '../../src/queries/dataset.ts';
import type { Loaded } from '../../src/queries/load.ts';
import {
  joinAnew,
  OWN_CHANGES,
  readAnew,
  tellOtherTabs,
  useOwnChanges,
} from '../../src/queries/own-changes.ts';
import { dataset } from './fixture.ts';

const BASE = 'http://localhost/';
const MISSING: Loaded = { ok: false, reason: 'missing', problems: [] };
const REPORT = { shelf: 'reports', id: 'own-1' } as const;
const FILE = { shelf: 'files', id: 'mine' } as const;

function tab(path = '') {
  const client = new QueryClient();
  const fetched = vi.spyOn(client, 'fetchQuery').mockResolvedValue({ ok: true });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { unmount } = renderHook(() => useOwnChanges(BASE, path), { wrapper });
  return { client, fetched, unmount };
}

test('what another tab saves is read, until the page is left', async () => {
  const { fetched, unmount } = tab();
  const other = new BroadcastChannel(OWN_CHANGES);
  other.postMessage(REPORT);
  await waitFor(() => expect(fetched).toHaveBeenCalledTimes(1));
  expect(fetched.mock.calls[0]?.[0].queryKey).toEqual(datasetQuery(BASE, '').queryKey);
  unmount();
  const third = new BroadcastChannel(OWN_CHANGES);
  const heard = new Promise((resolve) => third.addEventListener('message', resolve));
  other.postMessage(REPORT);
  await heard;
  expect(fetched).toHaveBeenCalledTimes(1);
  other.close();
  third.close();
});

test('what this tab saves is told to the others, and not to itself', async () => {
  const { fetched } = tab();
  const other = new BroadcastChannel(OWN_CHANGES);
  const heard = new Promise<unknown>((resolve) =>
    other.addEventListener('message', ({ data }) => resolve(data)),
  );
  tellOtherTabs(REPORT);
  await expect(heard).resolves.toEqual(REPORT);
  expect(fetched).not.toHaveBeenCalled();
  other.close();
});

test('a file that another tab keeps is listed, and read anew where it is looked at', async () => {
  const elsewhere = tab();
  const there = tab('local:mine');
  const keys = { list: ['own', 'files'], mine: datasetQuery(BASE, 'local:mine').queryKey };
  elsewhere.client.setQueryData(keys.list, []);
  elsewhere.client.setQueryData<Loaded>([...keys.mine], MISSING);
  const other = new BroadcastChannel(OWN_CHANGES);
  other.postMessage(FILE);
  await waitFor(() => expect(there.fetched).toHaveBeenCalledTimes(1));
  expect(there.fetched.mock.calls[0]?.[0].queryKey).toEqual(keys.mine);
  expect(elsewhere.fetched).not.toHaveBeenCalled();
  // Read when a page asks for it.
  expect(elsewhere.client.getQueryData(keys.list)).toBeUndefined();
  expect(elsewhere.client.getQueryData(keys.mine)).toBeUndefined();
  other.close();
});

test('where reading anew fails, what is there stays, and no failure is told of it', async () => {
  const client = new QueryClient();
  const { queryKey } = datasetQuery(BASE, '');
  client.setQueryData<Loaded>([...queryKey], MISSING);
  // As after a deployment: the script of the worker is gone.
  vi.stubGlobal('Worker', function Worker() {
    throw new Error('404');
  });
  await expect(readAnew(client, BASE, '')).resolves.toBeUndefined();
  expect(client.getQueryState(queryKey)).toMatchObject({ data: MISSING, error: null });
  vi.unstubAllGlobals();
});

test('of a report only what it is joined with is read anew, and what is not shown is let go', async () => {
  const client = new QueryClient();
  const fetched = vi.spyOn(client, 'fetchQuery').mockResolvedValue({ ok: true });
  const shown = datasetQuery(BASE, '');
  const another = datasetQuery(BASE, 'local:mine');
  const loaded = { ok: true, dataset, leftOut: [] } as unknown as Loaded;
  for (const { queryKey } of [shown, another]) client.setQueryData(queryKey, loaded);
  renderHook(() => useQuery(shown, client));
  await joinAnew(client, BASE, '', 'of-another');
  expect(fetched).not.toHaveBeenCalled();
  expect(client.getQueryData(shown.queryKey)).toBe(loaded);
  expect(client.getQueryData(another.queryKey)).toBeUndefined();
  await joinAnew(client, BASE, '', dataset.header.id);
  expect(fetched).toHaveBeenCalledTimes(1);
});
