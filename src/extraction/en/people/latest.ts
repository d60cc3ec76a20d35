/** Who of some people was named last before a token. */
import type { Person, PersonMention } from './people.ts';

/** First token of the last mention before a token, or -1; mentions are in order. */
export function lastBefore(mentions: readonly PersonMention[], before: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? Infinity) < before) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1]?.first ?? -1;
}

export function latest(people: readonly Person[], before: number): Person | undefined {
  let best: Person | undefined;
  let bestAt = -1;
  for (const person of people) {
    const at = lastBefore(person.mentions, before);
    if (at > bestAt) {
      bestAt = at;
      best = person;
    }
  }
  return best;
}
