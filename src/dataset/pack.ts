/** Turns the records of a file, in whatever order they come, into the columns of a `Dataset`. */
import { IntBuilder, Interner, ListBuilder, StringBuilder } from '../lib/columns.ts';
import { References } from './references.ts';
import { parseEdtf } from '../domain/edtf.ts';
import type {
  Article,
  ClaimRecord,
  EventRecord,
  Header,
  Occupancy,
  Organisation,
  Person,
  Place,
  Position,
  Problem,
  Topic,
} from '../domain/schema.ts';
import {
  FORMATS,
  MODALITIES,
  PROPERTIES,
  RANKS,
  ROLES,
  STATUSES,
  type Modality,
  type Status,
} from '../domain/vocabulary.ts';
import {
  DATE_FLAGS,
  hashId,
  type ClaimColumns,
  type Dataset,
  type EventColumns,
} from './dataset.ts';
import { markDisputed } from './disagreement.ts';
import { buildFacets } from './facets.ts';

const NO_ATTENDANCE = 255;
const ATTENDANCE_OF: Record<Modality, number> = {
  asserted: 0,
  historical: 0,
  future: 1,
  hypothetical: 1,
  negation: 2,
};
const ATTENDANCE_BY_STATUS: Record<Status, number> = {
  held: 0,
  unknown: 0,
  announced: 1,
  postponed: 1,
  rescheduled: 1,
  cancelled: 1,
  denied: 1,
};

export class DatasetBuilder {
  readonly problems: Problem[] = [];
  readonly #articles: Article[] = [];
  readonly #people: Person[] = [];
  readonly #organisations: Organisation[] = [];
  readonly #places: Place[] = [];
  readonly #topics: Topic[] = [];
  readonly #positions: Position[] = [];
  readonly #occupancies: Occupancy[] = [];

