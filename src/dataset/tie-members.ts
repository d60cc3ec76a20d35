/** Who or what an event joins, by the kind of graph. */
import { areApartIn } from './apart.ts';
import { countryBase, nodeCount, topicBase } from './nodes.ts';
import type { TieColumns, TieMode } from './tie-columns.ts';
import { ABSENT, ATTENDED, bondOf, standingOf, type Bond } from './tie-rules.ts';

/**
 * Reads the members of one event after another into the same arrays, each member once, with the
 * best attendance that it is given. Members said not to have been there are left out.
 */
export class MemberReader {
  /** Node numbers and attendances of the members last read; the first `length` are valid. */
  readonly nodes: number[] = [];
  readonly attendance: number[] = [];
  /** 1 where reports disagree whether the member was part of it. */
  readonly contested: number[] = [];
  length = 0;
  /** How many of them would form a clique. */
  crowd = 0;
  readonly #columns: TieColumns;
  readonly #mode: TieMode;
  /** Places in `nodes` by node number, while an event is read. */
  readonly #slot: Int32Array;
  /** Of an actor, the node of the country they were there for; -1 if that is not known. */
  readonly #country: Int32Array;
  /** The sides that were there, those not known as one. */
  readonly #sides = new Set<number>();
  #row = -1;

  constructor(columns: TieColumns, mode: TieMode) {
    this.#columns = columns;
    this.#mode = mode;
    this.#slot = new Int32Array(nodeCount(columns.sizes)).fill(-1);
    this.#country = new Int32Array(countryBase(columns.sizes)).fill(-1);
  }

  read(row: number): void {
    this.length = 0;
    this.#row = row;
    this.#sides.clear();
    const mode = this.#mode;
    if (mode !== 'topics') this.#readParticipants(row);
    if (mode === 'countries') this.#readCountries(row);
    if (mode === 'topics' || mode === 'mixed') this.#readTopics(row);
    this.#markContested(row);
    let kept = 0;
    for (let i = 0; i < this.length; i++) {
      const node = this.nodes[i] ?? 0;
      this.#slot[node] = -1;
      if (this.attendance[i] === ABSENT) continue;
      this.nodes[kept] = node;
      this.attendance[kept] = this.attendance[i] ?? ATTENDED;
      this.contested[kept++] = this.contested[i] ?? 0;
    }
    this.length = kept;
    this.crowd = mode === 'mixed' ? this.#people() : kept;
  }

  /**
   * Whether the event ties two of its members (see `apart.ts`). A mixed graph has two sorts of node: people on one
   * side, and on the other what they stood for and talked about.
   */
  joins(i: number, j: number): boolean {
    const [a, b] = [this.nodes[i] ?? 0, this.nodes[j] ?? 0];
    if (this.#mode !== 'mixed') return !areApartIn(this.#columns.apart, this.#row, a, b);
    const { people, organisations, countries } = this.#columns.sizes;
    const [person, other] = a < b ? [a, b] : [b, a];
    if (person >= people || other < people) return false;
    return other >= people + organisations + countries || this.#country[person] === other;
  }

  /** What the event says of two of its members. */
  bond(i: number, j: number): Bond {
    if (this.#mode === 'topics' || this.#mode === 'mixed') return 'part';
    return bondOf(this.#columns.format[this.#row] ?? 0, this.#sideOf(i), this.#sideOf(j));
  }

  /** The standing of the event between two of its members, as a position in `STANDINGS`. */
  standing(i: number, j: number): number {
    const status = this.#columns.status[this.#row] ?? 0;
    return standingOf(status, this.attendance[i] ?? ATTENDED, this.attendance[j] ?? ATTENDED);
  }

  /** Whether no more than two sides were there. */
  isTwoSided(): boolean {
    return (this.#mode === 'countries' ? this.length : this.#sides.size) <= 2;
  }

  #sideOf(i: number): number {
    const node = this.nodes[i] ?? -1;
    return this.#mode === 'countries' ? node : (this.#country[node] ?? -1);
  }

  /** Where a node is among the members last read. */
  find(node: number): number | undefined {
    for (let i = 0; i < this.length; i++) if (this.nodes[i] === node) return i;
    return undefined;
  }

  #people(): number {
    let count = 0;
    for (let i = 0; i < this.length; i++)
      count += Number((this.nodes[i] ?? 0) < this.#columns.sizes.people);
    return count;
  }

  #readParticipants(row: number): void {
    const { sizes, participants, sides, attendance } = this.#columns;
    const { offsets, values } = participants;
    const mode = this.#mode;
    for (let k = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; k < to; k++) {
      const actor = values[k] ?? -1;
      const was = attendance[k] ?? ATTENDED;
      const side = sides[k] ?? -1;
      const country = side < 0 ? -1 : countryBase(sizes) + side;
      const isPerson = actor < sizes.people;
      if (was !== ABSENT) this.#sides.add(country);
      if (country >= 0 && (mode === 'countries' || (mode === 'mixed' && isPerson))) {
        this.#add(country, was);
      }
      if (mode === 'countries' || actor < 0 || isPerson === (mode === 'organisations')) continue;
      this.#add(actor, was);
      this.#country[actor] = country;
    }
  }

  #readCountries(row: number): void {
    const { sizes, countries } = this.#columns;
    const base = countryBase(sizes);
    for (let k = countries.offsets[row] ?? 0, to = countries.offsets[row + 1] ?? 0; k < to; k++) {
      const node = base + (countries.values[k] ?? 0);
      // A country whose people are said to have stayed away is not brought back by its mention.
      if ((this.#slot[node] ?? -1) < 0) this.#add(node, ATTENDED);
    }
  }

  #readTopics(row: number): void {
    const { sizes, topics } = this.#columns;
    const base = topicBase(sizes);
    for (let k = topics.offsets[row] ?? 0, to = topics.offsets[row + 1] ?? 0; k < to; k++) {
      this.#add(base + (topics.values[k] ?? 0), ATTENDED);
    }
  }

  #markContested(row: number): void {
    const { offsets, values } = this.#columns.contested;
    for (let k = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; k < to; k++) {
      const at = this.#slot[values[k] ?? 0] ?? -1;
      if (at >= 0) this.contested[at] = 1;
    }
  }

  #add(node: number, attendance: number): void {
    const at = this.#slot[node] ?? -1;
    if (at < 0) {
      this.#slot[node] = this.length;
      this.nodes[this.length] = node;
      this.contested[this.length] = 0;
      this.attendance[this.length++] = attendance;
    } else if (attendance < (this.attendance[at] ?? ABSENT)) {
      this.attendance[at] = attendance;
    }
  }
}
