/** With whom somebody met or was at the same event, and how often. */
import type { Records } from './dataset.ts';
import { participantsOf, statusOf } from './rows.ts';

export interface Companion {
  readonly actor: number;
  /** Events at which both are reported; those where either is only announced. */
  readonly held: readonly number[];
  readonly announced: readonly number[];
}

/** Most often first. Whoever is said not to have been there is nobody’s companion. */
export function companionsOf(dataset: Records, rows: Iterable<number>, actor: number): Companion[] {
  const found = new Map<number, { held: number[]; announced: number[] }>();
  for (const row of rows) {
    const participants = participantsOf(dataset, row);
    const self = participants.find((one) => one.actor === actor);
    if (!self || self.attendance === 'denied') continue;
    const held = statusOf(dataset, row) === 'held' && self.attendance === 'reported';
    for (const other of participants) {
      if (other.actor === actor || other.attendance === 'denied') continue;
      const entry = found.get(other.actor) ?? { held: [], announced: [] };
      (held && other.attendance === 'reported' ? entry.held : entry.announced).push(row);
      found.set(other.actor, entry);
    }
  }
  return [...found]
    .sort(
      ([a, x], [b, y]) =>
        y.held.length - x.held.length || y.announced.length - x.announced.length || a - b,
    )
    .map(([other, events]) => ({ actor: other, ...events }));
}
