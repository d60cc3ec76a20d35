/** The ways to arrange a graph; another one is a file beside and a row here. */
import { circleSteps } from './circle-layout.ts';
import { forceSteps } from './force-layout.ts';
import { timeSteps } from './time-layout.ts';
import type { Arrangement } from '../../view-state/view-state.ts';
import type { LayoutInput, Positions } from './layout.ts';

/** A layout as a number of equal steps, so that progress is known and any step may be the last. */
export interface LayoutSteps {
  readonly count: number;
  readonly step: () => void;
  readonly positions: () => Positions;
}

export interface Layout {
  readonly start: (input: LayoutInput) => LayoutSteps;
}

export const layouts: Readonly<Record<Arrangement, Layout>> = {
  force: { start: forceSteps },
  circle: { start: circleSteps },
  time: { start: timeSteps },
};
