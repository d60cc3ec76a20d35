/**
 * Precision and recall of a data set against another that is known to be right, field by field,
 * over articles (micro average). A place, a date, participants and offices are compared only for
 * events that both sides have.
 */
import { nameMatch } from './name-likeness.ts';
import { fold } from './fold.ts';
import type { Known, KnownEvent } from './known.ts';

export const FIELDS = [
  'people',
  'countryOfPerson',
  'offices',
  'countries',
  'events',
  'dates',
  'places',
  'participants',
  'topics',
  'status',
] as const;
export type Field = (typeof FIELDS)[number];

export interface Count {
  hits: number;
  found: number;
  known: number;
}
export type Score = Readonly<Record<Field, Count>>;

export interface Difference {
  readonly field: Field;
  readonly kind: 'missing' | 'extra';
  readonly value: string;
}

export const emptyScore = (): Score =>
  Object.fromEntries(FIELDS.map((field) => [field, { hits: 0, found: 0, known: 0 }])) as Record<
    Field,
    Count
  >;

export const precision = ({ hits, found }: Count) => (found === 0 ? 1 : hits / found);
export const recall = ({ hits, known }: Count) => (known === 0 ? 1 : hits / known);
export const f1 = (count: Count) =>
  count.found + count.known === 0 ? 1 : (2 * count.hits) / (count.found + count.known);

const keysOf = (name: string) =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((key) => key !== '');
const isSamePerson = (a: string, b: string) => nameMatch(keysOf(a), keysOf(b)) >= 2;

const FAMILIES: Readonly<Record<string, string>> = {
  'bilateral-meeting': 'talk',
  'delegation-talks': 'talk',
  visit: 'talk',
  summit: 'talk',
  conference: 'talk',
  call: 'call',
  military: 'force',
  attack: 'force',
};
const familyOf = (format: string) => FAMILIES[format] ?? format;

/** How well two events fit: none where kinds differ or nobody is in both. */
function fit(known: KnownEvent, found: KnownEvent): number {
  if (familyOf(known.format) !== familyOf(found.format)) return 0;
  const common = known.participants.filter((name) =>
    found.participants.some((other) => isSamePerson(name, other)),
  ).length;
  const countries = known.countries.filter((code) => found.countries.includes(code)).length;
  if (known.participants.length > 0 && common === 0) return 0;
  if (known.participants.length === 0 && known.countries.length > 0 && countries === 0) return 0;
  return (
    1 +
    common * 2 +
    countries * 0.2 +
    (known.format === found.format ? 1 : 0) +
    (known.date === found.date ? 1 : 0) +
    (known.place === found.place ? 0.5 : 0)
  );
}

function pairEvents(
  known: readonly KnownEvent[],
  found: readonly KnownEvent[],
): (readonly [KnownEvent, KnownEvent])[] {
  const all = known
    .flatMap((a) => found.map((b) => [a, b, fit(a, b)] as const))
    .filter(([, , score]) => score > 0);
  all.sort((a, b) => b[2] - a[2]);
  const pairs: (readonly [KnownEvent, KnownEvent])[] = [];
  for (const [a, b] of all) if (!pairs.some(([x, y]) => x === a || y === b)) pairs.push([a, b]);
  return pairs;
}

export function compare(known: Known, found: Known, score: Score): Difference[] {
  const differences: Difference[] = [];
  const note = (field: Field, kind: Difference['kind'], value: string) =>
    differences.push({ field, kind, value });
  const sets = (
    field: Field,
    expected: readonly string[],
    actual: readonly string[],
    same: (a: string, b: string) => boolean = (a, b) => a === b,
  ) => {
    score[field].known += expected.length;
    score[field].found += actual.length;
    for (const value of expected) {
      if (actual.some((other) => same(value, other))) score[field].hits++;
      else note(field, 'missing', value);
    }
    for (const value of actual)
      if (!expected.some((other) => same(other, value))) note(field, 'extra', value);
  };
  sets(
    'people',
    known.people.map(({ name }) => name),
    found.people.map(({ name }) => name),
    isSamePerson,
  );
  for (const person of known.people) {
    const same = found.people.find(({ name }) => isSamePerson(name, person.name));
    if (!same) continue;
    sets(
      'countryOfPerson',
      person.country ? [`${person.name}: ${person.country}`] : [],
      same.country ? [`${person.name}: ${same.country}`] : [],
    );
    sets(
      'offices',
      person.offices.map((office) => `${person.name}: ${office}`),
      same.offices.map((office) => `${person.name}: ${office}`),
    );
  }
  sets('countries', known.countries, found.countries);
  sets('topics', known.topics, found.topics);
  const pairs = pairEvents(known.events, found.events);
  score.events.known += known.events.length;
  score.events.found += found.events.length;
  score.events.hits += pairs.length;
  const shown = ({ format, date, place, participants }: KnownEvent) =>
    `${format} ${date ?? '-'} ${place ?? '-'} ${participants.join('; ')}`;
  for (const event of known.events)
    if (!pairs.some(([a]) => a === event)) note('events', 'missing', shown(event));
  for (const event of found.events)
    if (!pairs.some(([, b]) => b === event)) note('events', 'extra', shown(event));
  for (const [a, b] of pairs) {
    sets('dates', a.date ? [a.date] : [], b.date ? [b.date] : []);
    sets('places', a.place ? [a.place] : [], b.place ? [b.place] : []);
    sets('status', [a.status], [b.status]);
    sets('participants', a.participants, b.participants, isSamePerson);
  }
  return differences;
}

/** One row a field: precision, recall, F1 and the counts behind them. */
export function table(score: Score): string {
  const rows = FIELDS.map((field) => {
    const count = score[field];
    const shown = (value: number) => value.toFixed(3).padStart(8);
    return `${field.padEnd(16)}${shown(precision(count))}${shown(recall(count))}${shown(f1(count))}   ${count.hits}/${count.found} found, ${count.known} known`;
  });
  return [
    `${'field'.padEnd(16)}${'prec.'.padStart(8)}${'recall'.padStart(8)}${'F1'.padStart(8)}`,
    ...rows,
  ].join('\n');
}
