/**
 * Places for the nodes of a graph, worked out in steps so that it can report on its way and be
 * stopped. Pure: the same input gives the same bytes, on every machine.
 */
import type { Arrangement } from '../../view-state/view-state.ts';
import { layouts } from './layouts.ts';

/** All a layout may know; plain columns, so that it can be handed to a worker. */
export interface LayoutInput {
  readonly layout: Arrangement;
  /** One hash of the id of each node: what makes its first place its own. */
  readonly seeds: Uint32Array<ArrayBuffer>;
  /** A number for the country (or kind) of each node; equal numbers belong together. */
  readonly groups: Int32Array<ArrayBuffer>;
  /** The row of each node's first event; -1 where it has no date. */
  readonly since: Int32Array<ArrayBuffer>;
  /** Ties as positions of nodes, the most telling first. */
  readonly source: Uint32Array<ArrayBuffer>;
  readonly target: Uint32Array<ArrayBuffer>;
  readonly weight: Float32Array<ArrayBuffer>;
  /** Places to start from, x and y by turns; NaN for a node that has none yet. */
  readonly start: Float32Array<ArrayBuffer> | undefined;
}

/** x and y by turns. */
export type Positions = Float32Array<ArrayBuffer>;

export interface LayoutRun {
  /** Between 0 and 1; 1 once finished. */
  readonly progress: number;
  /** Goes on for about this many milliseconds, at least one step. */
  readonly advance: (milliseconds: number) => void;
  readonly positions: () => Positions;
}

export function startLayout(input: LayoutInput): LayoutRun {
  const steps = layouts[input.layout].start(input);
  let done = 0;
  return {
    get progress() {
      return steps.count === 0 ? 1 : done / steps.count;
    },
    advance: (milliseconds) => {
      const until = performance.now() + milliseconds;
      do {
        if (done >= steps.count) return;
        steps.step();
        done++;
      } while (performance.now() < until);
    },
    positions: steps.positions,
  };
}

export interface LayoutReport {
  readonly progress: number;
  readonly positions: Positions;
}

/**
 * Lays out for so many milliseconds at a time, and lets others have their turn between two reports.
 * The result ends it early.
 */
export function layOutInTurns(
  input: LayoutInput,
  milliseconds: number,
  onReport: (report: LayoutReport) => void,
): () => void {
  const run = startLayout(input);
  let timer: ReturnType<typeof setTimeout>;
  const turn = (): void => {
    run.advance(milliseconds);
    onReport({ progress: run.progress, positions: run.positions() });
    if (run.progress < 1) timer = setTimeout(turn);
  };
  timer = setTimeout(turn);
  return () => clearTimeout(timer);
}

/** The whole of it at once, for small graphs and tests. */
export function layOut(input: LayoutInput): Positions {
  const steps = layouts[input.layout].start(input);
  for (let i = 0; i < steps.count; i++) steps.step();
  return steps.positions();
}
