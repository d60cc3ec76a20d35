/** What one frame of the timeline consists of: plain data in pixels, ready to draw or to hit. */
import type { Side } from '../../dataset/sides.ts';
import type { SignKind } from '../../ui/sign.tsx';
import type { Tick } from './ticks.ts';

export const LANE_HEIGHT = 27;
export const LABEL_ROW = 17;
export const LABEL_ROWS = 4;
/** Where the lanes begin, below the labels. */
export const LANES_TOP = LABEL_ROWS * LABEL_ROW + 16;
export const MARK_RADIUS = 5;
/** From a mark to the ring around it when it is selected. */
export const RING_GAP = 3;
/** The least width of a cell that holds one mark or one bin. */
export const CELL = 18;

/** What lasted, in pixels: surely from `sure0` to `sure1`, perhaps from `x0` to `x1`. */
export interface Bar {
  readonly x0: number;
  readonly sure0: number;
  readonly sure1: number;
  readonly x1: number;
  /** Whether the day on which it began or ended is known; only then the bar has an end there. */
  readonly hasStart: boolean;
  readonly hasEnd: boolean;
}

export interface Mark {
  readonly row: number;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  /** Absent for what took a day, or some day. */
  readonly bar: Bar | undefined;
  readonly sign: SignKind;
  readonly side: Side;
  /** Lies in the time range only possibly. */
  readonly possible: boolean;
  /** Row of the visit or summit that it is a part of; -1 for none. */
  readonly partOf: number;
  /** Events that share its place and stand under its mark: its parts, or all others if selected. */
  readonly under: Bin | undefined;
}

/** Some time within: without ends, as wide as what is possible. */
export interface Band {
  readonly row: number;
  readonly lane: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly side: Side;
  /** `duration`: what lasted so long, but whose mark is elsewhere or under a number. */
  readonly shape: 'extent' | 'duration';
  /** 0 to 1; where many lie over each other, each is drawn fainter. */
  readonly strength: number;
  readonly possible: boolean;
}

/** Several events in one place, counted; or the shade of one cell of a heatmap. */
export interface Bin {
  readonly lane: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly count: number;
  /** How many of them were held, with whom the lane stands for. */
  readonly held: number;
  /** 0 to 1 */
  readonly shade: number;
  readonly heat: boolean;
  readonly side: Side;
  /** Days under it, half open. */
  readonly from: number;
  readonly to: number;
}

/** One event in several lanes. */
export interface Stem {
  readonly row: number;
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

export interface Label {
  readonly row: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Where its leader line stands and ends. */
  readonly leaderX: number;
  readonly leaderY: number;
  readonly isSelected: boolean;
}

export interface Flag {
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly lanes: number;
  readonly ticks: readonly Tick[];
  /** What lies outside the range of the time filter, in pixels. */
  readonly outside: readonly { readonly x0: number; readonly x1: number }[];
  readonly bands: readonly Band[];
  readonly stems: readonly Stem[];
  readonly bins: readonly Bin[];
  readonly marks: readonly Mark[];
  readonly flags: readonly Flag[];
  readonly labels: readonly Label[];
  /** Row of the selected event; -1 for none. */
  readonly selected: number;
  readonly cursor: { readonly x: number; readonly y: number } | undefined;
  /** A range being selected with Shift. */
  readonly brush: { readonly x0: number; readonly x1: number } | undefined;
}

export const laneY = (lane: number): number => LANES_TOP + (lane + 0.5) * LANE_HEIGHT;
export const heightOf = (lanes: number): number => LANES_TOP + lanes * LANE_HEIGHT;

/** The number of events under a mark stands at its shoulder. */
export const BADGE = { width: 18, height: 12 } as const;
export const badgeAt = ({ x, bar, y }: Mark) =>
  bar ? { x: x + 3, y: y - 12 } : { x: x + MARK_RADIUS + 1, y: y - 10 };
