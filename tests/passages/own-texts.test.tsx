// @vitest-environment jsdom
/** The text of a report that the reader added, on the report's page. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
// oxlint-disable-next-line import/no-unassigned-import -- it stands in for the browser’s
import 'fake-indexeddb/auto';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, test, vi } from 'vitest';
import { Reading } from '../../src/features/passages/reading.tsx';
import { shelfQuery } from '../../src/queries/own-shelf.ts';
import { forgetOwnTexts, ownTexts } from '../../src/queries/own-texts.ts';
import { browserStore, type OwnReport } from '../../src/queries/own-store.ts';
import { claim, datasetOf, fileOf } from '../dataset/random-file.ts';

vi.mock('../../src/queries/own-texts.ts', async (actual) => {
  const real = await actual<{ ownTexts: typeof ownTexts }>();
  return { ...real, ownTexts: vi.fn(real.ownTexts) };
});

const ID = 'own-1';
const TEXT = 'They met in Ankara. They spoke of trade.';
const store = browserStore();

function datasetWith(...passages: readonly string[]) {
  const claims = passages.map((words, i) => {
    const start = TEXT.indexOf(words);
    const where = { article: ID, start, end: start + words.length };
    return claim({ event: 'e', property: 'status', value: 'held', ...where }, i);
  });
  return datasetOf(
    fileOf({
      articles: [{ id: ID, label: 'Practice', length: TEXT.length }],
      events: [{ id: 'e', name: 'Talks', format: 'delegation-talks', status: 'held' }],
      claims,
    }),
  );
}

const report: OwnReport = {
  id: ID,
  updated: 1,
  dataset: 'small',
  label: 'Practice',
  sha256: undefined,
  file: { parley: 1, id: ID, title: 'Practice' },
  review: { text: TEXT },
};

function show(first = datasetWith('Ankara')) {
  const element = (dataset: typeof first) => (
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <Reading dataset={dataset} at={0} />
      </MemoryRouter>
    </QueryClientProvider>
  );
  const { rerender, container } = render(element(first));
  return {
    marks: () => [...container.querySelectorAll('mark')].map(({ textContent }) => textContent),
    rerender: (dataset: typeof first) => rerender(element(dataset)),
  };
}
const kept = () => screen.findByText(/its text is kept in this browser only/);

beforeEach(async () => {
  await store.put('reports', report);
});

test('it is read without being opened, with its passages marked', async () => {
  const { marks } = show();
  await kept();
  expect(marks()).toEqual(['Ankara']);
});

test('it says once that it stays here, and asks for no file', async () => {
  show();
  await kept();
  expect(screen.getAllByText(/in this browser/)).toHaveLength(1);
  expect(screen.queryByRole('button', { name: 'Open text files' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Forget this text' })).toBeDefined();
});

test('the passages follow the data set, which is read anew when a report is saved again', async () => {
  const { marks, rerender } = show();
  await kept();
  rerender(datasetWith('Ankara', 'trade'));
  await expect.poll(marks).toEqual(['Ankara', 'trade']);
});

test.each(['Forget this text', 'Forget all texts'])('%s: its events stay', async (name) => {
  const another: OwnReport = { ...report, id: 'own-2', dataset: 'another' };
  await store.put('reports', another);
  await store.put('drafts', report);
  const { marks } = show();
  await kept();
  await userEvent.click(screen.getByRole('button', { name }));
  await screen.findByText(/forgotten\.$/);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open text files' }));
  expect(marks()).toEqual([]);
  expect(await store.one('reports', ID)).toEqual({ ...report, review: undefined });
  expect(await store.one('drafts', ID)).toBeUndefined();
  expect(await store.one('reports', another.id)).toEqual(another);

  cleanup();
  show(datasetWith('Ankara'));
  await screen.findByText(/^Parley holds no article/);
});

test('a text that is forgotten is not in what the next page begins with', async () => {
  const client = new QueryClient();
  const { queryKey } = shelfQuery('drafts');
  await store.put('drafts', report);
  client.setQueryData(queryKey, [report]);
  await forgetOwnTexts(client, report.dataset);
  expect(client.getQueryData(queryKey)).toBeUndefined();
  expect(await store.all('drafts')).toEqual([]);
});

test('what could not be fetched is asked for again by the next page', async () => {
  const lost = new TypeError('Failed to fetch dynamically imported module');
  vi.mocked(ownTexts).mockRejectedValueOnce(lost);
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const dataset = datasetWith('Ankara');
  show(dataset);
  await vi.waitFor(() => expect(said).toHaveBeenCalledWith(lost));
  said.mockRestore();
  cleanup();
  show(dataset);
  await kept();
});
