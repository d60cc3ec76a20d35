/** Invented people, places and subjects for generated data; every name is put together from syllables. */
import type { Article, Organisation, Person, Place, Position, Topic } from '../../domain/schema.ts';
import { asDay, isoOf } from '../../lib/day.ts';
import { mixSeed, randomFrom } from '../../lib/random.ts';

/** Each pair is one syllable in Latin and in Arabic script. */
const SYLLABLES: readonly (readonly [string, string])[] = [
  ['ba', 'با'],
  ['çe', 'چے'],
  ['dor', 'دور'],
  ['fı', 'فی'],
  ['gul', 'گل'],
  ['ğa', 'غا'],
  ['hem', 'ہم'],
  ['ji', 'جی'],
  ['kö', 'کو'],
  ['lar', 'لر'],
  ['mi', 'می'],
  ['nur', 'نر'],
  ['öz', 'وز'],
  ['pel', 'پل'],
  ['qa', 'قا'],
  ['ri', 'ری'],
  ['şu', 'شو'],
  ['tam', 'تم'],
  ['ü', 'یو'],
  ['ve', 'وے'],
  ['yo', 'یو'],
  ['zin', 'زن'],
  ['sé', 'سے'],
  ['ło', 'لو'],
];

/** Shares of events go to them in this order, as in life. */
export const COUNTRIES =
  'TR PK US CN RU GB FR DE IN IR SA AE QA EG JO ID AZ KZ UZ TJ AF BD MY JP KR IT ES GR CY IL PS IQ SY LB NG ZA BR MX CA AU'.split(
    ' ',
  );

const TOPIC_TREE: Readonly<Record<string, readonly string[]>> = {
  diplomacy: ['peace-talks', 'consular', 'parliament', 'hostages'],
  security: ['counter-terrorism', 'cyber-security', 'drugs', 'migration'],
  defence: ['drones', 'maritime', 'nuclear', 'sanctions'],
  economy: ['trade', 'investment', 'finance', 'agriculture', 'tourism'],
  energy: ['mining', 'water', 'climate', 'environment'],
  transport: ['aviation', 'technology'],
  culture: ['education', 'health', 'human-rights', 'humanitarian-aid'],
};

const PLACES_A_COUNTRY = 3;
export const ORGANISATIONS = 200;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

interface Word {
  readonly latin: string;
  readonly arabic: string;
}

function word(random: () => number, syllables: number): Word {
  let latin = '';
  let arabic = '';
  for (let i = 0; i < syllables; i++) {
    const [a, b] = SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? ['', ''];
    latin += a;
    arabic += b;
  }
  return { latin: capital(latin), arabic };
}

/** 10 √N people for N events: 3,162 for a hundred thousand. */
export const peopleFor = (events: number) => Math.max(5, Math.round(10 * Math.sqrt(events)));

export const countryOfPerson = (index: number): string =>
  // Squared, so that the countries at the head of the list have most of the people.
  COUNTRIES[Math.floor(((index * 0.618_034) % 1) ** 2 * COUNTRIES.length)] ?? 'TR';

export function personAt(seed: number, index: number): Person {
  const random = randomFrom(mixSeed(seed, 1_000_003 + index));
  const given = word(random, 2);
  const family = word(random, random() < 0.6 ? 2 : 3);
  const inArabic = `${given.arabic} ${family.arabic}`;
  const script = random();
  return {
    id: `p${index}`,
    name: `${given.latin} ${family.latin}`,
    names: script < 0.3 ? { ur: inArabic } : script < 0.5 ? { ar: inArabic } : {},
    alternateNames: random() < 0.3 ? [family.latin] : [],
    country: countryOfPerson(index),
  };
}

export function organisationAt(seed: number, index: number): Organisation {
  const random = randomFrom(mixSeed(seed, 2_000_003 + index));
  const { latin, arabic } = word(random, 3);
  return {
    id: `o${index}`,
    name: `${latin} Council`,
    names: random() < 0.3 ? { ur: `${arabic} کونسل` } : {},
    country: random() < 0.5 ? countryOfPerson(index) : null,
  };
}

/** One wider place for each country, and its towns behind it. */
export function placeAt(seed: number, index: number): Place {
  const { latin, arabic } = word(randomFrom(mixSeed(seed, 3_000_003 + index)), 3);
  const country = index % COUNTRIES.length;
  return {
    id: `l${index}`,
    name: latin,
    names: index % 3 === 0 ? { ur: arabic } : {},
    country: COUNTRIES[country] ?? null,
    containedInPlace: index < COUNTRIES.length ? null : `l${country}`,
  };
}

export const PLACE_COUNT = COUNTRIES.length * (1 + PLACES_A_COUNTRY);

export const TOPICS: readonly Topic[] = Object.entries(TOPIC_TREE).flatMap(([broader, narrower]) =>
  [broader, ...narrower].map((id) => ({
    id,
    name: capital(id.replaceAll('-', ' ')),
    broader: id === broader ? null : broader,
  })),
);

export const POSITIONS: readonly Position[] = COUNTRIES.flatMap((country) =>
  (['foreign', 'defence', 'trade'] as const).map((field) => ({
    id: `${country.toLowerCase()}-${field}-minister`,
    name: `${capital(field)} minister, ${country}`,
    country,
    kind: 'office' as const,
  })),
);

/** From 21 January 1996, so that all its events lie in the thirty years up to 2025. */
const FIRST_DAY = 9516;
const DAYS = 10_880;

/** The day of an article's news, in days since 1970; its events lie around it. */
export const articleDay = (seed: number, index: number): number =>
  FIRST_DAY + Math.floor(randomFrom(mixSeed(seed, 4_000_003 + index))() * DAYS);

export function articleAt(seed: number, index: number): Article {
  return {
    id: `a${index}`,
    label: `Generated report ${index}`,
    file: null,
    sha256: null,
    length: ARTICLE_LENGTH,
    publisher: null,
    url: null,
    datePublished: isoOf(asDay(articleDay(seed, index))),
    inLanguage: 'en',
  };
}

export const ARTICLE_LENGTH = 4000;
