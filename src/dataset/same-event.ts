/** Whether a newly reported event is one that is known already: offered to a reader, never decided. */
import { datesExclude, parseEdtf } from '../domain/edtf.ts';
import type { Format, Status } from '../domain/vocabulary.ts';
import { listAt } from '../lib/columns.ts';
import type { Dataset } from './dataset.ts';
import { actorAt, dateOf, eventAt, eventId, formatOf } from './rows.ts';
import { isWithin } from './trees.ts';

/** A reported event in ids of the data set, as far as it knows them. */
export interface Reported {
  readonly format: Format;
  readonly status: Status;
  readonly date: string | undefined;
  readonly place: { readonly id: string; readonly country: string | undefined } | undefined;
  readonly participants: readonly string[];
  readonly positions: ReadonlyMap<string, string>;
  readonly countries: readonly string[];
  readonly topics: readonly string[];
}

export interface SameEvent {
  readonly row: number;
  readonly id: string;
  readonly score: number;
}

/** Kinds under which one and the same event is reported. */
const FAMILIES: Partial<Record<Format, string>> = {
  'bilateral-meeting': 'meeting',
  'delegation-talks': 'meeting',
  visit: 'meeting',
  summit: 'gathering',
  conference: 'gathering',
};
const familyOf = (format: Format) => FAMILIES[format] ?? format;

const ENOUGH = 5;

/** Points for what two reports have in common; 0 where they can't be of one event. */
function likeness(dataset: Dataset, row: number, reported: Reported): number {
  const format = formatOf(dataset, row);
  if (familyOf(format) !== familyOf(reported.format)) return 0;
  const ours = reported.date ? parseEdtf(reported.date) : undefined;
  const theirs = dateOf(dataset, row);
  if (ours && theirs && datesExclude(ours, theirs)) return 0;
  const place = dataset.places[dataset.events.place[row] ?? -1];
  const there = reported.place;
  const isSamePlace = place !== undefined && place.id === there?.id;
  const isOtherCountry = place?.country && there?.country ? place.country !== there.country : false;
  if (isOtherCountry) return 0;
  const actors = [...listAt(dataset.events.participants, row)].map((a) => actorAt(dataset, a).id);
  const common = reported.participants.filter((id) => actors.includes(id)).length;
  const fewer = Math.min(actors.length, reported.participants.length);
  // Where both name who was there, two thirds of the shorter list have to agree.
  if (fewer > 0 && common * 3 < fewer * 2) return 0;
  const countries = [...listAt(dataset.events.countries, row)].map((c) => dataset.countries[c]);
  const parties = reported.countries.filter((code) => countries.includes(code)).length;
  return (
    Math.min(common, 3) * 2 +
    Math.min(parties, 2) * 0.5 +
    (isSamePlace ? 1.5 : 0) +
    (format === reported.format ? 1 : 0) +
    (ours && theirs ? (ours.precision === 'day' && theirs.precision === 'day' ? 2 : 1) : -1.5)
  );
}

/**
 * Known events that it may be, the likeliest first.
 * @param skip ids of those that are out of the question
 */
export function sameEvents(
  dataset: Dataset,
  reported: Reported,
  skip: ReadonlySet<string> = new Set(),
  most = 3,
): SameEvent[] {
  const found: SameEvent[] = [];
  for (let row = 0; row < dataset.events.count; row++) {
    const score = likeness(dataset, row, reported);
    if (score < ENOUGH) continue;
    const id = eventId(dataset, row);
    if (!skip.has(id)) found.push({ row, id, score });
  }
  return found.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, most);
}

export interface Difference {
  readonly property: 'date' | 'place' | 'status' | 'format' | 'participant' | 'position' | 'topic';
  /** Whose office, for `position`. */
  readonly who?: string;
  readonly value: string;
  /** What the data set has in its place; absent where the report only adds. */
  readonly known?: string;
}

export interface Comparison {
  readonly adds: readonly Difference[];
  readonly contradicts: readonly Difference[];
}

const PLANNED: readonly Status[] = ['announced', 'unknown'];

/** What one more report adds to a known event, and what of it can't be true together. */
export function compareWithKnown(dataset: Dataset, row: number, reported: Reported): Comparison {
  const known = eventAt(dataset, row);
  const adds: Difference[] = [];
  const contradicts: Difference[] = [];
  const ours = reported.date ? parseEdtf(reported.date) : undefined;
  if (ours && !known.date) adds.push({ property: 'date', value: ours.edtf });
  else if (ours && known.date && datesExclude(ours, known.date)) {
    contradicts.push({ property: 'date', value: ours.edtf, known: known.date.edtf });
  }
  const place = dataset.places[known.place];
  const there = reported.place;
  if (there && !place) adds.push({ property: 'place', value: there.id });
  else if (there && place && !isOneSpot(dataset, there, place.id)) {
    contradicts.push({ property: 'place', value: there.id, known: place.id });
  }
  if (reported.status !== known.status && reported.status !== 'unknown') {
    const difference = { property: 'status', value: reported.status } as const;
    if (PLANNED.includes(known.status)) adds.push(difference);
    else if (!PLANNED.includes(reported.status)) {
      contradicts.push({ ...difference, known: known.status });
    }
  }
  const present = new Map(
    known.participants.map(({ actor, position }) => [
      actorAt(dataset, actor).id,
      dataset.positions[position]?.id,
    ]),
  );
  for (const who of reported.participants) {
    const position = reported.positions.get(who);
    const office = present.get(who);
    if (!present.has(who)) adds.push({ property: 'participant', value: who });
    else if (position && office && position !== office) {
      contradicts.push({ property: 'position', who, value: position, known: office });
    }
  }
  const topics = known.topics.map((at) => dataset.topics[at]?.id);
  for (const topic of reported.topics) {
    if (!topics.includes(topic)) adds.push({ property: 'topic', value: topic });
  }
  return { adds, contradicts };
}

/** Whether one of two places lies in the other, as far as is known: a city, or just its country. */
function isOneSpot({ places }: Dataset, a: NonNullable<Reported['place']>, b: string): boolean {
  const other = places.find((place) => place.id === b);
  const isCountry = other?.country === a.country && !other?.containedInPlace && a.id !== b;
  return (
    isWithin(places, a.id, b) || isWithin(places, b, a.id) || (isCountry && isWhole(places, b))
  );
}

/** A place that others lie in stands for an area, not for a spot. */
const isWhole = (places: Dataset['places'], id: string) =>
  places.some((place) => place.containedInPlace === id);
