/** Starts layouts: at once where they are short, else in a worker. */
import { callWorker, type Hear } from '../../lib/worker.ts';
import { layOut, layOutInTurns, type LayoutInput, type LayoutReport } from './layout.ts';
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

export const runHere: RunLayout = (input, onReport) => {
  onReport({ progress: 1, positions: layOut(input) });
  return () => {};
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
  callWorker(url, input, hear, signal).catch(() => {
    if (!signal.aborted) signal.addEventListener('abort', layOutInTurns(input, TURN, onReport));
  });
  return () => over.abort();
};
