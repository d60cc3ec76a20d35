/** Trees as the position of every item's parent, -1 for an item at the top. */

/** Deeper than any list of topics or places that a person keeps. */
export const MOST_LEVELS = 64;

/** An item and all above it, itself first; `most` of them, as there are in a circle. */
export function* upFrom(parents: Int32Array, item: number, most = MOST_LEVELS): Generator<number> {
  for (let at = item, left = most; at >= 0 && left > 0; left--) {
    yield at;
    at = parents[at] ?? -1;
  }
}
