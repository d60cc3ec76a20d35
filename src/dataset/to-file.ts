/** Events as records of the file format again, with their claims and everything they refer to. */
import { listAt, stringAt } from '../lib/columns.ts';
import { upFrom } from '../lib/tree.ts';
import { PROPERTIES } from '../domain/vocabulary.ts';
import type { ClaimRecord, EventRecord, Header } from '../domain/schema.ts';
import type { Dataset, Entities } from './dataset.ts';
import { actorAt, claimsOf, eventAt, eventId, eventRow } from './rows.ts';
import { treeOf } from './trees.ts';

/** A file, the long lists of which are made while they are written. */
export interface Part extends Entities {
  readonly header: Header;
  readonly events: Iterable<EventRecord>;
  readonly claims: Iterable<ClaimRecord>;
}

const [SUPER_EVENT, PARTICIPANT, PLACE, TOPIC, POSITION] = (
  ['superEvent', 'participant', 'place', 'topic', 'position'] as const
).map((name) => PROPERTIES.indexOf(name));

/** The rows with those of the events that they are part of, in the order of time. */
export function withSuperEvents(dataset: Dataset, rows: Iterable<number>): Uint32Array {
  const { events, claims } = dataset;
  const isIn = new Uint8Array(events.count);
  const open = [...rows];
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    if (isIn[row]) continue;
    isIn[row] = 1;
    const whole = events.superEvent[row] ?? -1;
    if (whole >= 0) open.push(whole);
    for (let at = claims.byEvent[row] ?? 0, to = claims.byEvent[row + 1] ?? 0; at < to; at++) {
      if (claims.property[at] !== SUPER_EVENT) continue;
      const named = eventRow(dataset, claims.strings[claims.value[at] ?? -1] ?? '');
      if (named !== undefined) open.push(named);
    }
  }
  return Uint32Array.from(isIn.keys()).filter((row) => isIn[row] === 1);
}

/** @param rows closed, as `withSuperEvents` gives them; all of them take along all there is */
export function partOf(dataset: Dataset, rows: Uint32Array): Part {
  const lists = { events: events(dataset, rows), claims: claims(dataset, rows) };
  const { header, articles, people, organisations, places, topics, positions, occupancies } =
    dataset;
  const all = { articles, people, organisations, places, topics, positions, occupancies };
  if (rows.length === dataset.events.count) return { header, ...all, ...lists };
  // What was withdrawn from the whole is nothing that the part could tell.
  return { header: { ...header, withdrawn: null }, ...referredTo(dataset, rows), ...lists };
}

function referredTo(dataset: Dataset, rows: Uint32Array) {
  const { events, claims } = dataset;
  const reports = new Set<number>();
  const ids = { actors: new Set<string>(), places: new Set<string>(), topics: new Set<string>() };
  const positions = new Set<string>();
  const actor = (at: number) => at >= 0 && ids.actors.add(actorAt(dataset, at).id);
  for (const row of rows) {
    add(ids.places, dataset.places[events.place[row] ?? -1]?.id);
    for (const topic of listAt(events.topics, row)) add(ids.topics, dataset.topics[topic]?.id);
    const { offsets, values } = events.participants;
    for (let at = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; at < to; at++) {
      actor(values[at] ?? -1);
      add(positions, dataset.positions[events.positions[at] ?? -1]?.id);
    }
    for (let at = claims.byEvent[row] ?? 0, to = claims.byEvent[row + 1] ?? 0; at < to; at++) {
      reports.add(claims.article[at] ?? -1);
      actor(claims.who[at] ?? -1);
      const property = claims.property[at];
      const value = claims.strings[claims.value[at] ?? -1];
      if (property === PARTICIPANT) add(ids.actors, value);
      else if (property === PLACE) add(ids.places, value);
      else if (property === TOPIC) add(ids.topics, value);
      else if (property === POSITION) add(positions, value);
    }
  }
  const articles = dataset.articles.filter((_, at) => reports.has(at));
  for (const { mentions } of articles) {
    for (const topic of mentions?.topics ?? []) ids.topics.add(topic);
  }
  const occupancies = dataset.occupancies.filter(({ holder }) => ids.actors.has(holder));
  for (const { position } of occupancies) positions.add(position);
  const offices = chosen(dataset.positions, positions);
  for (const { organisation } of offices) add(ids.actors, organisation);
  return {
    articles,
    people: chosen(dataset.people, ids.actors),
    organisations: chosen(dataset.organisations, ids.actors),
    places: chosen(dataset.places, ids.places),
    topics: chosen(dataset.topics, ids.topics),
    positions: offices,
    occupancies,
  };
}

const add = (ids: Set<string>, id: string | null | undefined) => {
  if (id) ids.add(id);
};

/** The records of these ids, and those above them, in the order of the file. */
function chosen<T extends { readonly id: string }>(
  records: readonly T[],
  ids: ReadonlySet<string>,
): T[] {
  const { at, parents } = treeOf(records);
  const wanted = new Set<number>();
  for (const id of ids) for (const one of upFrom(parents, at.get(id) ?? -1)) wanted.add(one);
  return records.filter((_, position) => wanted.has(position));
}

function* events(dataset: Dataset, rows: Uint32Array): Generator<EventRecord> {
  const { countries, places, positions, topics } = dataset;
  for (const row of rows) {
    const event = eventAt(dataset, row);
    const rest = stringAt(dataset.events.rest, row);
    yield {
      id: event.id,
      name: event.name,
      ...(rest ? (JSON.parse(rest) as Partial<EventRecord>) : {}),
      format: event.format,
      status: event.status,
      salience: event.background ? 'background' : 'main',
      date: stringAt(dataset.events.date, row) || null,
      place: places[event.place]?.id ?? null,
      superEvent: event.superEvent < 0 ? null : eventId(dataset, event.superEvent),
      participants: event.participants.map(({ actor, role, position, side }) => ({
        who: actorAt(dataset, actor).id,
        role,
        position: positions[position]?.id ?? null,
        country: countries[side] ?? null,
      })),
      countries: event.countries.flatMap((at) => countries[at] ?? []),
      topics: event.topics.flatMap((at) => topics[at]?.id ?? []),
    };
  }
}

function* claims(dataset: Dataset, rows: Uint32Array): Generator<ClaimRecord> {
  for (const row of rows) {
    const event = eventId(dataset, row);
    for (const claim of claimsOf(dataset, row)) {
      const { span, quote, standsFor, attributedTo } = claim;
      yield {
        id: claim.id,
        event,
        property: claim.property,
        ...(claim.who < 0 ? {} : { who: actorAt(dataset, claim.who).id }),
        value: claim.value,
        article: dataset.articles[claim.article]?.id ?? null,
        ...(span ? { start: span[0], end: span[1] } : {}),
        ...(quote === undefined ? {} : { quote }),
        ...(standsFor === undefined ? {} : { standsFor }),
        statement: claim.statement,
        attributedTo: attributedTo ?? null,
        modality: claim.modality,
        generatedBy: claim.generatedBy,
        rank: claim.rank,
      };
    }
  }
}
