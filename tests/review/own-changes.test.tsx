// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { datasetQuery } from '../../src/queries/dataset.ts';
import { OWN_CHANGES, tellOtherTabs, useOwnChanges } from '../../src/queries/own-changes.ts';

afterEach(cleanup);

const BASE = 'http://localhost/';

function tab() {
  const client = new QueryClient();
  const fetched = vi.spyOn(client, 'fetchQuery').mockResolvedValue({ ok: true });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { unmount } = renderHook(() => useOwnChanges(BASE, ''), { wrapper });
  return { fetched, unmount };
}

test('what another tab saves is read, until the page is left', async () => {
  const { fetched, unmount } = tab();
  const other = new BroadcastChannel(OWN_CHANGES);
  other.postMessage('changed');
  await waitFor(() => expect(fetched).toHaveBeenCalledTimes(1));
  expect(fetched.mock.calls[0]?.[0].queryKey).toEqual(datasetQuery(BASE, '').queryKey);
  unmount();
  const third = new BroadcastChannel(OWN_CHANGES);
  const heard = new Promise((resolve) => third.addEventListener('message', resolve));
  other.postMessage('changed');
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
  tellOtherTabs();
  await expect(heard).resolves.toBe('changed');
  expect(fetched).not.toHaveBeenCalled();
  other.close();
});
