// @vitest-environment jsdom
/** A worker that can't start costs time, not the graph; and none stays without a use. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { count } from '../../src/features/graph/counted.ts';
import { TieCounter } from '../../src/features/graph/counter.ts';
import { fileOf } from '../../src/features/graph/export-files.ts';
import { facesOf } from '../../src/features/graph/faces.ts';
import { tieRecordsOf } from '../../src/features/graph/file-of-ties.ts';
import { layOut, type LayoutInput, type Positions } from '../../src/features/graph/layout.ts';
import { runLayout } from '../../src/features/graph/layout-runner.ts';
import type { Graph } from '../../src/features/graph/use-graph.ts';
import { writeFile } from '../../src/features/graph/write-file.ts';
import { bundledDataset } from '../dataset/bundled.ts';
import { datasetOf } from '../dataset/random-file.ts';

class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  readonly asked: unknown[] = [];
  isEnded = false;
  constructor() {
    super();
    FakeWorker.started.push(this);
  }
  postMessage(message: unknown) {
    this.asked.push(message);
  }
  terminate() {
    this.isEnded = true;
  }
  fail() {
    this.dispatchEvent(new ErrorEvent('error', { message: 'not found' }));
  }
}

beforeEach(() => {
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

const startedWorker = () =>
  vi.waitFor(() => {
    const worker = FakeWorker.started.at(-1);
    if (!worker || worker.asked.length === 0) throw new Error('nothing is asked yet');
    return worker;
  });

const some = Uint32Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
const others = Uint32Array.of(10, 11, 12, 13, 14, 15, 16, 17, 18);
const { signal } = new AbortController();

test('where no worker starts, ties are counted here, and so are all that follow', async () => {
  const counter = new TieCounter(bundledDataset());
  const first = counter.soon(some, 'people', signal);
  const second = counter.soon(others, 'people', signal);
  (await startedWorker()).fail();
  expect(await first).toEqual(count(counter.columns, some, 'people'));
  expect(await second).toEqual(count(counter.columns, others, 'people'));
  expect(FakeWorker.started.map(({ isEnded }) => isEnded)).toEqual([true]);
});

test('the worker ends when nobody shows its data set, after it has answered', async () => {
  const counter = new TieCounter(bundledDataset());
  const release = [counter.hold(), counter.hold()];
  const counted = counter.soon(some, 'people', signal);
  const worker = await startedWorker();
  for (const leave of release) leave();
  const answer = count(counter.columns, some, 'people');
  expect(worker.isEnded).toBe(false);
  worker.dispatchEvent(new MessageEvent('message', { data: answer }));
  expect(await counted).toEqual(answer);
  await vi.waitFor(() => expect(worker.isEnded).toBe(true));

  // Shown again, it is counted again.
  counter.hold();
  void counter.soon(others, 'people', signal);
  await vi.waitFor(() => expect(FakeWorker.started).toHaveLength(2));
});

test('one page after another keeps the worker of their data set', async () => {
  const counter = new TieCounter(bundledDataset());
  const leave = counter.hold();
  const counted = counter.soon(some, 'people', signal);
  const worker = await startedWorker();
  worker.dispatchEvent(
    new MessageEvent('message', { data: count(counter.columns, some, 'people') }),
  );
  await counted;
  leave();
  counter.hold();
  await counter.soon(others, 'people', AbortSignal.abort());
  expect(worker.isEnded).toBe(false);
});

/** A ring of nodes, too many to be laid out at once. */
function ring(): LayoutInput {
  const nodes = Array.from({ length: 40 }, (_, at) => at);
  return {
    layout: 'force',
    seeds: Uint32Array.from(nodes, (at) => at * 7919),
    groups: Int32Array.from(nodes, () => 1),
    since: Int32Array.from(nodes),
    source: Uint32Array.from(nodes),
    target: Uint32Array.from(nodes, (at) => (at + 1) % nodes.length),
    weight: Float32Array.from(nodes, () => 1),
    start: undefined,
  };
}

test('where no worker starts, nodes are arranged here, to the same places', async () => {
  const input = ring();
  const last = new Promise<Positions>((resolve) => {
    runLayout(input, ({ progress, positions }) => {
      if (progress === 1) resolve(positions);
    });
  });
  const worker = await startedWorker();
  worker.fail();
  expect(await last).toEqual(layOut(input));
  expect(worker.isEnded).toBe(true);
});

test('what was stopped is not begun again where its worker fails later', async () => {
  const reports = vi.fn<() => void>();
  const stop = runLayout(ring(), reports);
  stop();
  (await startedWorker()).fail();
  expect(reports).not.toHaveBeenCalled();
});

test('where no worker starts, a file is written here', async () => {
  // 35 meetings of twelve each, 66 ties in each of them: too many to be written at once.
  const people = Array.from({ length: 35 * 12 }, (_, at) => ({ id: `p${at}`, name: `P ${at}` }));
  const events = Array.from({ length: 35 }, (_, at) => ({
    id: `e${at}`,
    name: `E ${at}`,
    format: 'summit' as const,
    status: 'held' as const,
    participants: people.slice(at * 12, at * 12 + 12).map(({ id }) => ({ who: id })),
  }));
  const dataset = datasetOf({ parley: 1, id: 'many', title: 'Many', people, events });
  const { columns } = new TieCounter(dataset);
  const counted = count(columns, Uint32Array.from(events.keys()), 'people');
  const graph = { dataset, mode: 'people', counted, nameOf: String } as unknown as Graph;
  const saved = fileOf(graph, 'ties', signal);
  (await startedWorker()).fail();
  const { ties } = counted;
  expect(ties.count).toBe(35 * 66);
  const records = tieRecordsOf(dataset, ties, String, facesOf(dataset).countryOf);
  const { size } = writeFile({ records, kind: 'ties' });
  expect(await saved).toMatchObject({ name: 'many-people-ties.csv', blob: { size } });
});
