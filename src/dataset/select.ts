/** Which events a filter leaves, and what each further choice would leave: one pass over columns. */
import { extentOf, parseEdtf, possiblyIn, type DayRange } from '../domain/edtf.ts';
import { FILTER_GROUPS, isChosen, type Filter, type FilterGroup } from '../domain/filter.ts';
import { NO_END, NO_START } from '../lib/day.ts';
import { DATE_FLAGS, type Dataset, type Facet } from './dataset.ts';
import { dateOf } from './rows.ts';
import { facetIds } from './facets.ts';

type Counts = Readonly<Record<FilterGroup, Uint32Array>>;

export interface Selection {
  /** Rows that pass, in the order of time. */
  readonly rows: Uint32Array;
  /** 1 for every row that passes. */
  readonly passes: Uint8Array;
  /**
   * For every value of a group, the number of events there would be if it were chosen: in place of
   * nothing or beside the other values of its group, and with all other groups as they are.
   */
  readonly counts: Counts;
  /** The same, were nothing chosen or excluded in the group: choosing in it changes none of them. */
  readonly offered: Counts;
  /** Rows that lie in the time range only possibly; empty when no range is set. */
  readonly possible: ReadonlySet<number>;
}

/** Something that every selected event must have, whatever the filter: the subject of a page. */
export interface Scope {
  readonly group: FilterGroup;
  readonly id: string;
}

interface GroupTest extends Facet {
  /** Bit 1: chosen; bit 2: excluded; by value. */
  readonly marks: Uint8Array;
  readonly chosen: number;
  readonly needsAll: boolean;
  readonly excludes: boolean;
  readonly counts: Uint32Array;
  /** `counts` itself where they are the same. */
  readonly offered: Uint32Array;
}

const isWithoutConditions = ({ needsAll, excludes }: Pick<GroupTest, 'needsAll' | 'excludes'>) =>
  !needsAll && !excludes;

const CHOSEN = 1;
const EXCLUDED = 2;

function testOf(dataset: Dataset, filter: Filter, group: FilterGroup): GroupTest {
  const ids = facetIds(dataset, group);
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
  return {
    ...dataset.facets[group],
    marks,
    // An id that the data does not hold can't be met: with only such ids nothing passes.
    chosen: needsAll ? any.length : known.length || any.length,
    needsAll,
    excludes,
    counts,
    offered: isFree ? counts : new Uint32Array(ids.length),
  };
}

function passesGroup(test: GroupTest, row: number): boolean {
  const { offsets, values, marks, chosen, needsAll } = test;
  let hits = 0;
  for (let k = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; k < to; k++) {
    const mark = marks[values[k] ?? 0] ?? 0;
    if (mark & EXCLUDED) return false;
    hits += mark & CHOSEN;
  }
  return chosen === 0 || (needsAll ? hits === chosen : hits > 0);
}

/** Days of `from` and `to`, each widened to the whole month or year it names. */
export function rangeOf({ from, to }: Pick<Filter, 'from' | 'to'>) {
  const first = from ? parseEdtf(from) : undefined;
  const last = to ? parseEdtf(to) : undefined;
  return {
    from: first ? extentOf(first).from : NO_START,
    to: last ? extentOf(last).to : NO_END,
    isSet: first !== undefined || last !== undefined,
  };
}

/**
 * @param matches 1 for every row that the words of `filter.q` were found in; all rows without it.
 */
