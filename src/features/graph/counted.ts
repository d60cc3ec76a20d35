/** Ties, their order of importance and their events: what is counted at once or in a worker. */
import { rankTies } from '../../dataset/backbone.ts';
import { indexEvents, type EventIndex } from '../../dataset/event-index.ts';
import type { TieColumns, TieMode } from '../../dataset/tie-columns.ts';
import { countTies, type Ties } from '../../dataset/ties.ts';

export interface Counted {
  readonly ties: Ties;
  /** Positions of ties, the most telling first. */
  readonly rank: Uint32Array<ArrayBuffer>;
  readonly index: EventIndex;
}

export function count(columns: TieColumns, rows: Uint32Array, mode: TieMode): Counted {
  const ties = countTies(columns, rows, mode);
  return { ties, rank: rankTies(ties), index: indexEvents(columns, rows, mode) };
}

export interface CountRequest {
  /** Once, with the first request. */
  readonly columns: TieColumns | undefined;
  readonly rows: Uint32Array;
  readonly mode: TieMode;
}
