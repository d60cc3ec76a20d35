/** Topics as phrases. */
import { TOPICS } from './tables/topics.ts';

export interface TopicEntry {
  readonly phrase: string;
  readonly id: string;
  readonly name: string;
  /** Only in this very case: `AI`, `Gaza`. */
  readonly exact: boolean;
}

export function topicEntries(): TopicEntry[] {
  const entries: TopicEntry[] = [];
  for (const line of TOPICS.split('\n')) {
    const [id, name, words = ''] = line.split('|');
    if (!id || !name) continue;
    for (const word of words.split(',')) {
      const exact = word.startsWith('=');
      entries.push({ phrase: exact ? word.slice(1) : word, id, name, exact });
    }
  }
  return entries;
}

export const TOPIC_NAMES: ReadonlyMap<string, string> = new Map(
  topicEntries().map(({ id, name }) => [id, name]),
);
