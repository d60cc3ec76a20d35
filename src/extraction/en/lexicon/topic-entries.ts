/** Topics as phrases. */
import { DIPLOMACY, NO_TOPIC, TOPICS } from '../tables/topics.ts';

export interface TopicEntry {
  readonly phrase: string;
  readonly id: string;
  readonly name: string;
  /** Only in this very case: `AI`, `Gaza`. */
  readonly exact: boolean;
  /** Only beside a comma or “and”, as one of several. */
  readonly listed: boolean;
}

/** What one phrase speaks of: a nuclear power plant is of two topics, a water cannon of none. */
export interface TopicSet {
  readonly phrase: string;
  readonly topics: readonly TopicEntry[];
}

export function topicSets(): TopicSet[] {
  const byPhrase = new Map<string, TopicEntry[]>();
  for (const entry of topicEntries()) {
    const topics = byPhrase.get(entry.phrase);
    if (topics) topics.push(entry);
    else byPhrase.set(entry.phrase, [entry]);
  }
  for (const phrase of NO_TOPIC.split(',')) byPhrase.set(phrase, []);
  return [...byPhrase].map(([phrase, topics]) => ({ phrase, topics }));
}

export function topicEntries(): TopicEntry[] {
  const entries: TopicEntry[] = [];
  for (const line of TOPICS.split('\n')) {
    const [id, name, words = ''] = line.split('|');
    if (!id || !name) continue;
    for (const word of id === 'diplomacy'
      ? [...words.split(','), ...DIPLOMACY]
      : words.split(',')) {
      const exact = word.startsWith('=');
      const isListed = word.startsWith('+');
      const phrase = exact || isListed ? word.slice(1) : word;
      entries.push({ phrase, id, name, exact, listed: isListed });
    }
  }
  return entries;
}

export const TOPIC_NAMES: ReadonlyMap<string, string> = new Map(
  topicEntries().map(({ id, name }) => [id, name]),
);
