/** Topics as phrases. */
import { NO_TOPIC, TOPICS } from '../tables/topics.ts';

interface TopicEntry {
  readonly phrase: string;
  readonly id: string;
  readonly name: string;
  /** Only in this very case: `AI`, `Gaza`. */
  readonly exact: boolean;
  /** Only beside a comma or “and”, as one of several. */
  readonly listed: boolean;
  /** Only beside what turns it: “mend ties”. */
  readonly turned: boolean;
  /** Named by the way, no subject: “boats brought fuel”. */
  readonly weak: boolean;
  /** Only of envoys, or of soldiers: “recalled its ambassador”, “trained the army”. */
  readonly ofBody: boolean;
}

/** What one phrase speaks of: a nuclear power plant is of two topics, a water cannon of none. */
export interface TopicSet {
  readonly phrase: string;
  readonly topics: readonly TopicEntry[];
}

/** “power grid”, “power grids”: of several words, only the last of which is a noun. */
function inOtherNumber(phrase: string): string | undefined {
  if (!/[ -].*[a-z]$/.test(phrase)) return undefined;
  if (/(?:ss|ics|y|ed|ing|of|for|the|in|on|to|from|with)$/.test(phrase)) return undefined;
  return phrase.endsWith('s') ? phrase.slice(0, -1) : `${phrase}s`;
}

export function topicSets(): TopicSet[] {
  const byPhrase = new Map<string, TopicEntry[]>();
  for (const entry of topicEntries()) {
    const topics = byPhrase.get(entry.phrase);
    if (topics) topics.push(entry);
    else byPhrase.set(entry.phrase, [entry]);
  }
  for (const phrase of NO_TOPIC.split(',')) byPhrase.set(phrase, []);
  const sets = [...byPhrase].map(([phrase, topics]) => ({ phrase, topics }));
  for (const { phrase, topics } of sets.slice()) {
    const other = inOtherNumber(phrase);
    if (other && !byPhrase.has(other) && !topics.some(({ exact }) => exact))
      sets.push({ phrase: other, topics });
  }
  return sets;
}

/** `air link/links` is two phrases. */
function phrasesOf(pattern: string): string[] {
  let phrases = [''];
  for (const part of pattern.split(' '))
    phrases = part
      .split('/')
      .flatMap((word) => phrases.map((begun) => (begun ? `${begun} ${word}` : word)));
  return phrases;
}

function topicEntries(): TopicEntry[] {
  const entries: TopicEntry[] = [];
  for (const line of TOPICS.split('\n')) {
    const [id, name, words = ''] = line.split('|');
    if (!id || !name) continue;
    for (const word of words.split(',')) {
      const [marks = ''] = /^[=+~?^]*/.exec(word) ?? [];
      const kind = {
        exact: marks.includes('='),
        listed: marks.includes('+'),
        turned: marks.includes('~'),
        weak: marks.includes('?'),
        ofBody: marks.includes('^'),
      };
      for (const phrase of phrasesOf(word.slice(marks.length)))
        entries.push({ phrase, id, name, ...kind });
    }
  }
  return entries;
}

export const TOPIC_NAMES: ReadonlyMap<string, string> = new Map(
  topicEntries().map(({ id, name }) => [id, name]),
);
