/** A text with passages that may overlap, as pieces that do not: each with all that covers it. */
import type { Passage } from '../draft/model.ts';

export interface Mark extends Passage {
  /** Of the field whose passage it is. */
  readonly id: string;
}

export interface Segment extends Passage {
  /** Ids of the marks over it, the shortest mark first. */
  readonly ids: readonly string[];
}

/** Covers the whole text, in order, without gaps; marks outside the text are cut off. */
export function segmentsOf(length: number, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(length, mark.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const bounds = [
    ...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [i, start] of bounds.entries()) {
    const end = bounds[i + 1];
    if (end === undefined) break;
    open = open.filter((mark) => mark.end > start);
    for (let mark = inside[next]; mark && mark.start === start; mark = inside[++next]) {
      open.push(mark);
    }
    const ids = open.toSorted((a, b) => a.end - a.start - (b.end - b.start)).map(({ id }) => id);
    segments.push({ start, end, ids });
  }
  return segments;
}
