/**
 * Ties in the order in which they deserve to be drawn, by the disparity filter: a tie is worth
 * showing where it carries more of a node's meetings than chance would give it.
 * Source: Serrano, Boguñá and Vespignani, "Extracting the multiscale backbone of complex weighted
 * networks", PNAS 106 (2009) 6483, equation 2.
 */
import { weightOf, type Ties } from './ties.ts';

/** The chance of a tie as strong as this, the smaller of its two ends'; 1 for ends without choice. */
export function significances(ties: Ties): Float64Array<ArrayBuffer> {
  const degree = new Uint32Array(ties.nodes.length);
  const strength = new Float64Array(ties.nodes.length);
  for (let tie = 0; tie < ties.count; tie++) {
    const weight = weightOf(ties, tie);
    if (weight === 0) continue;
    for (const end of [ties.source[tie] ?? 0, ties.target[tie] ?? 0]) {
      degree[end] = (degree[end] ?? 0) + 1;
      strength[end] = (strength[end] ?? 0) + weight;
    }
  }
  const chance = (end: number, weight: number) => {
    const choices = (degree[end] ?? 0) - 1;
    return choices < 1 ? 1 : (1 - weight / (strength[end] ?? 1)) ** choices;
  };
  return Float64Array.from({ length: ties.count }, (_, tie) => {
    const weight = weightOf(ties, tie);
    if (weight === 0) return 1;
    return Math.min(chance(ties.source[tie] ?? 0, weight), chance(ties.target[tie] ?? 0, weight));
  });
}

/** All ties, the most telling first; of equals the more frequent, then the earlier. */
export function rankTies(ties: Ties): Uint32Array<ArrayBuffer> {
  const chance = significances(ties);
  const weight = Uint32Array.from(chance.keys(), (tie) => weightOf(ties, tie));
  return Uint32Array.from(chance.keys()).sort(
    (a, b) => (chance[a] ?? 1) - (chance[b] ?? 1) || (weight[b] ?? 0) - (weight[a] ?? 0) || a - b,
  );
}
