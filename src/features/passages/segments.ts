/** Passages that overlap, cut into runs that don't, so that each run of text is written once. */
import type { Anchored } from '../../dataset/reanchor.ts';

export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Ids of the claims whose passage covers the run, and of those whose passage begins or ends with it. */
  readonly claims: readonly string[];
  readonly begins: readonly string[];
  readonly ends: readonly string[];
}

/** The whole text, in order; runs without claims are those that no passage covers. */
export function segmentsOf(length: number, passages: readonly Anchored[]): Segment[] {
  const kept = passages.filter(({ start, end }) => start >= 0 && start < end && end <= length);
  const edges = [...new Set([0, length, ...kept.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const ids = (is: (passage: Anchored) => boolean) => kept.filter(is).map(({ id }) => id);
  return edges.slice(0, -1).map((start, i): Segment => {
    const end = edges[i + 1] ?? length;
    return {
      start,
      end,
      claims: ids((passage) => passage.start <= start && passage.end >= end),
      begins: ids((passage) => passage.start === start),
      ends: ids((passage) => passage.end === end),
    };
  });
}
