/** Walks a tree of phrases over tokens; hyphens and dates between the words of a phrase do not matter. */
import type { Token } from '../../tokens.ts';
import type { PhraseTree } from '../../trie.ts';
import { isHyphen } from '../lexicon/lexicon.ts';

export interface Match<T> {
  readonly value: T;
  /** The token after the phrase. */
  readonly end: number;
}

/**
 * The longest phrase that starts at a token and that `accept` agrees to; `gaps` are the tokens with
 * which something begins that may stand within it, each with the token after that.
 */
export function longestMatch<T>(
  tokens: readonly Token[],
  at: number,
  last: number,
  tree: PhraseTree<T>,
  accept: (value: T, end: number) => boolean,
  gaps?: ReadonlyMap<number, number>,
): Match<T> | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  let node = tree.startingWith(first.word.key);
  let best: Match<T> | undefined;
  let i = at + 1;
  while (node) {
    if (node.value !== undefined && accept(node.value, i)) best = { value: node.value, end: i };
    if (node.next.size === 0) break;
    let next = i < last ? tokens[i] : undefined;
    if (next && next.gap === 0 && isHyphen(next.word.key)) next = tokens[++i];
    const after = next && !node.next.has(next.word.key) ? gaps?.get(i) : undefined;
    if (after !== undefined) next = tokens[(i = after)];
    if (!next || i >= last) break;
    node = node.next.get(next.word.key);
    i++;
  }
  return best;
}
