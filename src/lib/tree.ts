/** Trees as the position of every item's parent, -1 for an item at the top. */

/** Deeper than any list of topics or places that a person keeps. */
export const MOST_LEVELS = 64;

/** An item and all above it, itself first; in a circle it ends all the same. */
export function* upFrom(parents: Int32Array, item: number): Generator<number> {
  for (let at = item, left = MOST_LEVELS; at >= 0 && left > 0; left--) {
    yield at;
    at = parents[at] ?? -1;
  }
}

/** The level of every item, 1 at the top, and every circle once, from the item it is met at. */
export function levelsOf(parents: Int32Array): { levels: Int32Array; circles: number[][] } {
  const UNDER_WAY = -1;
  const levels = new Int32Array(parents.length);
  const circles: number[][] = [];
  for (let item = 0; item < parents.length; item++) {
    if ((parents[item] ?? -1) < 0) {
      levels[item] = 1;
      continue;
    }
    const path: number[] = [];
    let at = item;
    for (; at >= 0 && levels[at] === 0; at = parents[at] ?? -1) {
      levels[at] = UNDER_WAY;
      path.push(at);
    }
    const isCircle = levels[at] === UNDER_WAY;
    if (isCircle) circles.push(path.slice(path.indexOf(at)));
    let level = isCircle ? 0 : (levels[at] ?? 0);
    for (const one of path.toReversed()) levels[one] = ++level;
  }
  return { levels, circles };
}
