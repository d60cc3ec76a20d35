// @vitest-environment jsdom
/** Nodes keep their places: from one link to the same picture, and from one filter to the next. */
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import { select } from '../../src/dataset/select.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { runHere } from '../../src/features/graph/layout-runner.ts';
import { useGraph } from '../../src/features/graph/use-graph.ts';
import { nodeId } from '../../src/dataset/nodes.ts';
import { ViewScope, type ViewControl } from '../../src/ui/view-context.tsx';
import { hrefOf } from '../../src/view-state/href.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view-state/view-state.ts';
import { bundledDataset, bundledFile } from '../dataset/bundled.ts';
import { datasetOf } from '../dataset/random-file.ts';

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

/** The places of all nodes that are shown, by id. */
function placesIn(dataset: Dataset, change: Partial<ViewState>): Map<string, readonly number[]> {
  const view = { ...DEFAULT_VIEW, ...change };
  const control: ViewControl = {
    view,
    route: { page: 'explore' },
    change: () => {},
    go: () => {},
    hrefTo: (route) => hrefOf(route, view),
  };
  const selection = select(dataset, view);
  const { result } = renderHook(() => useGraph(dataset, selection, 2000, runHere), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <ViewScope control={control}>{children}</ViewScope>
    ),
  });
  const graph = result.current;
  if (!graph) throw new Error('no graph');
  const { picture, counted } = graph;
  return new Map(
    Array.from(picture.nodes, (at, slot) => [
      nodeId(dataset, counted.ties.nodes[at] ?? -1),
      [...picture.places.subarray(slot * 2, slot * 2 + 2)],
    ]),
  );
}

const one = (id: string) => ({ any: [id], none: [] });

test('the same link draws the same picture', () => {
  for (const graph of ['people', 'countries'] as const) {
    expect(placesIn(bundledDataset(), { graph })).toEqual(placesIn(bundledDataset(), { graph }));
  }
});

test('a filter leaves everybody where they were', () => {
  const dataset = bundledDataset();
  const all = placesIn(dataset, {});
  const some = placesIn(dataset, { person: one('hakan-fidan') });
  expect(some.size).toBeGreaterThan(2);
  expect(some.size).toBeLessThan(all.size);
  for (const [id, place] of some) expect(place).toEqual(all.get(id));
});

test('so does a window of time, which hides whom it has no event of', () => {
  const dataset = bundledDataset();
  const july = placesIn(dataset, { window: { from: '2025-07-01', to: '2025-07-31' } });
  expect([...july.keys()]).toContain('yasar-guler');
  expect([...july.keys()]).not.toContain('khalil-al-hayya');
  const all = placesIn(dataset, {});
  for (const [id, place] of july) expect(place).toEqual(all.get(id));
});

test('a node that was dragged stands where the link says', () => {
  const moved = [{ id: 'hakan-fidan', x: 123, y: -45 }];
  expect(placesIn(bundledDataset(), { moved }).get('hakan-fidan')).toEqual([123, -45]);
});

test('with one article more, everybody stays, and the newcomer stands by whom they met', () => {
  const dataset = bundledDataset();
  const before = placesIn(dataset, {});
  const file = bundledFile();
  file.people?.push({ id: 'new-person', name: 'New Person', country: 'TR' });
  file.events?.push({
    id: 'new-event',
    name: 'New event',
    format: 'bilateral-meeting',
    status: 'held',
    date: '2025-11-10',
    participants: [{ who: 'new-person' }, { who: 'hakan-fidan' }],
  });
  const after = placesIn(datasetOf(file), {});
  expect(after.has('new-person')).toBe(true);
  for (const [id, place] of before) expect(after.get(id)).toEqual(place);
  const [x = 0, y = 0] = after.get('new-person') ?? [];
  const [besideX = 0, besideY = 0] = before.get('hakan-fidan') ?? [];
  expect(Math.hypot(x - besideX, y - besideY)).toBeLessThan(250);
});
