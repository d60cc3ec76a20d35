/** What events were about, counted as the filters count it: a topic with all that lies below it. */
import type { Dataset } from '../../dataset/dataset.ts';
import { listAt } from '../../lib/columns.ts';
import { byTopic, type TopicCount } from './companions.ts';
import { above } from './above.ts';

export const topicsWithBelow = ({ facets }: Dataset, rows: Iterable<number>): TopicCount[] =>
  byTopic(rows, (row) => listAt(facets.topic, row));

/** Whether a topic is another, or lies below it. */
export function isWithin(dataset: Dataset, topic: string, id: string): boolean {
  let at: string | null | undefined = topic;
  for (let steps = 0; at && steps < 16; steps++) {
    if (at === id) return true;
    at = above(dataset, 'topics', at);
  }
  return false;
}
