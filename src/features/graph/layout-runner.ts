/** Starts layouts: at once where they are short, else in a worker. */
import { callWorker, type Hear } from '../../lib/worker.ts';
import { ahead } from '../../ui/later.ts';
import { forceSteps } from './force-layout.ts';
import type { LayoutInput, LayoutReport } from './layout.ts';
import url from './layout.worker.ts?worker&url';

/** Reports until `progress` is 1, perhaps before it returns. The result ends it early. */
export type RunLayout = (
  input: LayoutInput,
  onReport: (report: LayoutReport) => void,
) => () => void;

/** Milliseconds of a turn where no worker starts, so that the page keeps answering. */
const TURN = 30;

/** Nodes and ties that are laid out within a few frames. */
const FEW = { nodes: 30, ties: 120 } as const;

/** Every arrangement but the one that the first view has. */
const loadAll = ahead(() => import('./layout.ts'));

/** The arrangement that needs no script of its own: without a network nodes come to rest in it. */
function byForce(input: LayoutInput): LayoutReport {
  const { count, step, positions } = forceSteps(input);
  for (let i = 0; i < count; i++) step();
  return { progress: 1, positions: positions() };
}

export const runHere: RunLayout = (input, onReport) => {
  if (input.layout === 'force') {
    onReport(byForce(input));
    return () => {};
  }
  let isOver = false;
  void loadAll()
    .then(({ layOut }) => ({ progress: 1, positions: layOut(input) }))
    .catch(() => byForce(input))
    .then((report) => {
      if (!isOver) onReport(report);
    });
  return () => {
    isOver = true;
  };
};

export const runLayout: RunLayout = (input, onReport) => {
  const isFew = input.seeds.length <= FEW.nodes && input.source.length <= FEW.ties;
  if (isFew || typeof Worker === 'undefined') return runHere(input, onReport);
  const over = new AbortController();
  const { signal } = over;
  const hear: Hear<LayoutReport, void> = (report, resolve) => {
    onReport(report);
    if (report.progress >= 1) resolve();
  };
  callWorker(url, input, hear, signal)
    .catch(async () => {
      const { layOutInTurns } = await loadAll();
      if (!signal.aborted) signal.addEventListener('abort', layOutInTurns(input, TURN, onReport));
    })
    .catch(() => {
      if (!signal.aborted) onReport(byForce(input));
    });
  return () => over.abort();
};
