/**
 * Finds passages, of which only the places are known, in a text that was changed in one place or
 * several. Between two changes every passage is moved by one and the same distance, so that its
 * ends lie at ends of words there: one end in four does so by chance, but not a long run of them.
 * Tried with two changes at random in each of the bundled reports, it marks three passages in
 * four; of 10,000 marks about four hold other words, mostly where two changes lie close together.
 */
import { fold } from '../lib/fold.ts';
import type { Anchored, Passage } from './reanchor.ts';

/**
 * Ends in a row that have to fit. Of a run this long, 1 in 4^18 would fit by chance at some
 * distance; there are some 10^6 runs and distances to be tried in an article.
 */
const FEWEST_ENDS = 18;
/** At both sides of a run that many are left out: behind a change some still fit by chance. */
const UNSURE_ENDS = 6;
/** Characters by which a passage is looked for before and behind its place. */
const FARTHEST = 4000;

const WORD = /[\p{L}\p{N}\p{M}]/u;
const BLANK = /\s/;

interface End {
  readonly at: number;
  readonly isStart: boolean;
}

interface Run {
  readonly by: number;
  /** The first and the last of its ends that are sure. */
  readonly first: number;
  readonly last: number;
}

/** Where a passage can start (1) or end (2): not within a word, and not at a blank. */
function edgesOf(text: string): Uint8Array {
  const edges = new Uint8Array(text.length + 1);
  for (let at = 0; at <= text.length; at++) {
    const [before, after] = [text[at - 1] ?? ' ', text[at] ?? ' '];
    if (WORD.test(before) && WORD.test(after)) continue;
    edges[at] = (BLANK.test(after) ? 0 : 1) | (BLANK.test(before) ? 0 : 2);
  }
  return edges;
}

/** @param longer by how many units the text is longer than the article */
function runsAt(ends: readonly End[], edges: Uint8Array, by: number, longer: number): Run[] {
  const fits = (i: number) => {
    const end = ends[i];
    return end !== undefined && ((edges[end.at + by] ?? 0) & (end.isStart ? 1 : 2)) !== 0;
  };
  const runs: Run[] = [];
  let from = 0;
  while (from + FEWEST_ENDS <= ends.length) {
    // From the far end back: the first that does not fit rules out all that would hold it.
    let at = from + FEWEST_ENDS - 1;
    while (at >= from && fits(at)) at--;
    if (at >= from) {
      from = at + 1;
      continue;
    }
    let to = from + FEWEST_ENDS;
    while (fits(to)) to++;
    // Nothing came before what stands where it stood from the first; likewise at the end.
    const first = from === 0 && by === 0 ? 0 : from + UNSURE_ENDS;
    const last = to === ends.length && by === longer ? to - 1 : to - 1 - UNSURE_ENDS;
    runs.push({ by, first, last });
    from = to + 1;
  }
  return runs;
}

/** Passages with one sure place, and no other that would do as well. */
export function placeInPieces(
  text: string,
  length: number,
  passages: readonly Passage[],
): readonly Anchored[] {
  const keys = new Set(passages.flatMap(({ start, end }) => [start * 2, end * 2 + 1]));
  const ends = [...keys]
    .sort((a, b) => a - b)
    .map((key): End => ({ at: key >> 1, isStart: key % 2 === 0 }));
  if (ends.length < FEWEST_ENDS) return [];
  const edges = edgesOf(text);
  const runs: Run[] = [];
  for (let by = -FARTHEST; by <= FARTHEST; by++)
    runs.push(...runsAt(ends, edges, by, text.length - length));
  const overlap = (a: Run, b: Run) => a !== b && a.first <= b.last && b.first <= a.last;
  const sure = runs.filter((run) => !runs.some((other) => overlap(run, other)));
  const ordered = sure.toSorted((a, b) => a.first - b.first);
  // What follows in the article follows in the text.
  const inOrder = ordered.every((run, i) => {
    const before = ordered[i - 1];
    return (
      !before || (ends[before.last]?.at ?? 0) + before.by <= (ends[run.first]?.at ?? 0) + run.by
    );
  });
  if (!inOrder) return [];
  const index = new Map(ends.map(({ at, isStart }, i) => [at * 2 + (isStart ? 0 : 1), i]));
  const placed = passages.flatMap((passage) => {
    const [from = -1, to = -1] = [index.get(passage.start * 2), index.get(passage.end * 2 + 1)];
    const run = ordered.find(({ first, last }) => first <= from && to <= last);
    return run ? [{ passage, start: passage.start + run.by, end: passage.end + run.by }] : [];
  });
  const named = placed.filter(({ passage }) => passage.names.length > 0);
  const naming = named.filter(({ passage: { names }, start, end }) => {
    const words = fold(text.slice(start, end));
    return names.some((name) => words.includes(fold(name)));
  });
  if (naming.length * 2 < named.length) return [];
  return placed.map(({ passage: { id }, start, end }) => ({ id, start, end }));
}
