/** One group of a filter: which events it lets in, and what each of its values would let in. */
import { isChosen, type Filter, type FilterGroup } from '../domain/filter.ts';
import type { Dataset, Facet } from './dataset.ts';
import { facetIds } from './facets.ts';

export interface GroupTest extends Facet {
  values: Facet['values'];
  /** Bit 1: chosen; bit 2: excluded; by value. */
  readonly marks: Uint8Array;
  readonly chosen: number;
  readonly needsAll: boolean;
  readonly excludes: boolean;
  readonly counts: Uint32Array;
  /** `counts` itself where they are the same. */
  readonly offered: Uint32Array;
}

export const isWithoutConditions = ({
  needsAll,
  excludes,
}: Pick<GroupTest, 'needsAll' | 'excludes'>) => !needsAll && !excludes;

export const CHOSEN = 1;
export const EXCLUDED = 2;

export function testOf(dataset: Dataset, filter: Filter, group: FilterGroup): GroupTest {
  const ids = facetIds(dataset, group);
  const facet = dataset.facets[group];
  const marks = new Uint8Array(ids.length);
  const mark = (id: string, bit: number) => {
    const at = ids.indexOf(id);
    if (at < 0) return false;
    marks[at] = (marks[at] ?? 0) | bit;
    return true;
  };
  const { any, none } = filter[group];
  for (const id of none) mark(id, EXCLUDED);
  const known = any.filter((id) => mark(id, CHOSEN));
  const needsAll = filter.match.includes(group);
  const excludes = none.length > 0;
  const counts = new Uint32Array(ids.length);
  const isFree = isWithoutConditions({ needsAll, excludes });
  // Whom else is asked for makes a difference to the status.
  const isByStatus = any.length > 0 && isChosen(filter.status) && facet.attendance !== undefined;
  return {
    ...facet,
    marks,
    // An id that the data does not hold can't be met: with only such ids nothing passes.
    chosen: needsAll ? any.length : known.length || any.length,
    needsAll,
    excludes,
    counts,
    offered: isFree && !isByStatus ? counts : new Uint32Array(ids.length),
  };
}

export function passesGroup(test: GroupTest, row: number): boolean {
  const { offsets, values, marks, chosen, needsAll } = test;
  let hits = 0;
  for (let k = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; k < to; k++) {
    const mark = marks[values[k] ?? 0] ?? 0;
    if (mark & EXCLUDED) return false;
    hits += mark & CHOSEN;
  }
  return chosen === 0 || (needsAll ? hits === chosen : hits > 0);
}

/** Counts an event that one group keeps out under the values that would let it in. */
export function countIfChosen(test: GroupTest, row: number): void {
  const { offsets, values, marks, chosen, needsAll, counts } = test;
  let hits = 0;
  let excluded = -1;
  let excludedCount = 0;
  for (let k = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; k < to; k++) {
    const value = values[k] ?? 0;
    const mark = marks[value] ?? 0;
    hits += mark & CHOSEN;
    if ((mark & EXCLUDED) === 0) continue;
    excluded = value;
    excludedCount++;
  }
  if (excludedCount === 0 && !needsAll) count(test, row);
  // An excluded value keeps it out whatever else is chosen, unless it is chosen itself.
  else if (excludedCount === 1 && (!needsAll || hits === chosen)) {
    counts[excluded] = (counts[excluded] ?? 0) + 1;
  }
}

export function countOffered(test: GroupTest, row: number): void {
  if (test.offered !== test.counts) count(test, row, test.offered);
}

export function count(
  { offsets, values, counts: own }: GroupTest,
  row: number,
  counts: Uint32Array = own,
): void {
  for (let k = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; k < to; k++) {
    const value = values[k] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
}
