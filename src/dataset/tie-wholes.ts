/** Events that are part of a wider one: for a tie the two count once. */
import type { TieColumns, TieMode } from './tie-columns.ts';
import { MemberReader } from './tie-members.ts';
import { MOST_IN_CLIQUE, standsFor } from './tie-rules.ts';

/** The parts and the wholes of events, among those that are visible. */
export class Kin {
  readonly #wholes: Int32Array;
  /** By row, its first part and the next part of the same whole; -1 for none. */
  readonly #firstPart: Int32Array;
  readonly #nextPart: Int32Array;
  readonly #isVisible: Uint8Array;
  readonly #reader: MemberReader;

  constructor(columns: TieColumns, mode: TieMode, rows: Uint32Array) {
    const count = columns.superEvent.length;
    this.#wholes = columns.superEvent;
    this.#firstPart = new Int32Array(count).fill(-1);
    this.#nextPart = new Int32Array(count).fill(-1);
    this.#isVisible = new Uint8Array(count);
    this.#reader = new MemberReader(columns, mode);
    for (const row of rows) {
      this.#isVisible[row] = 1;
      const whole = this.#wholes[row] ?? -1;
      if (whole < 0) continue;
      this.#nextPart[row] = this.#firstPart[whole] ?? -1;
      this.#firstPart[whole] = row;
    }
  }

  /**
   * Pairs of members, as `i * length + j` with `i < j`, for whom a part or a whole of an event
   * counts in its place; `undefined` if there are none. `own` has just read the event.
   */
  counted(own: MemberReader, row: number): ReadonlySet<number> | undefined {
    const whole = this.#wholes[row] ?? -1;
    const found = new Set<number>();
    if (whole >= 0 && this.#isVisible[whole]) this.#compare(own, whole, false, found);
    for (let part = this.#firstPart[row] ?? -1; part >= 0; part = this.#nextPart[part] ?? -1) {
      this.#compare(own, part, true, found);
    }
    return found.size > 0 ? found : undefined;
  }

  #compare(own: MemberReader, other: number, isPart: boolean, found: Set<number>): void {
    const reader = this.#reader;
    reader.read(other);
    if (reader.crowd > MOST_IN_CLIQUE) return;
    const places = Array.from({ length: own.length }, (_, i) => reader.find(own.nodes[i] ?? -1));
    for (const [i, a] of places.entries()) {
      for (const [j, b] of places.entries()) {
        if (j <= i || a === undefined || b === undefined || !reader.joins(a, b)) continue;
        const telling = { standing: reader.standing(a, b), bond: reader.bond(a, b) };
        const ours = { standing: own.standing(i, j), bond: own.bond(i, j) };
        if (standsFor(telling, ours, isPart)) found.add(i * own.length + j);
      }
    }
  }
}
