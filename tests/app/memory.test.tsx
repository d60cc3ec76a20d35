// @vitest-environment jsdom
/** Data sets that nobody looks at any more are let go: a large one is a third of a tab's memory. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { QueryClient } from '@tanstack/react-query';
import { cleanup, renderHook } from '@testing-library/react';
// oxlint-disable-next-line import/no-unassigned-import -- it stands in for the browser’s
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { tieColumnsOf } from '../../src/dataset/tie-columns.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { count } from '../../src/features/graph/counted.ts';
import { remember } from '../../src/features/graph/remembered-places.ts';
import { datasetQuery } from '../../src/queries/dataset.ts';
import { useOpenedTexts } from '../../src/queries/opened-texts.ts';
import { datasetOf, fileOf } from '../dataset/random-file.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Whether a data set is gone once `use` has been through with it. */
async function isGoneAfter(use: (dataset: Dataset) => Promise<void> | void): Promise<boolean> {
  const weak = await (async () => {
    const dataset = datasetOf(fileOf({ articles: [{ id: 'a', label: 'Practice', length: 9 }] }));
    await use(dataset);
    return new WeakRef(dataset);
  })();
  await turn();
  collect();
  await turn();
  return weak.deref() === undefined;
}

test('the places of its nodes are remembered without it', async () => {
  expect(
    await isGoneAfter((dataset) => {
      const counted = count(tieColumnsOf(dataset), new Uint32Array(), 'people');
      remember(dataset, counted, 'force', new Float32Array());
    }),
  ).toBe(true);
});

test('its texts are not looked for any more', async () => {
  expect(
    await isGoneAfter(async (dataset) => {
      renderHook(() => useOpenedTexts(dataset));
      await turn();
      cleanup();
    }),
  ).toBe(true);
});

test('one that was left is kept for a while, for Back, and then read anew', async () => {
  vi.useFakeTimers();
  const client = new QueryClient();
  const query = datasetQuery('https://parley.test/', 'data/one.json');
  await client.prefetchQuery({ ...query, queryFn: () => ({ ok: false }) as never });
  vi.advanceTimersByTime(60_000);
  expect(client.getQueryData(query.queryKey)).toBeDefined();
  vi.advanceTimersByTime(60 * 60_000);
  expect(client.getQueryData(query.queryKey)).toBeUndefined();
  vi.useRealTimers();
});
