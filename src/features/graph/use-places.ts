import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { TieMode } from '../../dataset/tie-columns.ts';
import { arrange, type Arranged } from './arrange.ts';
import type { Counted } from './counted.ts';
import { runLayout, type RunLayout } from './layout-runner.ts';
import type { Arrangement } from '../../view-state/view-state.ts';
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
  const arranged = useArranged(dataset, counted, layout, run);
  const slots = useMemo(
    () => new Map(Array.from(counted?.ties.nodes ?? [], (node, slot) => [node, slot])),
    [counted],
  );
  const foremost = useMemo(() => counted && foremostOf(counted), [counted]);
  return useMemo(() => {
    if (!foremost || !arranged) return undefined;
    const { positions } = arranged;
    const of = (node: number) => {
      const slot = slots.get(node);
      return slot === undefined
        ? NOWHERE
        : ([positions[slot * 2] ?? 0, positions[slot * 2 + 1] ?? 0] as const);
    };
    const bounds = boundsOf(foremost.flatMap((at) => [...positions.subarray(at * 2, at * 2 + 2)]));
    return { of, bounds, progress: arranged.progress, stop: arranged.stop };
  }, [foremost, slots, arranged]);
}

/** The nodes that are seen while nothing is filtered, as positions in `Ties.nodes`. */
function foremostOf(counted: Counted): readonly number[] {
  return shownOf(counted, [], 1, FIRST_TIES, new Set()).nodes;
}

function useArranged(
  dataset: Dataset,
  counted: Counted | undefined,
  layout: Arrangement,
  run: RunLayout,
): Arranged | undefined {
  const [told, setTold] = useState<Arranged & { counted: Counted; layout: Arrangement }>();
  useEffect(() => {
    if (!counted) return;
    return arrange(dataset, counted, layout, run, (arranged) => {
      setTold({ ...arranged, counted, layout });
    });
  }, [dataset, counted, layout, run]);
  return told?.counted === counted && told?.layout === layout ? told : undefined;
}
