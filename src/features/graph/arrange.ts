/** Has a graph laid out, from wherever its nodes stand, and tells of it on the way. */
import { prefersStillness } from '../../ui/motion.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Arrangement } from '../../view-state/view-state.ts';
import type { Counted } from './counted.ts';
import { layoutInputOf } from './layout-input.ts';
import type { RunLayout } from './layout-runner.ts';
import type { LayoutReport, Positions } from './layout.ts';
import { knownPlaces, remember } from './remembered-places.ts';
import { seedPlaces } from './seed-places.ts';

export interface Arranged extends LayoutReport {
  /** Leaves the nodes where they stand. */
  readonly stop: () => void;
}

/** Finished layouts, so that going back to one does not arrange it anew. */
const finished = new WeakMap<Counted['ties'], Map<Arrangement, Positions>>();
/** Of more nodes the beginning waits for the page to answer first. */
const FEW_NODES = 500;
const nothing = () => {};

/** @returns ends it. */
export function arrange(
  dataset: Dataset,
  counted: Counted,
  layout: Arrangement,
  run: RunLayout,
  tell: (arranged: Arranged) => void,
): () => void {
  const done = (positions: Positions) => tell({ progress: 1, positions, stop: nothing });
  const start = knownPlaces(dataset, counted, layout);
  // Where everybody has a place already, nobody moves.
  const isKnown = start !== undefined && !start.some(Number.isNaN);
  const known = finished.get(counted.ties)?.get(layout) ?? (isKnown ? start : undefined);
  if (known) {
    done(known);
    return nothing;
  }
  let end = nothing;
  const begin = () => {
    const input = layoutInputOf(dataset, counted, layout, start);
    const first = seedPlaces(input);
    let last = first;
    const stop = () => {
      end();
      done(last);
    };
    tell({ progress: 0, positions: first, stop });
    end = run(input, ({ progress, positions }) => {
      last = positions;
      if (progress >= 1) {
        finished.set(counted.ties, (finished.get(counted.ties) ?? new Map()).set(layout, last));
        remember(dataset, counted, layout, last);
        done(last);
      } else {
        tell({ progress, positions: prefersStillness() ? first : last, stop });
      }
    });
  };
  if (counted.ties.nodes.length <= FEW_NODES) begin();
  else {
    const timer = setTimeout(begin);
    end = () => clearTimeout(timer);
  }
  return () => end();
}
