// @vitest-environment jsdom
/** Files dropped where the texts of reports are opened. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
// oxlint-disable-next-line import/no-unassigned-import -- it stands in for the browser’s
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { OpenTexts } from '../../src/features/passages/open-texts.tsx';
import { datasetOf, fileOf } from '../dataset/random-file.ts';

const dataset = datasetOf(fileOf({ articles: [{ id: 'a', label: 'Practice', length: 40 }] }));

function show() {
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <OpenTexts dataset={dataset} invitation="Open them." />
    </QueryClientProvider>,
  );
  const place = container.querySelector('.open-texts');
  if (!place) throw new Error('no place to drop files on');
  return { place, drop: (...files: File[]) => fireEvent.drop(place, { dataTransfer: { files } }) };
}

/** What a browser hands over for a folder, and for a file that has gone since. */
function unreadable(name: string): File {
  const gone = () => Promise.reject(new DOMException('not found', 'NotFoundError'));
  return Object.assign(new File(['x'], name), { arrayBuffer: gone });
}

/** A file as every browser has it; jsdom’s can’t be read. */
const readable = (text: string, name: string) =>
  Object.assign(new File([text], name), {
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
  });

test('a folder among files is named as what can’t be read, and the others are read', async () => {
  const { drop } = show();
  drop(unreadable('texts'), readable('Something else.', 'other.txt'));
  await screen.findByText(/“texts” can’t be read/);
  expect(screen.getByText(/“other.txt” is none of these reports/)).toBeDefined();
  expect(screen.queryByText('Reading …')).toBeNull();
});

test('a pointer that drags past leaves “Reading …” standing', async () => {
  const { place, drop } = show();
  drop(readable('Something else.', 'other.txt'));
  fireEvent.dragLeave(place);
  expect(screen.getByText('Reading …')).toBeDefined();
  await screen.findByText(/“other.txt” is none of these reports/);
});
