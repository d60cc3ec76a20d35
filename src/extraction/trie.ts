/** Phrases of words, found by walking a tree of maps: the longest phrase that starts at a token. */
interface PhraseNode<T> {
  readonly next: Map<string, PhraseNode<T>>;
  value: T | undefined;
}

export class PhraseTree<T> {
  private readonly root: PhraseNode<T> = { next: new Map(), value: undefined };

  /** The first value of a phrase stays, unless `merge` joins them. */
  add(keys: readonly string[], value: T, merge?: (old: T, added: T) => T): void {
    let node = this.root;
    for (const key of keys) {
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(key, next);
      }
      node = next;
    }
    if (node.value === undefined) node.value = value;
    else if (merge) node.value = merge(node.value, value);
  }

  /** Phrases that begin with this word. */
  startingWith(key: string): PhraseNode<T> | undefined {
    return this.root.next.get(key);
  }
}
