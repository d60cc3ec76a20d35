/** Claims, in the order of the file, to columns in the order of their events. */
import { IntBuilder } from '../../lib/columns.ts';
import { StringBuilder } from '../../lib/string-builder.ts';
import { parseEdtf } from '../../domain/edtf.ts';
import type { ClaimRecord } from '../../domain/schema.ts';
import { FORMATS, MODALITIES, PROPERTIES, RANKS, STATUSES } from '../../domain/vocabulary.ts';
import type { ClaimColumns } from '../dataset.ts';
import type { Names, Positions, Where } from './names.ts';

export class ClaimPacker {
  readonly #names: Names;
  readonly #ids = new Set<string>();
  readonly #id = new StringBuilder();
  readonly #event = new IntBuilder();
  readonly #property = new IntBuilder();
  readonly #who = new IntBuilder();
  readonly #value = new IntBuilder();
  /** The value as an actor's number, where the property is `participant`. */
  readonly #participant = new IntBuilder();
  readonly #article = new IntBuilder();
  readonly #start = new IntBuilder();
  readonly #end = new IntBuilder();
  readonly #quote = new StringBuilder();
  readonly #standsFor = new IntBuilder();
  readonly #statement = new StringBuilder();
  readonly #attributedTo = new IntBuilder();
  readonly #modality = new IntBuilder();
  readonly #generatedBy = new IntBuilder();
  readonly #rank = new IntBuilder();

  constructor(names: Names) {
    this.#names = names;
  }

  add(claim: ClaimRecord, at: Where): void {
    const names = this.#names;
    this.#checkId(claim.id, at);
    this.#id.push(claim.id);
    this.#event.push(names.events.use(claim.event, () => `${at()}.event`));
    this.#property.push(PROPERTIES.indexOf(claim.property));
    this.#who.push(names.actors.use(claim.who, () => `${at()}.who`));
    this.#value.push(names.strings.number(claim.value));
    this.#participant.push(this.#checkValue(claim, () => `${at()}.value`));
    this.#article.push(names.articles.use(claim.article, () => `${at()}.article`));
    this.#checkPassage(claim, at);
    this.#start.push(claim.start ?? -1);
    this.#end.push(claim.end ?? -1);
    this.#quote.push(claim.quote ?? '');
    this.#statement.push(claim.statement);
    this.#standsFor.push(claim.standsFor ? names.strings.number(claim.standsFor) : -1);
    this.#attributedTo.push(claim.attributedTo ? names.strings.number(claim.attributedTo) : -1);
    this.#modality.push(MODALITIES.indexOf(claim.modality));
    this.#generatedBy.push(names.strings.number(claim.generatedBy));
    this.#rank.push(RANKS.indexOf(claim.rank ?? 'normal'));
  }

  /** Evidence, notes and links go by it. */
  #checkId(id: string, at: Where): void {
    const before = this.#ids.size;
    if (this.#ids.add(id).size > before) return;
    this.#names.problems.add({
      at: `${at()}.id`,
      message: `“${id}” is the id of another record too`,
    });
  }

  #checkPassage({ start, end }: ClaimRecord, at: Where): void {
    const report = (field: string, message: string) =>
      this.#names.problems.add({ at: `${at()}.${field}`, message });
    if (typeof start !== 'number') {
      if (typeof end === 'number') report('start', 'is missing: where does the passage start?');
    } else if (typeof end !== 'number') report('end', 'is missing: where does the passage end?');
    else if (end <= start) report('end', `${end} is not after the start, ${start}`);
  }

  /** Checks that a claim's value means something; an actor's number for participants, else -1. */
  #checkValue({ property, value }: ClaimRecord, at: () => string): number {
    const names = this.#names;
    if (property === 'participant') return names.actors.use(value, at);
    if (property === 'place') names.places.use(value, at);
    else if (property === 'topic') names.topics.use(value, at);
    else if (property === 'position') names.positions.use(value, at);
    else if (property === 'superEvent') names.events.use(value, at);
    else if (
      (property === 'date' && parseEdtf(value) === undefined) ||
      (property === 'status' && !(STATUSES as readonly string[]).includes(value)) ||
      (property === 'format' && !(FORMATS as readonly string[]).includes(value)) ||
      (property === 'country' && !/^[A-Z]{2}$/.test(value))
    ) {
      names.problems.add({ at: at(), message: `“${value}” can't be the ${property} of an event` });
    }
    return -1;
  }

  /** @returns the columns, and for every row the actor it calls a participant, -1 for none */
  finish(events: number, to: Positions): { claims: ClaimColumns; participants: Int32Array } {
    const { order, byEvent } = this.#byEvent(events, to);
    const claims = {
      count: order.length,
      byEvent,
      id: this.#id.gather(order),
      property: this.#property.gatherBytes(order),
      who: this.#who.gather(order, to.actor),
      value: this.#value.gather(order),
      article: this.#article.gather(order, to.article),
      start: this.#start.gather(order),
      end: this.#end.gather(order),
      quote: this.#quote.gather(order),
      standsFor: this.#standsFor.gather(order),
      statement: this.#statement.gather(order),
      attributedTo: this.#attributedTo.gather(order),
      modality: this.#modality.gatherBytes(order),
      generatedBy: this.#generatedBy.gather(order),
      rank: this.#rank.gatherBytes(order),
      strings: this.#names.strings.strings,
    };
    return { claims, participants: this.#participant.gather(order, to.actor) };
  }

  /**
   * A counting sort: claims keep the order of the file within an event. Those of no known event
   * (a problem was noted) gather behind the last one.
   */
  #byEvent(events: number, to: Positions) {
    const count = this.#event.length;
    const bucketOf = new Uint32Array(count);
    const ends = new Uint32Array(events + 2);
    for (let claim = 0; claim < count; claim++) {
      const event = to.event[this.#event.at(claim)] ?? -1;
      const bucket = event < 0 ? events : event;
      bucketOf[claim] = bucket;
      ends[bucket + 1] = (ends[bucket + 1] ?? 0) + 1;
    }
    for (let event = 0; event <= events; event++) {
      ends[event + 1] = (ends[event + 1] ?? 0) + (ends[event] ?? 0);
    }
    const next = ends.slice();
    const order = new Uint32Array(count);
    for (let claim = 0; claim < count; claim++) {
      const bucket = bucketOf[claim] ?? 0;
      const row = next[bucket] ?? 0;
      order[row] = claim;
      next[bucket] = row + 1;
    }
    return { order, byEvent: ends.slice(0, events + 1) };
  }
}
