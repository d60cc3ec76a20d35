import { TieEvents } from '../../dataset/tie-events.ts';
import type { Counted } from './counted.ts';
import type { Graph } from './use-graph.ts';

const known = new WeakMap<Counted, TieEvents>();

/** The events behind the ties of a graph. */
export function eventsOf({ columns, counted }: Graph): TieEvents {
  const events = known.get(counted) ?? new TieEvents(columns, counted.ties.mode, counted.index);
  known.set(counted, events);
  return events;
}
