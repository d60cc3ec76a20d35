/**
 * Data sets of any size for tests and measurements. Every record follows from the seed and its
 * own number alone, so a file of any length is written piece by piece and nothing is kept.
 */
import { FILE_VERSION, type ClaimRecord, type EventRecord } from '../../domain/schema.ts';
import {
  FORMATS,
  ROLES,
  STATUSES,
  type Format,
  type Modality,
  type Status,
} from '../../domain/vocabulary.ts';
import { asDay, civilOf, isoOf } from '../../lib/day.ts';
import { mixSeed, randomFrom, weighted } from '../../lib/random.ts';
import {
  ARTICLE_LENGTH,
  articleAt,
  articleDay,
  countryOfPerson,
  ORGANISATIONS,
  organisationAt,
  peopleFor,
  personAt,
  PLACE_COUNT,
  placeAt,
  POSITIONS,
  TOPICS,
} from './entities.ts';

export interface Recipe {
  readonly events: number;
  readonly seed: number;
}

const EVENTS_AN_ARTICLE = 5;
/** Zipf's exponent; gives 100,000 events about 180,000 pairs of people who met. */
const EXPONENT = 0.82;

const pickFormat = weighted([30, 10, 4, 6, 12, 14, 5, 6, 4, 1, 2, 1, 2, 1, 2]);
const pickStatus = weighted([70, 12, 3, 2, 3, 1, 9]);
const pickSize = weighted([0, 0, 50, 30, 14, 6]);
const pickTopic = weighted(TOPICS.map((_, i) => 1 / (1 + i) ** 0.5));
const pickPlace = weighted(Array.from({ length: PLACE_COUNT }, (_, i) => 1 / (1 + i) ** 0.7));

type Random = () => number;
const upTo = (random: Random, most: number) => Math.floor(random() * most);

const NAMES: Partial<Record<Format, string>> = {
  'bilateral-meeting': 'Meeting',
  'delegation-talks': 'Talks',
  call: 'Call',
  visit: 'Visit',
};

const MODALITY: Record<Status, Modality> = {
  held: 'asserted',
  announced: 'future',
  postponed: 'future',
  rescheduled: 'future',
  cancelled: 'asserted',
  denied: 'asserted',
  unknown: 'hypothetical',
};

/** Every kind of date there is, days most often. `day` counts from 1970. */
function dateOf(random: Random, day: number): string | null {
  const iso = (offset = 0) => isoOf(asDay(day + offset));
  const { year, month } = civilOf(asDay(day));
  const ym = iso().slice(0, 7);
  const kind = random();
  if (kind < 0.62) return iso();
  if (kind < 0.72) return ym;
  if (kind < 0.75) return String(year);
  if (kind < 0.84) return `${iso()}/${iso(1 + upTo(random, 6))}`;
  if (kind < 0.855) return `${ym}/${month === 12 ? `${year + 1}-01` : iso(31).slice(0, 7)}`;
  if (kind < 0.885) return `[${iso()},${iso(1)}]`;
  if (kind < 0.9) return `[${iso()}..${iso(6)}]`;
  if (kind < 0.92) return `${iso()}?`;
  if (kind < 0.94) return `${ym}~`;
  if (kind < 0.95) return `${year}%`;
  if (kind < 0.955) return `${iso()}/..`;
  if (kind < 0.96) return `../${iso()}`;
  return null;
}

type Generated = EventRecord & { readonly participants: NonNullable<EventRecord['participants']> };

