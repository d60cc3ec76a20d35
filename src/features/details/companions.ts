/** With whom somebody met or was at the same event, how often, and about what. */
import { listAt } from '../../lib/columns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { actorAt, isPerson, participantsOf, statusOf } from '../../dataset/rows.ts';

export interface Companion {
  readonly actor: number;
  readonly record: ReturnType<typeof actorAt>;
  readonly page: 'people' | 'organisations';
  /** Events at which both are reported; those where either is only announced. */
  readonly held: readonly number[];
  readonly announced: readonly number[];
}

/** Most often first. Whoever is said not to have been there is nobody’s companion. */
export function companionsOf(dataset: Dataset, rows: Iterable<number>, actor: number): Companion[] {
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
    .map(([other, events]) => ({
      actor: other,
      record: actorAt(dataset, other),
      page: isPerson(dataset, other) ? 'people' : 'organisations',
      ...events,
    }));
}

export interface TopicCount {
  readonly topic: number;
  readonly rows: readonly number[];
}

/** Topics of events as they are given, the most frequent first. */
export const topicsOf = ({ events }: Dataset, rows: Iterable<number>) =>
  byTopic(rows, (row) => listAt(events.topics, row));

/** Events by their topics, the most frequent first. */
export function byTopic(
  rows: Iterable<number>,
  topicsAt: (row: number) => Iterable<number>,
): TopicCount[] {
  const found = new Map<number, number[]>();
  for (const row of rows) {
    for (const topic of topicsAt(row)) {
      const list = found.get(topic);
      if (list) list.push(row);
      else found.set(topic, [row]);
    }
  }
  return [...found]
    .map(([topic, events]) => ({ topic, rows: events }))
    .sort((a, b) => b.rows.length - a.rows.length || a.topic - b.topic);
}
