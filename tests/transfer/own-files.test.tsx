// @vitest-environment jsdom
// oxlint-disable-next-line import/no-unassigned-import -- it stands in for the browser’s
import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { OWN_CHANGES } from '../../src/queries/own-changes.ts';
import { useOwnFiles } from '../../src/queries/own-files.ts';
import { browserStore, type OwnFile } from '../../src/queries/own-store.ts';

/** What another tab does. */
const other = browserStore();
const file = (title: string, id = 'mine'): OwnFile => ({
  id,
  updated: 1,
  title,
  events: 1,
  content: new Blob([title]),
});
const titles = async () => (await other.all<OwnFile>('files')).map(({ title }) => title);

afterEach(async () => {
  for (const { id } of await other.all('files')) await other.remove('files', id);
});

async function tab() {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(() => useOwnFiles('http://localhost/'), { wrapper });
  await waitFor(() => expect(result.current.files).toBeDefined());
  return result;
}

test('a file that another tab kept meanwhile is replaced only where that is asked for', async () => {
  const own = await tab();
  await other.put('files', file('Of the other tab'));
  expect(own.current.files).toEqual([]);
  const added = await act(() => own.current.add(file('Of this tab')));
  expect(added).toEqual({ ok: false, reason: 'taken' });
  expect(await titles()).toEqual(['Of the other tab']);
  await waitFor(() => expect(own.current.files?.[0]?.title).toBe('Of the other tab'));
  expect(await act(() => own.current.replace(file('Of this tab')))).toEqual({ ok: true });
  expect(await titles()).toEqual(['Of this tab']);
});

test('other tabs hear of what is kept and removed', async () => {
  const own = await tab();
  const heard: unknown[] = [];
  const channel = new BroadcastChannel(OWN_CHANGES);
  channel.addEventListener('message', ({ data }) => heard.push(data));
  await act(() => own.current.add(file('Mine')));
  await act(() => own.current.add(file('Mine')));
  await act(() => own.current.remove('mine'));
  const change = { shelf: 'files', id: 'mine' };
  await waitFor(() => expect(heard).toEqual([change, change]));
  channel.close();
});
