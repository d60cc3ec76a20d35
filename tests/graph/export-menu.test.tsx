// @vitest-environment jsdom
/** The export menu says what became of a file, and leaves the focus where keys can go on. */
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ExportMenu } from '../../src/features/graph/export-menu.tsx';
import type { Graph } from '../../src/features/graph/use-graph.ts';
import type { Saved } from '../../src/features/graph/export-files.ts';
import { LocaleProvider } from '../../src/i18n/locale.tsx';

const { fileOf, saveFile } = vi.hoisted(() => ({
  fileOf: vi.fn<() => Promise<Saved | undefined>>(),
  saveFile: vi.fn<(name: string) => void>(),
}));
vi.mock('../../src/features/graph/export-files.ts', () => ({ fileOf }));
vi.mock('../../src/ui/save-file.ts', () => ({ saveFile }));

beforeEach(() => {
  render(
    <LocaleProvider language="en">
      <ExportMenu graph={{} as Graph} sceneOf={undefined} />
    </LocaleProvider>,
  );
});
afterEach(() => {
  vi.resetAllMocks();
});

const menu = () => screen.getByText('Export');
async function choose(name: string) {
  await userEvent.click(menu());
  await userEvent.click(await screen.findByRole('button', { name }));
}
const saved = (name: string): Saved => ({ name, blob: new Blob() });

test('a file that can’t be written says so, until it is read or another is written', async () => {
  fileOf.mockRejectedValueOnce(new Error('no memory'));
  await choose('GraphML');
  await screen.findByText(/could not be written/);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText(/could not be written/)).toBeNull();

  fileOf.mockRejectedValueOnce(new Error('no memory'));
  await choose('GraphML');
  await screen.findByText(/could not be written/);
  fileOf.mockResolvedValueOnce(saved('ties.csv'));
  await choose('Ties (CSV)');
  await vi.waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1));
  expect(screen.queryByText(/could not be written/)).toBeNull();
});

test('of two files the one that is still written can be stopped', async () => {
  const finish: ((saved: Saved) => void)[] = [];
  fileOf.mockImplementation(() => new Promise((resolve) => finish.push(resolve)));
  await choose('GraphML');
  await choose('Ties (CSV)');
  await vi.waitFor(() => expect(fileOf).toHaveBeenCalledTimes(2));
  await act(async () => finish[0]?.(saved('ties.graphml')));
  expect(saveFile).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  await act(async () => finish[1]?.(saved('ties.csv')));
  expect(saveFile).toHaveBeenCalledTimes(1);
});

test('Escape and a choice give the focus back to what opened the menu', async () => {
  await userEvent.click(menu());
  screen.getByRole('button', { name: 'GraphML' }).focus();
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(menu());

  fileOf.mockResolvedValueOnce(undefined);
  await choose('GraphML');
  expect(document.activeElement).toBe(menu());
});
