/** Events, in the order of the file, to columns in the order of time. */
import { IntBuilder, ListBuilder, type StringColumn } from '../../lib/columns.ts';
import { StringBuilder } from '../../lib/string-builder.ts';
import { stableSort } from '../../lib/sort.ts';
import { parseEdtf } from '../../domain/edtf.ts';
import type { EventRecord, Participant } from '../../domain/schema.ts';
import { FORMATS, ROLES, STATUSES } from '../../domain/vocabulary.ts';
import { dateFlagsOf, type Dataset, type EventColumns } from '../dataset.ts';
import { hashId } from '../rows.ts';
import type { Names, Positions, Where } from './names.ts';

export class EventPacker {
  readonly #names: Names;
  readonly #id = new StringBuilder();
  readonly #name = new StringBuilder();
  readonly #rest = new StringBuilder();
  readonly #date = new StringBuilder();
  readonly #startFrom = new IntBuilder();
  readonly #startTo = new IntBuilder();
  readonly #endFrom = new IntBuilder();
  readonly #endTo = new IntBuilder();
  readonly #dateFlags = new IntBuilder();
  readonly #isDated = new IntBuilder();
  readonly #format = new IntBuilder();
  readonly #status = new IntBuilder();
  readonly #salience = new IntBuilder();
  readonly #place = new IntBuilder();
  readonly #superEvent = new IntBuilder();
  readonly #participants = new ListBuilder();
  readonly #roles = new ListBuilder();
  readonly #positions = new ListBuilder();
  readonly #sides = new ListBuilder();
  readonly #countries = new ListBuilder();
  readonly #topics = new ListBuilder();
  /** Of every id and alias, with the event it stands for. */
  readonly #hashes = new IntBuilder();
  readonly #hashed = new IntBuilder();

  constructor(names: Names) {
    this.#names = names;
  }

  get count(): number {
    return this.#format.length;
  }

  add(event: EventRecord, at: Where): void {
    const names = this.#names;
    const number = this.count;
    names.define(names.events, event.id, number, () => `${at()}.id`);
    this.#addHash(event.id, number);
    for (const [i, alias] of (event.aliases ?? []).entries()) {
      names.define(names.events, alias, number, () => `${at()}.aliases[${i}]`);
      this.#addHash(alias, number);
    }
    this.#id.push(event.id);
    this.#name.push(event.name);
    this.#rest.push(restOf(event));
    this.#addDate(event.date ?? '');
    this.#format.push(FORMATS.indexOf(event.format));
    this.#status.push(STATUSES.indexOf(event.status));
    this.#salience.push(event.salience === 'background' ? 1 : 0);
    this.#place.push(names.places.use(event.place, () => `${at()}.place`));
    this.#superEvent.push(names.events.use(event.superEvent, () => `${at()}.superEvent`));
    this.#addLists(event, at);
  }

