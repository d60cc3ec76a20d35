/**
 * Who is tied to whom by the visible events, and what each tie is made of: counts only, as columns,
 * because a hundred thousand events give two hundred thousand ties. The events of one tie are read
 * by `TieEvents` when somebody asks.
 */
import { eventBase } from './nodes.ts';
import type { TieColumns, TieMode } from './tie-columns.ts';
import { MemberReader } from './tie-members.ts';
import { PairTable, widened } from './tie-pairs.ts';
import { Kin } from './tie-wholes.ts';
import {
  ANNOUNCED,
  ATTENDED,
  HELD,
  MOST_IN_CLIQUE,
  NOT_HELD,
  standingOf,
  UNKNOWN,
} from './tie-rules.ts';

type Counts = Uint32Array<ArrayBuffer>;
type Rows = Int32Array<ArrayBuffer>;

export interface Ties {
  readonly mode: TieMode;
  /** Node numbers (see `nodes.ts`), ascending, of all that take part in a visible event. */
  readonly nodes: Counts;
  /** Visible events of each node. */
  readonly events: Counts;
  /** The first and last dated rows of each node; -1 where it has none. */
  readonly since: Rows;
  readonly until: Rows;
  /** How many ties there are; the columns below have one row each. */
  readonly count: number;
  /** Positions in `nodes`; the source is the smaller. */
  readonly source: Counts;
  readonly target: Counts;
  /**
   * Events by their standing between the two; they add up to all events of the tie. An event and the
   * wider one that it is part of count once.
   */
  readonly held: Counts;
  readonly announced: Counts;
  readonly unknown: Counts;
  readonly notHeld: Counts;
  /**
   * Of all but those not held, those where reports disagree whether it was held, what it was or
   * whether one of the two was part of it.
   */
  readonly disputed: Counts;
  /** Of those held, the ones at which the two met as two sides, and of these those with no third. */
  readonly meetings: Counts;
  readonly bilateral: Counts;
  /** The first and last dated rows among all but those not held; -1 where there is none. */
  readonly first: Rows;
  readonly last: Rows;
}

/** Events that join the two: all but those that were not held. */
export const weightOf = (ties: Ties, tie: number): number =>
  (ties.held[tie] ?? 0) + (ties.announced[tie] ?? 0) + (ties.unknown[tie] ?? 0);

/** What one event adds to a tie; numbers but for the standing are 0 or 1. */
interface Facts {
  readonly standing: number;
  readonly contested: number;
  readonly met: number;
  readonly bilateral: number;
}

/** One integer column per count, growing with the table of pairs. */
class TieCounter {
  readonly pairs = new PairTable();
  readonly standings = [HELD, ANNOUNCED, UNKNOWN, NOT_HELD].map(() => new Uint32Array(256));
  disputed = new Uint32Array(256);
  meetings = new Uint32Array(256);
  bilateral = new Uint32Array(256);
  /** One more than the row, so that 0 is none. */
  first = new Uint32Array(256);
  last = new Uint32Array(256);

  add(
    columns: TieColumns,
    row: number,
    [a, b]: readonly [number, number],
    { standing, contested, met, bilateral }: Facts,
  ): void {
    const tie = this.pairs.number(a, b);
    if (tie >= this.disputed.length) this.#grow();
    increase(this.standings[standing], tie, 1);
    if (standing === NOT_HELD) return;
    increase(this.disputed, tie, (columns.disputed[row] ?? 0) | contested);
    increase(this.meetings, tie, met);
    increase(this.bilateral, tie, bilateral);
    if (row >= columns.dated) return;
    // Rows come in the order of time.
    this.first[tie] ||= row + 1;
    this.last[tie] = row + 1;
  }

  #grow(): void {
    for (const [i, column] of this.standings.entries()) this.standings[i] = widened(column);
    this.disputed = widened(this.disputed);
    this.meetings = widened(this.meetings);
    this.bilateral = widened(this.bilateral);
    this.first = widened(this.first);
    this.last = widened(this.last);
  }
}

