/**
 * The status that an event has for those whom a filter asks for. It was held for them only if they
 * were there: for whoever was only announced it is announced, and for whoever is said to have
 * stayed away it is denied. Where any of several may be meant, the best attendance counts; where all
 * of them are, or people and a country, the worst.
 */
import { ATTENDANCES, STATUSES, type Attendance } from '../domain/vocabulary.ts';
import type { Dataset, Facet, Facets } from './dataset.ts';
import { CHOSEN, EXCLUDED, type GroupTest } from './group-test.ts';

const STATUS_FOR: Partial<Record<Attendance, number>> = {
  announced: STATUSES.indexOf('announced'),
  denied: STATUSES.indexOf('denied'),
};
const codes = ATTENDANCES.map((attendance) => STATUS_FOR[attendance]);

/** What a page is about, as one value of a group. */
export interface ScopeList {
  readonly list: Facet;
  readonly value: number;
}

const mixedByFacets = new WeakMap<Facets, Uint8Array>();

function mixedIn({ facets, events }: Dataset): Uint8Array {
  const known = mixedByFacets.get(facets);
  if (known) return known;
  const mixed = new Uint8Array(events.count);
  for (const { attendance, offsets } of Object.values(facets)) {
    if (!attendance) continue;
    for (let row = 0; row < events.count; row++) {
      for (let k = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; k < to; k++) {
        if (attendance[k]) mixed[row] = 1;
      }
    }
  }
  mixedByFacets.set(facets, mixed);
  return mixed;
}

export class StatusFor {
  readonly #dataset: Dataset;
  readonly #status: GroupTest;
  readonly #scope: ScopeList | undefined;
  /** Groups of those who take part. */
  readonly who: readonly GroupTest[];
  readonly #asking: readonly GroupTest[];
  /** 1 for every row in which somebody took part otherwise than the event's own status says. */
  readonly mixed: Uint8Array;

  constructor(dataset: Dataset, tests: readonly GroupTest[], status: GroupTest, scope?: ScopeList) {
    this.#dataset = dataset;
    this.#status = status;
    this.#scope = scope?.list.attendance && scope;
    this.who = tests.filter(({ attendance }) => attendance);
    this.mixed = mixedIn(dataset);
    this.#asking = this.who.filter(({ chosen }) => chosen > 0);
  }

  /** The statuses of all events for those who are chosen, as the values of the group. */
  values(): Int32Array<ArrayBuffer> {
    const { values, offsets } = this.#status;
    if (this.#asking.length === 0 && !this.#scope) return values;
    const own = values.slice();
    for (let row = 0; row < this.mixed.length; row++) {
      if (!this.mixed[row]) continue;
      const code = codes[this.#attendance(row)];
      if (code !== undefined) own[offsets[row] ?? 0] = code;
    }
    return own;
  }

  /** Counts an event under each of those who take part, by what its status is for them. */
  count(test: GroupTest, row: number): void {
    const { offsets, values, marks, needsAll, chosen, counts, offered } = test;
    const [from, to] = [offsets[row] ?? 0, offsets[row + 1] ?? 0];
    const others = this.#attendance(row, test);
    let hits = 0;
    let excluded = 0;
    for (let k = from; k < to; k++) {
      const mark = marks[values[k] ?? 0] ?? 0;
      hits += mark & CHOSEN;
      excluded += Number((mark & EXCLUDED) > 0);
    }
    for (let k = from; k < to; k++) {
      const value = values[k] ?? 0;
      const isLetIn = excluded === Number(((marks[value] ?? 0) & EXCLUDED) > 0);
      if (isLetIn && (!needsAll || hits === chosen)) {
        if (this.#isOpen(row, Math.max(others, attendanceOf(test, row, k))))
          increase(counts, value);
      }
      if (offered === counts) continue;
      if (this.#isOpen(row, Math.max(others, test.attendance?.[k] ?? 0))) increase(offered, value);
    }
  }

  /** Of all that are chosen, but for those of one group. */
  #attendance(row: number, without?: GroupTest): number {
    let worst = 0;
    for (const test of this.#asking) {
      if (test !== without) worst = Math.max(worst, attendanceOf(test, row));
    }
    if (!this.#scope) return worst;
    const { list, value } = this.#scope;
    for (let k = list.offsets[row] ?? 0, to = list.offsets[row + 1] ?? 0; k < to; k++) {
      if (list.values[k] === value) worst = Math.max(worst, list.attendance?.[k] ?? 0);
    }
    return worst;
  }

  #isOpen(row: number, attendance: number): boolean {
    const { offsets, values, marks, chosen, needsAll } = this.#status;
    const { events } = this.#dataset;
    const from = offsets[row] ?? 0;
    let hits = 0;
    for (let k = from, to = offsets[row + 1] ?? 0; k < to; k++) {
      const own = k === from ? (codes[attendance] ?? events.status[row]) : values[k];
      const mark = marks[own ?? 0] ?? 0;
      if (mark & EXCLUDED) return false;
      hits += mark & CHOSEN;
    }
    return chosen === 0 || (needsAll ? hits === chosen : hits > 0);
  }
}

/** @param also the place of a value that is taken as chosen too */
function attendanceOf(
  { attendance, offsets, values, marks, needsAll }: GroupTest,
  row: number,
  also = -1,
): number {
  let found = -1;
  for (let k = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; k < to; k++) {
    if (k !== also && ((marks[values[k] ?? 0] ?? 0) & CHOSEN) === 0) continue;
    const was = attendance?.[k] ?? 0;
    found = found < 0 ? was : needsAll ? Math.max(found, was) : Math.min(found, was);
  }
  return Math.max(found, 0);
}

function increase(counts: Uint32Array, value: number): void {
  counts[value] = (counts[value] ?? 0) + 1;
}