/** The maker of events and claims of a recipe, by their number. */
export function generatorOf({ events, seed }: Recipe) {
  const people = peopleFor(events);
  const pickPerson = weighted(Array.from({ length: people }, (_, i) => 1 / (1 + i) ** EXPONENT));
  const width = String(events - 1).length;
  const idOf = (index: number) => `e${String(index).padStart(width, '0')}`;

  const eventAt = (index: number): Generated => {
    const random = randomFrom(mixSeed(seed, index));
    const article = Math.floor(index / EVENTS_AN_ARTICLE);
    const chosen = new Set<number>();
    for (const size = pickSize(random); chosen.size < size;) chosen.add(pickPerson(random));
    const participants: Generated['participants'] = [...chosen].map((person, i) => {
      const country = countryOfPerson(person);
      return {
        who: `p${person}`,
        role: ROLES[i === 0 ? 1 : 2 - upTo(random, 2) * 2],
        position: random() < 0.3 ? `${country.toLowerCase()}-foreign-minister` : null,
        country,
      };
    });
    if (random() < 0.1) participants.push({ who: `o${upTo(random, ORGANISATIONS)}` });
    const place = random() < 0.85 ? pickPlace(random) : undefined;
    const format = FORMATS[pickFormat(random)] ?? 'other';
    const topics = new Set<string>();
    for (let n = upTo(random, 4); n > 0; n--) topics.add(TOPICS[pickTopic(random)]?.id ?? '');
    const countries = new Set(participants.flatMap(({ country }) => country ?? []));
    const isPart = random() < 0.04 && index > 0;
    return {
      id: idOf(index),
      name: `${NAMES[format] ?? 'Event'} ${index} of ${[...countries].join(' and ')}`,
      event: 'CONSULT',
      mode: random() < 0.5 ? ['visit'] : [],
      format,
      status: STATUSES[pickStatus(random)] ?? 'unknown',
      salience: random() < 0.7 ? 'main' : 'background',
      date: dateOf(random, articleDay(seed, article) - upTo(random, 40) + 20),
      place: place === undefined ? null : `l${place}`,
      superEvent: isPart ? idOf(index - 1 - upTo(random, Math.min(index, 4))) : null,
      participants,
      countries: [...countries],
      topics: [...topics],
    };
  };

  const claimAt = (index: number): ClaimRecord => {
    const { id, date, status, participants } = eventAt(index);
    const random = randomFrom(mixSeed(seed, 5_000_003 + index));
    const start = upTo(random, ARTICLE_LENGTH - 200);
    const who = participants[0]?.who ?? '';
    const [property, value] =
      random() < 0.3
        ? (['participant', who] as const)
        : date
          ? (['date', date] as const)
          : (['status', status] as const);
    return {
      id: `c${index}`,
      event: id,
      property,
      value,
      article: `a${Math.floor(index / EVENTS_AN_ARTICLE)}`,
      start,
      end: start + 20 + upTo(random, 160),
      statement: `Report ${Math.floor(index / EVENTS_AN_ARTICLE)} gives its ${property}.`,
      modality: MODALITY[status],
      generatedBy: 'rule:generated',
      rank: 'normal',
    };
  };

  return { people, eventAt, claimAt };
}

/** The file as pieces of text, some tens of kilobytes each. */
export function* generate(recipe: Recipe): Generator<string> {
  const { events, seed } = recipe;
  const { people, eventAt, claimAt } = generatorOf(recipe);
  const header = {
    parley: FILE_VERSION,
    id: `generated-${events}-${seed}`,
    title: `${events} generated events`,
    description: 'Invented for tests and measurements; nobody in it exists.',
    updated: '2025-12-31',
    topics: TOPICS,
    positions: POSITIONS,
    occupancies: [],
  };
  yield JSON.stringify(header).slice(0, -1);
  const articles = Math.ceil(events / EVENTS_AN_ARTICLE);
  yield* list('articles', articles, (i) => articleAt(seed, i));
  yield* list('people', people, (i) => personAt(seed, i));
  yield* list('organisations', ORGANISATIONS, (i) => organisationAt(seed, i));
  yield* list('places', PLACE_COUNT, (i) => placeAt(seed, i));
  yield* list('events', events, eventAt);
  yield* list('claims', events, claimAt);
  yield '\n}\n';
}

const PIECE = 1 << 15;

function* list(key: string, count: number, recordAt: (index: number) => unknown) {
  let piece = `,\n"${key}": [`;
  for (let i = 0; i < count; i++) {
    piece += `${i ? ',' : ''}\n${JSON.stringify(recordAt(i))}`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n]`;
}
