// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { loadInWorker } from '../../src/queries/dataset.ts';
import { loadDataset } from '../../src/queries/load.ts';

vi.mock('../../src/queries/load.ts');

const never = new AbortController().signal;
afterEach(() => vi.unstubAllGlobals());

/** Runs the worker's script here; what it posts arrives at the page. */
async function workerHere() {
  const inside = new EventTarget();
  const outside = new EventTarget();
  const post = (to: EventTarget) => (data: unknown) =>
    void to.dispatchEvent(new MessageEvent('message', { data }));
  vi.stubGlobal('self', Object.assign(inside, { postMessage: post(outside) }));
  const terminate = vi.fn();
  const worker = vi.fn(function Worker() {
    return Object.assign(outside, { postMessage: post(inside), terminate });
  });
  vi.stubGlobal('Worker', worker);
  vi.resetModules();
  await import('../../src/queries/dataset.worker.ts');
  return { worker, terminate };
}

test('a failure in the worker reaches the page, which does not wait for ever', async () => {
  const { terminate } = await workerHere();
  vi.mocked(loadDataset).mockRejectedValue(new RangeError('out of memory'));
  await expect(loadInWorker('local:mine', never)).rejects.toThrow('out of memory');
  expect(terminate).toHaveBeenCalledOnce();
});

test('what is cancelled already is not begun', async () => {
  const { worker } = await workerHere();
  await expect(loadInWorker('local:mine', AbortSignal.abort())).rejects.toThrow('abort');
  expect(worker).not.toHaveBeenCalled();
});