function increase(column: Counts | undefined, at: number, by: number): void {
  if (column) column[at] = (column[at] ?? 0) + by;
}

/** Nodes seen so far, by number, with what is known of each. */
class NodeCounter {
  readonly events: Counts;
  readonly since: Counts;
  readonly until: Counts;
  constructor(size: number) {
    this.events = new Uint32Array(size);
    this.since = new Uint32Array(size);
    this.until = new Uint32Array(size);
  }

  add(columns: TieColumns, row: number, node: number): void {
    increase(this.events, node, 1);
    if (row >= columns.dated) return;
    this.since[node] ||= row + 1;
    this.until[node] = row + 1;
  }
}

/** @param rows visible events in the order of time, as `select` gives them. */
export function countTies(columns: TieColumns, rows: Uint32Array, mode: TieMode): Ties {
  const reader = new MemberReader(columns, mode);
  const kin = new Kin(columns, mode, rows);
  const base = eventBase(columns.sizes);
  const ties = new TieCounter();
  const nodes = new NodeCounter(base + columns.sizes.events);
  for (const row of rows) {
    reader.read(row);
    const status = columns.status[row] ?? 0;
    const isCrowd = reader.crowd > MOST_IN_CLIQUE;
    const elsewhere = isCrowd ? undefined : kin.counted(reader, row);
    const twoSided = Number(reader.isTwoSided());
    if (isCrowd) nodes.add(columns, row, base + row);
    for (let i = 0; i < reader.length; i++) {
      const a = reader.nodes[i] ?? 0;
      const was = reader.attendance[i] ?? ATTENDED;
      const contested = reader.contested[i] ?? 0;
      nodes.add(columns, row, a);
      if (isCrowd) {
        const standing = standingOf(status, was, ATTENDED);
        ties.add(columns, row, [a, base + row], { standing, contested, met: 0, bilateral: 0 });
        continue;
      }
      for (let j = i + 1; j < reader.length; j++) {
        if (!reader.joins(i, j) || elsewhere?.has(i * reader.length + j)) continue;
        const standing = reader.standing(i, j);
        const met = Number(standing === HELD && reader.bond(i, j) === 'met');
        ties.add(columns, row, [a, reader.nodes[j] ?? 0], {
          standing,
          contested: contested | (reader.contested[j] ?? 0),
          met,
          bilateral: met & twoSided,
        });
      }
    }
  }
  return finish(mode, nodes, ties);
}

function finish(mode: TieMode, all: NodeCounter, ties: TieCounter): Ties {
  const nodes = Uint32Array.from(all.events.keys()).filter((node) => (all.events[node] ?? 0) > 0);
  const position = new Uint32Array(all.events.length);
  for (const [at, node] of nodes.entries()) position[node] = at;
  const { count, low, high } = ties.pairs;
  const whole = (column: Counts | undefined) => (column ?? new Uint32Array()).slice(0, count);
  const rows = (column: Counts) => Int32Array.from(whole(column), (row) => row - 1);
  const [held, announced, unknown, notHeld] = ties.standings;
  return {
    mode,
    nodes,
    events: nodes.map((node) => all.events[node] ?? 0),
    since: Int32Array.from(nodes, (node) => (all.since[node] ?? 0) - 1),
    until: Int32Array.from(nodes, (node) => (all.until[node] ?? 0) - 1),
    count,
    source: whole(low).map((node) => position[node] ?? 0),
    target: whole(high).map((node) => position[node] ?? 0),
    held: whole(held),
    announced: whole(announced),
    unknown: whole(unknown),
    notHeld: whole(notHeld),
    disputed: whole(ties.disputed),
    meetings: whole(ties.meetings),
    bilateral: whole(ties.bilateral),
    first: rows(ties.first),
    last: rows(ties.last),
  };
}