  readonly #refs = {
    articles: new References('articles'),
    actors: new References('people and organisations'),
    places: new References('places'),
    topics: new References('topics'),
    positions: new References('positions'),
    events: new References('events'),
  };
  readonly #countries = new Interner();
  readonly #strings = new Interner();

  readonly #event = {
    id: new StringBuilder(),
    name: new StringBuilder(),
    rest: new StringBuilder(),
    date: new StringBuilder(),
    startFrom: new IntBuilder(),
    startTo: new IntBuilder(),
    endFrom: new IntBuilder(),
    endTo: new IntBuilder(),
    dateFlags: new IntBuilder(),
    isDated: new IntBuilder(),
    format: new IntBuilder(),
    status: new IntBuilder(),
    salience: new IntBuilder(),
    place: new IntBuilder(),
    superEvent: new IntBuilder(),
    who: new ListBuilder(),
    roles: new ListBuilder(),
    positions: new ListBuilder(),
    sides: new ListBuilder(),
    countries: new ListBuilder(),
    topics: new ListBuilder(),
  };
  readonly #ids: { readonly hash: number; readonly event: number }[] = [];
  readonly #claim = {
    id: new StringBuilder(),
    event: new IntBuilder(),
    property: new IntBuilder(),
    who: new IntBuilder(),
    value: new IntBuilder(),
    /** The value as an actor's number, where the property is `participant`. */
    participant: new IntBuilder(),
    article: new IntBuilder(),
    start: new IntBuilder(),
    end: new IntBuilder(),
    quote: new StringBuilder(),
    statement: new StringBuilder(),
    attributedTo: new IntBuilder(),
    modality: new IntBuilder(),
    generatedBy: new IntBuilder(),
    rank: new IntBuilder(),
  };

  #define(refs: References, id: string, position: number, at: string): void {
    if (!refs.define(id, position)) {
      this.problems.push({ at: `${at}.id`, message: `“${id}” is the id of another record too` });
    }
  }

  addArticle(article: Article, at: string): void {
    this.#define(this.#refs.articles, article.id, this.#articles.push(article) - 1, at);
    for (const [i, topic] of (article.mentions?.topics ?? []).entries()) {
      this.#refs.topics.use(topic, () => `${at}.mentions.topics[${i}]`);
    }
  }

  addPerson(person: Person, at: string): void {
    this.#define(this.#refs.actors, person.id, this.#people.push(person) - 1, at);
  }

  addOrganisation(organisation: Organisation, at: string): void {
    // Organisations follow the people; -1 - n marks the n-th until the people are counted.
    const position = -1 - this.#organisations.push(organisation);
    this.#define(this.#refs.actors, organisation.id, position, at);
  }

  addPlace(place: Place, at: string): void {
    this.#define(this.#refs.places, place.id, this.#places.push(place) - 1, at);
    this.#refs.places.use(place.containedInPlace, () => `${at}.containedInPlace`);
  }

  addTopic(topic: Topic, at: string): void {
    this.#define(this.#refs.topics, topic.id, this.#topics.push(topic) - 1, at);
    this.#refs.topics.use(topic.broader, () => `${at}.broader`);
  }

  addPosition(position: Position, at: string): void {
    this.#define(this.#refs.positions, position.id, this.#positions.push(position) - 1, at);
    this.#refs.actors.use(position.organisation, () => `${at}.organisation`);
  }

  addOccupancy(occupancy: Occupancy, at: string): void {
    this.#occupancies.push(occupancy);
    this.#refs.actors.use(occupancy.holder, () => `${at}.holder`);
    this.#refs.positions.use(occupancy.position, () => `${at}.position`);
  }

  addEvent(event: EventRecord, at: string): void {
    const refs = this.#refs;
    const column = this.#event;
    const position = column.format.length;
    this.#define(refs.events, event.id, position, at);
    this.#ids.push({ hash: hashId(event.id), event: position });
    for (const [i, alias] of (event.aliases ?? []).entries()) {
      this.#define(refs.events, alias, position, `${at}.aliases[${i}]`);
      this.#ids.push({ hash: hashId(alias), event: position });
    }

    column.id.push(event.id);
    column.name.push(event.name);
    column.rest.push(restOf(event));
    column.date.push(event.date ?? '');
    const date = event.date ? parseEdtf(event.date) : undefined;
    column.isDated.push(date ? 1 : 0);
    column.startFrom.push(date?.start.from ?? 0);
    column.startTo.push(date?.start.to ?? 0);
    column.endFrom.push(date?.end.from ?? 0);
    column.endTo.push(date?.end.to ?? 0);
    column.dateFlags.push(
      (date?.kind === 'interval' ? DATE_FLAGS.interval : 0) |
        (date?.uncertain ? DATE_FLAGS.uncertain : 0) |
        (date?.approximate ? DATE_FLAGS.approximate : 0),
    );
    column.format.push(FORMATS.indexOf(event.format));
    column.status.push(STATUSES.indexOf(event.status));
    column.salience.push(event.salience === 'background' ? 1 : 0);
    column.place.push(refs.places.use(event.place, () => `${at}.place`));
    column.superEvent.push(refs.events.use(event.superEvent, () => `${at}.superEvent`));

    const countries = new Set(event.countries ?? []);
    for (const [i, participant] of (event.participants ?? []).entries()) {
      const here = `${at}.participants[${i}]`;
      column.who.push(refs.actors.use(participant.who, () => `${here}.who`));
      column.roles.push(ROLES.indexOf(participant.role ?? 'participant'));
      column.positions.push(refs.positions.use(participant.position, () => `${here}.position`));
      column.sides.push(participant.country ? this.#countries.number(participant.country) : -1);
      if (participant.country) countries.add(participant.country);
    }
    column.who.endRow();
    column.roles.endRow();
    column.positions.endRow();
    column.sides.endRow();
    for (const country of countries) column.countries.push(this.#countries.number(country));
    column.countries.endRow();
    for (const [i, topic] of (event.topics ?? []).entries()) {
      column.topics.push(refs.topics.use(topic, () => `${at}.topics[${i}]`));
    }
    column.topics.endRow();
  }

  addClaim(claim: ClaimRecord, at: string): void {
    const refs = this.#refs;
    const column = this.#claim;
    column.id.push(claim.id);
    column.event.push(refs.events.use(claim.event, () => `${at}.event`));
    column.property.push(PROPERTIES.indexOf(claim.property));
    column.who.push(refs.actors.use(claim.who, () => `${at}.who`));
    column.value.push(this.#strings.number(claim.value));
    column.participant.push(this.#claimedValue(claim, () => `${at}.value`));
    column.article.push(refs.articles.use(claim.article, () => `${at}.article`));
    column.start.push(claim.start ?? -1);
    column.end.push(claim.end ?? -1);
    column.quote.push(claim.quote ?? '');
    column.statement.push(claim.statement);
    column.attributedTo.push(claim.attributedTo ? this.#strings.number(claim.attributedTo) : -1);
    column.modality.push(MODALITIES.indexOf(claim.modality));
    column.generatedBy.push(this.#strings.number(claim.generatedBy));
    column.rank.push(RANKS.indexOf(claim.rank ?? 'normal'));
  }

  /** Checks that a claim's value means something; an actor's number for participants, else -1. */
  #claimedValue({ property, value }: ClaimRecord, at: () => string): number {
    const { actors, places, topics, positions, events } = this.#refs;
    if (property === 'participant') return actors.use(value, at);
    if (property === 'place') places.use(value, at);
    else if (property === 'topic') topics.use(value, at);
    else if (property === 'position') positions.use(value, at);
    else if (property === 'superEvent') events.use(value, at);
    else if (
      (property === 'date' && parseEdtf(value) === undefined) ||
      (property === 'status' && !(STATUSES as readonly string[]).includes(value)) ||
      (property === 'format' && !(FORMATS as readonly string[]).includes(value)) ||
      (property === 'country' && !/^[A-Z]{2}$/.test(value))
    ) {
      this.problems.push({ at: at(), message: `“${value}” can't be the ${property} of an event` });
    }
    return -1;
  }

  /** The finished data set; look at `problems` first. `header` is the rest of the file. */
  finish(header: Header): Dataset {
    for (const refs of Object.values(this.#refs)) this.problems.push(...refs.dangling());
    const people = this.#people.length;
    const actor = (number: number) => {
      const position = number < 0 ? -1 : this.#refs.actors.resolve(number);
      return position < -1 ? people - 2 - position : position;
    };
    const countryOrder = [...this.#countries.strings.keys()].sort((a, b) =>
      (this.#countries.strings[a] ?? '') < (this.#countries.strings[b] ?? '') ? -1 : 1,
    );
    const countryRank = new Map(countryOrder.map((number, rank) => [number, rank]));
    const country = (number: number) => countryRank.get(number) ?? -1;

    const order = this.#chronological();
    const rowOf = new Int32Array(order.length);
    for (let row = 0; row < order.length; row++) rowOf[order[row] ?? 0] = row;
    const eventOf = (number: number) =>
      number < 0 ? -1 : (rowOf[this.#refs.events.resolve(number)] ?? -1);

    const claims = this.#finishClaims(order.length, eventOf, actor);
    const events = this.#finishEvents(order, eventOf, actor, country, claims);
    this.#ids.sort((a, b) => a.hash - b.hash);
    const dataset = {
      header,
      articles: this.#articles,
      people: this.#people,
      organisations: this.#organisations,
      places: this.#places,
      topics: this.#topics,
      positions: this.#positions,
      occupancies: this.#occupancies,
      countries: countryOrder.map((number) => this.#countries.strings[number] ?? ''),
      events,
      claims,
      eventIds: {
        hashes: Uint32Array.from(this.#ids, ({ hash }) => hash),
        rows: Int32Array.from(this.#ids, ({ event }) => rowOf[event] ?? -1),
      },
    };
    markDisputed(dataset);
    return { ...dataset, facets: buildFacets(dataset) };
  }

  /** Events by the first day they may have begun, then by the last, undated ones at the end. */
  #chronological(): Uint32Array {
    const { startFrom, endTo, isDated } = this.#event;
    const dated = isDated.view();
    const starts = startFrom.view();
    const ends = endTo.view();
    const key = (at: number) => (dated[at] ? (starts[at] ?? 0) : Number.MAX_SAFE_INTEGER);
    return Uint32Array.from(dated.keys()).sort(
      (a, b) => key(a) - key(b) || (ends[a] ?? 0) - (ends[b] ?? 0) || a - b,
    );
  }

  #finishEvents(
    order: Uint32Array,
    eventOf: (number: number) => number,
    actor: (number: number) => number,
    country: (number: number) => number,
    claims: ClaimColumns,
  ): EventColumns {
    const column = this.#event;
    const ints = (builder: IntBuilder, map = (value: number) => value) => {
      const view = builder.view();
      return Int32Array.from(order, (at) => map(view[at] ?? 0));
    };
    const bytes = (builder: IntBuilder) => Uint8Array.from(ints(builder));
    const topic = (number: number) => this.#refs.topics.resolve(number);
    const participants = column.who.gather(order, actor);
    const status = bytes(column.status);
    return {
      count: order.length,
      dated: column.isDated.view().reduce((sum, dated) => sum + dated, 0),
      id: column.id.gather(order),
      name: column.name.gather(order),
      rest: column.rest.gather(order),
      date: column.date.gather(order),
      startFrom: ints(column.startFrom),
      startTo: ints(column.startTo),
      endFrom: ints(column.endFrom),
      endTo: ints(column.endTo),
      dateFlags: bytes(column.dateFlags),
      format: bytes(column.format),
      status,
      salience: bytes(column.salience),
      place: ints(column.place, (number) => (number < 0 ? -1 : this.#refs.places.resolve(number))),
      superEvent: ints(column.superEvent, eventOf),
      participants,
      roles: Uint8Array.from(column.roles.gather(order).values),
      positions: column.positions.gather(order, (number) =>
        number < 0 ? -1 : this.#refs.positions.resolve(number),
      ).values,
      sides: column.sides.gather(order, country).values,
      attendance: this.#attendance(participants, status, claims, actor),
      countries: column.countries.gather(order, country),
      topics: column.topics.gather(order, topic),
      disputed: new Uint8Array(order.length),
    };
  }

  /** Whether each participant was reported to have been there, by the claims that name them. */
  #attendance(
    { offsets, values }: { offsets: Uint32Array; values: Int32Array },
    status: Uint8Array,
    claims: ClaimColumns,
    actor: (number: number) => number,
  ): Uint8Array<ArrayBuffer> {
    const attendance = new Uint8Array(values.length).fill(NO_ATTENDANCE);
    const claimed = this.#claim.participant.view();
    const order = this.#claimOrder ?? new Uint32Array();
    for (let event = 0; event + 1 < offsets.length; event++) {
      const byStatus = ATTENDANCE_BY_STATUS[STATUSES[status[event] ?? 0] ?? 'unknown'];
      const from = claims.byEvent[event] ?? 0;
      const to = claims.byEvent[event + 1] ?? 0;
      for (let k = offsets[event] ?? 0; k < (offsets[event + 1] ?? 0); k++) {
        let best = NO_ATTENDANCE;
        for (let c = from; c < to; c++) {
          const number = claimed[order[c] ?? 0] ?? -1;
          if (number < 0 || actor(number) !== values[k]) continue;
          const modality = MODALITIES[claims.modality[c] ?? 0] ?? 'asserted';
          // One report that saw them there outweighs the announcement before it.
          best = Math.min(best, ATTENDANCE_OF[modality]);
        }
        attendance[k] = best === NO_ATTENDANCE ? byStatus : Math.max(best, byStatus);
      }
    }
    return attendance;
  }

  /** The claims in the order of their columns, as positions in the file. */
  #claimOrder: Uint32Array | undefined;

  #finishClaims(
    events: number,
    eventOf: (number: number) => number,
    actor: (number: number) => number,
  ): ClaimColumns {
    const column = this.#claim;
    const count = column.event.length;
    const eventRows = Int32Array.from(column.event.view(), eventOf);
    // A counting sort: claims keep the order of the file within an event. Those of no known event
    // (a problem was noted) gather behind the last one.
    const byEvent = new Uint32Array(events + 2);
    const bucket = (claim: number) => {
      const event = eventRows[claim] ?? -1;
      return event < 0 ? events : event;
    };
    const add = (counts: Uint32Array, at: number, n: number) => {
      counts[at] = (counts[at] ?? 0) + n;
    };
    for (let claim = 0; claim < count; claim++) add(byEvent, bucket(claim) + 1, 1);
    for (let event = 0; event <= events; event++) add(byEvent, event + 1, byEvent[event] ?? 0);
    const next = byEvent.slice();
    const order = new Uint32Array(count);
    for (let claim = 0; claim < count; claim++) {
      order[next[bucket(claim)] ?? 0] = claim;
      add(next, bucket(claim), 1);
    }
    this.#claimOrder = order;

    const ints = (builder: IntBuilder, map = (value: number) => value) => {
      const view = builder.view();
      return Int32Array.from(order, (at) => map(view[at] ?? 0));
    };
    return {
      count,
      byEvent: byEvent.slice(0, events + 1),
      id: column.id.gather(order),
      property: Uint8Array.from(ints(column.property)),
      who: ints(column.who, actor),
      value: ints(column.value),
      article: ints(column.article, (n) => (n < 0 ? -1 : this.#refs.articles.resolve(n))),
      start: ints(column.start),
      end: ints(column.end),
      quote: column.quote.gather(order),
      statement: column.statement.gather(order),
      attributedTo: ints(column.attributedTo),
      modality: Uint8Array.from(ints(column.modality)),
      generatedBy: ints(column.generatedBy),
      rank: Uint8Array.from(ints(column.rank)),
      strings: this.#strings.strings,
    };
  }
}

function restOf({ aliases, names, event, mode, extra }: EventRecord): string {
  const rest: Record<string, unknown> = {};
  if (aliases?.length) rest['aliases'] = aliases;
  if (names && Object.keys(names).length) rest['names'] = names;
  if (event) rest['event'] = event;
  if (mode?.length) rest['mode'] = mode;
  if (extra) rest['extra'] = extra;
  return Object.keys(rest).length ? JSON.stringify(rest) : '';
}
