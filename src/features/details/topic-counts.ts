/** What events were about. */
import type { Dataset } from '../../dataset/dataset.ts';
import { listAt } from '../../lib/columns.ts';

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

/** Counted as the filters count it: a topic with all that lies below it. */
export const topicsWithBelow = ({ facets }: Dataset, rows: Iterable<number>): TopicCount[] =>
  byTopic(rows, (row) => listAt(facets.topic, row));
