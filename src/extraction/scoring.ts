/**
 * Precision and recall of a data set against another that is known to be right, field by field,
 * over articles (micro average). A place, a date, participants and offices are compared only for
 * events that both sides have.
 */
import { nameMatch } from './name-likeness.ts';
import { keysOf } from './fold.ts';
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

/** 0 where they can't be of one person. */
function likeness(a: string, b: string): number {
  const match = a === b ? 4 : nameMatch(keysOf(a), keysOf(b));
  return match >= 2 ? match : 0;
}

/** One to one, those that fit best first; what fits nothing is left. */
function pairUp<T>(
  known: readonly T[],
  found: readonly T[],
  fit: (known: T, found: T) => number,
): { readonly pairs: (readonly [T, T])[]; readonly missing: T[]; readonly extra: T[] } {
  const fits = known
    .flatMap((a, i) => found.map((b, j) => [i, j, fit(a, b)] as const))
    .filter(([, , score]) => score > 0);
  fits.sort((a, b) => b[2] - a[2]);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const [i, j] of fits) {
    if (partners.has(i) || taken.has(j)) continue;
    partners.set(i, j);
    taken.add(j);
  }
  return {
    pairs: known.flatMap((a, i) => {
      const b = found[partners.get(i) ?? -1];
      return b === undefined ? [] : [[a, b] as const];
    }),
    missing: known.filter((_, i) => !partners.has(i)),
    extra: found.filter((_, j) => !taken.has(j)),
  };
}

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
function fitOf(known: KnownEvent, found: KnownEvent): number {
  if (familyOf(known.format) !== familyOf(found.format)) return 0;
  const common = pairUp(known.participants, found.participants, likeness).pairs.length;
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

export function compare(known: Known, found: Known, score: Score): Difference[] {
  const differences: Difference[] = [];
  const pair = <T>(
    field: Field,
    expected: readonly T[],
    actual: readonly T[],
    fit: (a: T, b: T) => number,
    shown: (value: T) => string,
  ) => {
    const { pairs, missing, extra } = pairUp(expected, actual, fit);
    score[field].known += expected.length;
    score[field].found += actual.length;
    score[field].hits += pairs.length;
    for (const one of missing) differences.push({ field, kind: 'missing', value: shown(one) });
    for (const one of extra) differences.push({ field, kind: 'extra', value: shown(one) });
    return pairs;
  };
  const sets = (
    field: Field,
    expected: readonly string[],
    actual: readonly string[],
    fit = (a: string, b: string) => Number(a === b),
  ) => pair(field, expected, actual, fit, (value) => value);
  const people = pair(
    'people',
    known.people,
    found.people,
    (a, b) => likeness(a.name, b.name),
    ({ name }) => name,
  );
  for (const [{ name, country, offices }, same] of people) {
    const named = (value: string) => `${name}: ${value}`;
    sets(
      'countryOfPerson',
      country ? [named(country)] : [],
      same.country ? [named(same.country)] : [],
    );
    sets('offices', offices.map(named), same.offices.map(named));
  }
  sets('countries', known.countries, found.countries);
  sets('topics', known.topics, found.topics);
  const events = pair(
    'events',
    known.events,
    found.events,
    fitOf,
    ({ format, date, place, participants }) =>
      `${format} ${date ?? '-'} ${place ?? '-'} ${participants.join('; ')}`,
  );
  for (const [a, b] of events) {
    sets('dates', a.date ? [a.date] : [], b.date ? [b.date] : []);
    sets('places', a.place ? [a.place] : [], b.place ? [b.place] : []);
    sets('status', [a.status], [b.status]);
    sets('participants', a.participants, b.participants, likeness);
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
