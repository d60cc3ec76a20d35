// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askWorker, callWorker, once, startWorker, type Hear } from '../../src/lib/worker.ts';

class FakeWorker extends EventTarget {
  static last: FakeWorker;
  readonly postMessage = vi.fn<(message: unknown) => void>();
  readonly terminate = vi.fn<() => void>();
  constructor() {
    super();
    FakeWorker.last = this;
  }
  say(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => void vi.stubGlobal('Worker', FakeWorker));
afterEach(() => vi.unstubAllGlobals());

/** Numbers are progress, texts the answer. */
const untilText: Hear<number | string, string> = (message, resolve, reject) => {
  if (typeof message === 'string') resolve(message);
  else if (message < 0) reject(new RangeError('below zero'));
};

test('a worker of its own is heard until its answer, and ends then', async () => {
  const answer = callWorker('/w.js', { a: 1 }, untilText);
  const { last } = FakeWorker;
  expect(last.postMessage).toHaveBeenCalledExactlyOnceWith({ a: 1 });
  last.say(0.5);
  expect(last.terminate).not.toHaveBeenCalled();
  last.say('done');
  expect(await answer).toBe('done');
  expect(last.terminate).toHaveBeenCalledOnce();
});

test.each<readonly [string, string, (worker: FakeWorker, stop: AbortController) => void]>([
  ['it says so', 'below zero', (worker) => worker.say(-1)],
  [
    'it fails',
    'not found',
    (worker) => worker.dispatchEvent(new ErrorEvent('error', { message: 'not found' })),
  ],
  ['it is cancelled', 'enough', (_, stop) => stop.abort(new Error('enough'))],
])('it ends where %s, and the caller hears why', async (_, why, end) => {
  const stop = new AbortController();
  const answer = callWorker('/w.js', 0, untilText, stop.signal);
  end(FakeWorker.last, stop);
  await expect(answer).rejects.toThrow(why);
  expect(FakeWorker.last.terminate).toHaveBeenCalledOnce();
});

test('a worker that stays is not asked what nobody waits for any more', async () => {
  const worker = startWorker('/w.js');
  const gone = AbortSignal.abort(new Error('enough'));
  await expect(askWorker(worker, 0, once, gone)).rejects.toThrow('enough');
  expect(FakeWorker.last.postMessage).not.toHaveBeenCalled();
});

test('one that can’t be started is a failure like any other', async () => {
  vi.stubGlobal('Worker', function Worker() {
    throw new Error('no workers here');
  });
  await expect(callWorker('/w.js', 0, once)).rejects.toThrow('no workers here');
});

test('one that is to stay answers one call after the other', async () => {
  const worker = startWorker('/w.js');
  const { last } = FakeWorker;
  const first = askWorker(worker, 'a', once<number>);
  last.say(1);
  expect(await first).toBe(1);
  const second = askWorker(worker, 'b', once<number>);
  last.say(2);
  expect(await second).toBe(2);
  expect(last.terminate).not.toHaveBeenCalled();
});
