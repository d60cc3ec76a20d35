import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { TieMode } from '../../dataset/tie-members.ts';
import type { Counted } from './counted.ts';
import { layoutInputOf } from './layout-input.ts';
import { runLayout, type LayoutReport, type RunLayout } from './layout-runner.ts';
import type { Arrangement } from '../../view-state/view-state.ts';
import type { Positions } from './layout.ts';
import { seedPlaces } from './seed-places.ts';
import { knownPlaces, remember } from './remembered-places.ts';
import { FIRST_TIES, shownOf } from './shown.ts';
import { useCounted } from './use-counted.ts';
import { boundsOf, type Bounds } from './viewport.ts';

export interface Places {
  /** World place of a node, by its number. */
  readonly of: (node: number) => readonly [x: number, y: number];
  /** Of the nodes that are seen while nothing is filtered: what the drawing has room for. */
  readonly bounds: Bounds | undefined;
  /** Below 1 while nodes are still being arranged. */
  readonly progress: number;
  readonly stop: () => void;
}

const NOWHERE = [0, 0] as const;

/**
 * The place of every node of the whole data set, whatever the filter: so that nodes keep their
 * places when a filter changes, and a link draws the same picture whichever way one came to it.
 */
export function usePlaces(
  dataset: Dataset,
  mode: TieMode,
  layout: Arrangement,
  run: RunLayout = runLayout,
): Places | undefined {
  const all = useMemo(
    () => Uint32Array.from({ length: dataset.events.count }, (_, row) => row),
    [dataset],
  );
  const counted = useCounted(dataset, all, mode);
  const report = useReport(dataset, counted, layout, run);
  const slots = useMemo(
    () => new Map(Array.from(counted?.ties.nodes ?? [], (node, slot) => [node, slot])),
    [counted],
  );
  const foremost = useMemo(() => counted && foremostOf(counted), [counted]);
  return useMemo(() => {
    if (!foremost || !report) return undefined;
    const { positions } = report;
    const of = (node: number) => {
      const slot = slots.get(node);
      return slot === undefined
        ? NOWHERE
        : ([positions[slot * 2] ?? 0, positions[slot * 2 + 1] ?? 0] as const);
    };
    const bounds = boundsOf(foremost.flatMap((at) => [...positions.subarray(at * 2, at * 2 + 2)]));
    return { of, bounds, progress: report.progress, stop: report.stop };
  }, [foremost, slots, report]);
}

/** The nodes that are seen while nothing is filtered, as positions in `Ties.nodes`. */
function foremostOf(counted: Counted): readonly number[] {
  return shownOf(counted, [], 1, FIRST_TIES, new Set()).nodes;
}

interface Running extends LayoutReport {
  readonly stop: () => void;
}

/** Finished layouts, so that going back to one does not arrange it anew. */
const finished = new WeakMap<Counted['ties'], Map<Arrangement, Positions>>();
const nothing = () => {};
const prefersStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

function useReport(
  dataset: Dataset,
  counted: Counted | undefined,
  layout: Arrangement,
  run: RunLayout,
): Running | undefined {
  const [report, setReport] = useState<Running & { counted: Counted; layout: Arrangement }>();
  useEffect(() => {
    if (!counted) return;
    const known = finished.get(counted.ties)?.get(layout);
    const tell = (report: LayoutReport, stop: () => void) => {
      setReport({ ...report, counted, layout, stop });
    };
    if (known) {
      tell({ progress: 1, positions: known }, nothing);
      return;
    }
    const input = layoutInputOf(dataset, counted, layout, knownPlaces(dataset, counted, layout));
    let end = nothing;
    const first = seedPlaces(input);
    let last: Positions = first;
    const stop = () => {
      end();
      tell({ progress: 1, positions: last }, nothing);
    };
    tell({ progress: 0, positions: last }, stop);
    end = run(input, (report) => {
      last = report.positions;
      if (report.progress >= 1) {
        const known = finished.get(counted.ties) ?? new Map<Arrangement, Positions>();
        finished.set(counted.ties, known.set(layout, last));
        remember(dataset, counted, layout, last);
      } else if (prefersStillness()) {
        // Only that it goes on is told; nothing moves before it is done.
        tell({ progress: report.progress, positions: first }, stop);
        return;
      }
      tell(report, stop);
    });
    return () => end();
  }, [dataset, counted, layout, run]);
  return report?.counted === counted && report?.layout === layout ? report : undefined;
}
