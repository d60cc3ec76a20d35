/** The events that make one tie, or that one node takes part in, found when somebody asks. */
import type { EventIndex } from './event-index.ts';
import { eventBase } from './nodes.ts';
import type { TieColumns, TieMode } from './tie-columns.ts';
import { MemberReader } from './tie-members.ts';
import {
  ATTENDED,
  HELD,
  MOST_IN_CLIQUE,
  standingOf,
  STANDINGS,
  standsFor,
  type Bond,
  type Standing,
} from './tie-rules.ts';

export interface TieEvent {
  readonly row: number;
  readonly standing: Standing;
  /** Reports disagree whether it was held, what it was, or whether one of the two was there. */
  readonly disputed: boolean;
  readonly bond: Bond;
  /** A meeting of the two, held with no third side. */
  readonly bilateral: boolean;
  /** Not if a part of it, or what it is part of, counts in its place. */
  readonly isCounted: boolean;
}

const NONE = new Int32Array();

export class TieEvents {
  readonly #columns: TieColumns;
  readonly #index: EventIndex;
  readonly #reader: MemberReader;

  /** @param index of the visible events, by the same columns and mode. */
  constructor(columns: TieColumns, mode: TieMode, index: EventIndex) {
    this.#columns = columns;
    this.#index = index;
    this.#reader = new MemberReader(columns, mode);
  }

  /** The rows in which a node takes part; of a node that is an event, its own. */
  of(node: number): Int32Array {
    const { offsets, rows } = this.#index;
    return rows.subarray(offsets[node] ?? 0, offsets[node + 1] ?? 0);
  }

  /** The events that tie two nodes. */
  between(a: number, b: number): TieEvent[] {
    const reader = this.#reader;
    const [ofA, ofB] = [this.of(a), this.of(b)];
    const found: TieEvent[] = [];
    for (const row of a === b ? NONE : ofA.length < ofB.length ? ofA : ofB) {
      reader.read(row);
      const event = this.#tieIn(reader, row, a, b);
      if (event) found.push(event);
    }
    const { superEvent } = this.#columns;
    return found.map((event) => ({ ...event, isCounted: isCounted(superEvent, event, found) }));
  }

  #tieIn(reader: MemberReader, row: number, a: number, b: number): TieEvent | undefined {
    const { status, disputed } = this.#columns;
    const [i, j] = [reader.find(a), reader.find(b)];
    const own = eventBase(this.#columns.sizes) + row;
    if (reader.crowd > MOST_IN_CLIQUE) {
      // In a crowd each member is tied to the event, and to nobody else.
      const member = a === own ? j : b === own ? i : undefined;
      if (member === undefined) return undefined;
      const was = reader.attendance[member] ?? ATTENDED;
      return eventOf(
        row,
        standingOf(status[row] ?? 0, was, ATTENDED),
        (disputed[row] ?? 0) | (reader.contested[member] ?? 0),
      );
    }
    if (i === undefined || j === undefined || !reader.joins(i, j)) return undefined;
    const bond = reader.bond(i, j);
    const standing = reader.standing(i, j);
    return {
      ...eventOf(
        row,
        standing,
        (disputed[row] ?? 0) | (reader.contested[i] ?? 0) | (reader.contested[j] ?? 0),
      ),
      bond,
      bilateral: standing === HELD && bond === 'met' && reader.isTwoSided(),
    };
  }
}

type Told = Pick<TieEvent, 'row' | 'standing' | 'bond'>;

/** @param all the events of the same two, among which a part or a whole of this one may stand for it. */
export function isCounted(superEvent: Int32Array, event: Told, all: readonly Told[]): boolean {
  return !all.some((other) => {
    const isPart = superEvent[other.row] === event.row;
    if (!isPart && superEvent[event.row] !== other.row) return false;
    return standsFor(tellingOf(other), tellingOf(event), isPart);
  });
}

const eventOf = (row: number, code: number, disputed: number): TieEvent => ({
  row,
  standing: STANDINGS[code] ?? 'unknown',
  disputed: disputed === 1,
  bond: 'part',
  bilateral: false,
  isCounted: true,
});

const tellingOf = ({ standing, bond }: Told) => ({
  standing: STANDINGS.indexOf(standing),
  bond,
});