  #addHash(id: string, number: number): void {
    this.#hashes.push(hashId(id) | 0);
    this.#hashed.push(number);
  }

  #addDate(text: string): void {
    const date = text ? parseEdtf(text) : undefined;
    this.#date.push(text);
    this.#isDated.push(date ? 1 : 0);
    this.#startFrom.push(date?.start.from ?? 0);
    this.#startTo.push(date?.start.to ?? 0);
    this.#endFrom.push(date?.end.from ?? 0);
    this.#endTo.push(date?.end.to ?? 0);
    this.#dateFlags.push(date ? dateFlagsOf(date) : 0);
  }

  #addLists({ countries, participants, topics }: EventRecord, at: Where): void {
    const names = this.#names;
    for (const country of countries ?? []) {
      this.#countries.pushOnce(names.countries.number(country));
    }
    for (const [i, participant] of (participants ?? []).entries()) {
      this.#addParticipant(participant, () => `${at()}.participants[${i}]`);
    }
    for (const [i, topic] of (topics ?? []).entries()) {
      this.#topics.push(names.topics.use(topic, () => `${at()}.topics[${i}]`));
    }
    this.#participants.endRow();
    this.#roles.endRow();
    this.#positions.endRow();
    this.#sides.endRow();
    this.#countries.endRow();
    this.#topics.endRow();
  }

  #addParticipant({ who, role, position, country }: Participant, at: () => string): void {
    const names = this.#names;
    const side = country ? names.countries.number(country) : -1;
    this.#participants.push(names.actors.use(who, () => `${at()}.who`));
    this.#roles.push(ROLES.indexOf(role ?? 'participant'));
    this.#positions.push(names.positions.use(position, () => `${at()}.position`));
    this.#sides.push(side);
    if (side >= 0) this.#countries.pushOnce(side);
  }

  /** The number of the event that each one is part of, or -1. */
  wholes(): Int32Array {
    const positions = this.#names.events.positions();
    return this.#superEvent.view().map((number) => positions[number] ?? -1);
  }

  ids(): StringColumn {
    return this.#id.gather(Uint32Array.from({ length: this.count }, (_, number) => number));
  }

  /** Events by the first day they may have begun, then by the last, undated ones at the end. */
  order(): Uint32Array {
    const rows = Uint32Array.from({ length: this.count }, (_, row) => row);
    const byEnd = stableSort(rows, (row) => this.#endTo.at(row));
    return stableSort(byEnd, (row) => (this.#isDated.at(row) ? this.#startFrom.at(row) : Infinity));
  }

  /** Ids and aliases for `eventRow`. */
  finishIds(rowOf: Int32Array): Dataset['eventIds'] {
    const all = Uint32Array.from({ length: this.#hashes.length }, (_, i) => i);
    // The keys of a sort are shorter than a hash: by its low half, then by its high half.
    const byLow = stableSort(all, (i) => this.#hashes.at(i) & 0xffff);
    const order = stableSort(byLow, (i) => this.#hashes.at(i) >>> 16);
    return {
      hashes: Uint32Array.from(this.#hashes.gather(order)),
      rows: this.#hashed.gather(order, rowOf),
    };
  }

  /** All but `attendance` and `disputed`, which follow from the claims. */
  finish(order: Uint32Array, to: Positions): EventColumns {
    const participants = this.#participants.gather(order, to.actor);
    return {
      count: order.length,
      dated: this.#isDated.view().reduce((sum, dated) => sum + dated, 0),
      id: this.#id.gather(order),
      name: this.#name.gather(order),
      rest: this.#rest.gather(order),
      date: this.#date.gather(order),
      startFrom: this.#startFrom.gather(order),
      startTo: this.#startTo.gather(order),
      endFrom: this.#endFrom.gather(order),
      endTo: this.#endTo.gather(order),
      dateFlags: this.#dateFlags.gatherBytes(order),
      format: this.#format.gatherBytes(order),
      status: this.#status.gatherBytes(order),
      salience: this.#salience.gatherBytes(order),
      place: this.#place.gather(order, to.place),
      superEvent: this.#superEvent.gather(order, to.event),
      participants,
      roles: Uint8Array.from(this.#roles.gather(order).values),
      positions: this.#positions.gather(order, to.position).values,
      sides: this.#sides.gather(order, to.country).values,
      attendance: new Uint8Array(participants.values.length),
      countries: this.#countries.gather(order, to.country),
      topics: this.#topics.gather(order, to.topic),
      disputed: new Uint8Array(order.length),
    };
  }
}

function restOf({ aliases, names, event, mode, extra }: EventRecord): string {
  if (!aliases && !names && !event && !mode && !extra) return '';
  const rest: Record<string, unknown> = {};
  if (aliases?.length) rest['aliases'] = aliases;
  if (names && Object.keys(names).length) rest['names'] = names;
  if (event) rest['event'] = event;
  if (mode?.length) rest['mode'] = mode;
  if (extra) rest['extra'] = extra;
  return Object.keys(rest).length ? JSON.stringify(rest) : '';
}
