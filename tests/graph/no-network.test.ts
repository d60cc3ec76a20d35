// @vitest-environment jsdom
/** A page that was opened with a network and goes on without one. */
import { renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { LayoutInput } from '../../src/features/graph/layout.ts';

class NoWorker extends EventTarget {
  constructor() {
    super();
    setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'not found' })));
  }
  postMessage() {}
  terminate() {}
}

afterEach(() => {
  vi.doUnmock('../../src/features/graph/layout.ts');
  vi.doUnmock('../../src/ui/later.ts');
  vi.resetModules();
  vi.unstubAllGlobals();
});

test.each([12, 40])('%i nodes come to rest though no other script can be had', async (count) => {
  vi.stubGlobal('Worker', NoWorker);
  vi.resetModules();
  vi.doMock('../../src/features/graph/layout.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  const { runLayout } = await import('../../src/features/graph/layout-runner.ts');
  const input: LayoutInput = {
    layout: 'circle',
    seeds: Uint32Array.from({ length: count }, (_, i) => i * 7919),
    groups: new Int32Array(count),
    since: new Int32Array(count),
    source: new Uint32Array(),
    target: new Uint32Array(),
    weight: new Float32Array(),
    start: undefined,
  };
  const onReport = vi.fn();
  runLayout(input, onReport);
  await vi.waitFor(() => expect(onReport).toHaveBeenCalled());
  const [{ progress, positions }] = onReport.mock.lastCall ?? [];
  expect(progress).toBe(1);
  expect(positions).toHaveLength(count * 2);
});

test('a drawing that could not be moved without a network can be with one', async () => {
  vi.resetModules();
  const zoomBy = vi.fn();
  const loads = vi.fn(() => Promise.resolve({ zoomBy, zoomTo: () => {}, detach: () => {} }));
  loads.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  // Stands in for the import itself: a browser asks again for a script that it could not have.
  vi.doMock('../../src/ui/later.ts', () => ({
    ahead: () => async () => {
      const attached = await loads();
      return { attachZooming: () => attached };
    },
  }));
  const { useGestures } = await import('../../src/features/graph/use-gestures.ts');
  const current = (tag: string) => ({ current: document.createElement(tag) });
  const stage = { current: { moveTo: () => {} } as never };
  const { result } = renderHook(() =>
    useGestures(stage, current('div'), current('canvas') as never, {} as never),
  );
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  result.current.current?.zoomBy(2);
  await vi.waitFor(() => expect(said).toHaveBeenCalledOnce());
  result.current.current?.zoomBy(2);
  await vi.waitFor(() => expect(zoomBy).toHaveBeenCalledOnce());
});