export function select(
  dataset: Dataset,
  filter: Filter,
  matches?: Uint8Array,
  scope?: Scope,
): Selection {
  const { events } = dataset;
  const scopeList = scope && dataset.facets[scope.group];
  const scopeValue = scope ? facetIds(dataset, scope.group).indexOf(scope.id) : -1;
  const range = rangeOf(filter);
  const asks = FILTER_GROUPS.map((group) => isChosen(filter[group]));
  if (!asks.includes(true) && !matches && !scopeList && !range.isSet) return everything(dataset);
  const tests = FILTER_GROUPS.map((group) => testOf(dataset, filter, group));
  const asking = tests.filter((_, g) => asks[g]);
  const isAlone = asking.length === 1 && !matches && !scopeList && !range.isSet;
  // Where nothing else filters, a further value of the one group lets in all that have it.
  const open = isAlone ? asking.find(isWithoutConditions) : undefined;
  const rows = new Uint32Array(events.count);
  const passes = new Uint8Array(events.count);
  const possible = new Set<number>();
  let found = 0;

  for (let row = 0; row < events.count; row++) {
    if (matches && !matches[row]) continue;
    if (scopeList && !holds(scopeList, row, scopeValue)) continue;
    let isPossible = false;
    if (range.isSet) {
      if (row >= events.dated) continue;
      if ((events.startFrom[row] ?? 0) > range.to || (events.endTo[row] ?? 0) < range.from)
        continue;
      isPossible = (events.startTo[row] ?? 0) > range.to || (events.endFrom[row] ?? 0) < range.from;
      if (isPossible && filter.certain) continue;
      if (isPossible && !mayBeIn(dataset, row, range)) continue;
    }
    let failed: GroupTest | undefined;
    let failures = 0;
    for (const test of asking) {
      if (passesGroup(test, row)) continue;
      failed = test;
      if (++failures > 1) break;
    }
    if (failures === 0) {
      rows[found++] = row;
      passes[row] = 1;
      if (isPossible) possible.add(row);
    } else if (failures === 1 && failed && failed !== open) {
      // Another value of the one group that stands in the way would let this event in.
      countIfChosen(failed, row);
      countOffered(failed, row);
    }
  }
  // Group by group, so that each column is read from end to end.
  for (const test of tests) {
    if (test === open) test.counts.set(test.totals);
    else {
      for (let i = 0; i < found; i++) {
        count(test, rows[i] ?? 0);
        countOffered(test, rows[i] ?? 0);
      }
    }
  }

  const byGroup = (kind: 'counts' | 'offered') =>
    Object.fromEntries(tests.map((test, g) => [FILTER_GROUPS[g], test[kind]])) as Counts;
  const [counts, offered] = [byGroup('counts'), byGroup('offered')];
  return { rows: rows.slice(0, found), passes, counts, offered, possible };
}

const selectionsOfAll = new WeakMap<Dataset, Selection>();

/** What no filter at all selects; the same object every time, so that who keeps it draws nothing. */
function everything(dataset: Dataset): Selection {
  const { events, facets } = dataset;
  const counts = Object.fromEntries(
    FILTER_GROUPS.map((group) => [group, facets[group].totals]),
  ) as Counts;
  const selection = selectionsOfAll.get(dataset) ?? {
    rows: Uint32Array.from({ length: events.count }, (_, row) => row),
    passes: new Uint8Array(events.count).fill(1),
    counts,
    offered: counts,
    possible: new Set<number>(),
  };
  selectionsOfAll.set(dataset, selection);
  return selection;
}

function holds(list: { offsets: Uint32Array; values: Int32Array }, row: number, value: number) {
  for (let k = list.offsets[row] ?? 0, to = list.offsets[row + 1] ?? 0; k < to; k++) {
    if (list.values[k] === value) return true;
  }
  return false;
}

/** Of two days, the range may lie between; only then the columns do not tell. */
function mayBeIn(dataset: Dataset, row: number, range: DayRange): boolean {
  if (((dataset.events.dateFlags[row] ?? 0) & DATE_FLAGS.oneOf) === 0) return true;
  const date = dateOf(dataset, row);
  return date !== undefined && possiblyIn(date, range);
}

/** Counts an event that one group keeps out under the values that would let it in. */
function countIfChosen(test: GroupTest, row: number): void {
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

function countOffered(test: GroupTest, row: number): void {
  if (test.offered !== test.counts) count(test, row, test.offered);
}

function count(
  { offsets, values, counts: own }: GroupTest,
  row: number,
  counts: Uint32Array = own,
): void {
  for (let k = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; k < to; k++) {
    const value = values[k] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
}
