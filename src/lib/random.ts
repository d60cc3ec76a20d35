/** Random numbers that are the same for the same seed on every machine. */

/** Numbers in [0, 1). Source: Tommy Ettinger's mulberry32 (public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A seed for one of many streams that should not resemble each other (murmur3's finalizer). */
export function mixSeed(seed: number, stream: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Draws whole numbers 0, 1, 2, … in proportion to their weights. */
export function weighted(weights: readonly number[]): (random: () => number) => number {
  const ends = new Float64Array(weights.length);
  let sum = 0;
  for (const [i, weight] of weights.entries()) ends[i] = sum += weight;
  return (random) => {
    const at = random() * sum;
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
