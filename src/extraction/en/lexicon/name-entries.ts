/** The gazetteers as phrases: countries, cities, organisations, outlets and names to leave alone. */
import { slug } from '../../fold.ts';
import { CITIES } from '../tables/cities.ts';
import { VENUES } from '../tables/venues.ts';
import { COUNTRIES } from '../tables/countries.ts';
import { REGIONS } from '../tables/regions.ts';
import { FIXED_NAMES, ORGANISATIONS, OUTLETS } from '../tables/organisations.ts';

export type NameEntry = {
  readonly phrase: string;
  /** Written in capitals only: `US`, `AU`, `ECO`. */
  readonly acronym: boolean;
  /** Also an ordinary word or a given name: needs a preposition, or a country after it. */
  readonly weak: boolean;
} & (
  | { readonly kind: 'country'; readonly code: string; readonly form: 'name' | 'demonym' }
  | {
      readonly kind: 'city';
      readonly code: string;
      readonly id: string;
      readonly name: string;
      readonly capital: boolean;
    }
  | {
      readonly kind: 'venue';
      readonly code: string;
      readonly city: string;
      readonly metonym: boolean;
    }
  | {
      readonly kind: 'organisation';
      readonly id: string;
      readonly name: string;
      readonly code: string | undefined;
    }
  | { readonly kind: 'region'; readonly code: string }
  | { readonly kind: 'outlet' | 'fixed' }
);

const lines = (table: string) => table.split('\n').filter((line) => line !== '');
const items = (list: string | undefined) =>
  (list ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
const isAcronym = (phrase: string) =>
  phrase.length <= 6 && phrase === phrase.toUpperCase() && !phrase.includes(' ');

function base(written: string) {
  const weak = written.startsWith('*');
  const phrase = weak ? written.slice(1) : written;
  return { phrase, weak, acronym: isAcronym(phrase) };
}

/** “Saint Kitts and Nevis” is also written “St. Kitts & Nevis”. */
function spellings(phrase: string): string[] {
  const joined = phrase.includes(' and ') ? [phrase, phrase.replace(' and ', ' & ')] : [phrase];
  return joined.flatMap((one) =>
    one.startsWith('Saint ')
      ? ['Saint', 'St.', 'St'].map((saint) => one.replace('Saint', saint))
      : [one],
  );
}

export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  lines(COUNTRIES).map((line) => {
    const [code = '', name = ''] = line.split('|');
    return [code, name.replace('*', '')] as const;
  }),
);

/** “Kyiv/Kiev,Odesa”: cities with their other names. */
const cityEntries = (code: string, cities: string | undefined, capital: boolean): NameEntry[] =>
  items(cities).flatMap((city) => {
    const names = city.split('/').map(base);
    const name = names[0]?.phrase ?? '';
    return names.map((one) => ({ ...one, kind: 'city', code, id: slug(name), name, capital }));
  });

export function nameEntries(): NameEntry[] {
  const entries: NameEntry[] = [];
  for (const phrase of items(FIXED_NAMES.replaceAll('\n', ',')))
    entries.push({ ...base(phrase), kind: 'fixed' });
  for (const line of lines(COUNTRIES)) {
    const [code = '', name = '', others, demonyms, capitals] = line.split('|');
    for (const phrase of [name, ...items(others)].flatMap(spellings))
      entries.push({ ...base(phrase), kind: 'country', code, form: 'name' });
    for (const phrase of items(demonyms))
      entries.push({ ...base(phrase), kind: 'country', code, form: 'demonym' });
    entries.push(...cityEntries(code, capitals, true));
  }
  for (const line of lines(REGIONS)) {
    const [code = '', regions] = line.split('|');
    for (const phrase of items(regions)) entries.push({ ...base(phrase), kind: 'region', code });
  }
  for (const line of lines(VENUES)) {
    const [code = '', phrase = '', city = '', metonym] = line.split('|');
    entries.push({ ...base(phrase), kind: 'venue', code, city, metonym: metonym === 'metonym' });
  }
  for (const line of lines(CITIES)) {
    const [code = '', cities] = line.split('|');
    entries.push(...cityEntries(code, cities, false));
  }
  for (const line of lines(ORGANISATIONS)) {
    const [id = '', name = '', others, code] = line.split('|');
    for (const phrase of [name, ...items(others)])
      entries.push({ ...base(phrase), kind: 'organisation', id, name, code: code || undefined });
  }
  for (const phrase of items(OUTLETS.replaceAll('\n', ',')))
    entries.push({ ...base(phrase), kind: 'outlet' });
  return entries;
}
