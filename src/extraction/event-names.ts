/** Names and ids of events in plain words of our own, never of the article. */
import type { EventRecord } from '../domain/schema.ts';
import type { Format } from '../domain/vocabulary.ts';
import { COUNTRY_NAMES } from './en/name-entries.ts';
import type { FoundEvent } from './findings.ts';
import { slug } from './fold.ts';

const WORDS: Readonly<Record<Format, string>> = {
  'bilateral-meeting': 'Meeting',
  'delegation-talks': 'Talks',
  summit: 'Summit',
  conference: 'Conference',
  call: 'Phone call',
  visit: 'Visit',
  agreement: 'Agreement',
  statement: 'Statement',
  'press-conference': 'Press conference',
  award: 'Award',
  military: 'Military activity',
  attack: 'Attack',
  sanction: 'Sanctions',
  election: 'Election',
  other: 'Event',
};

const listed = (names: readonly string[]): string => {
  if (names.length <= 2) return names.join(' and ');
  if (names.length === 3) return `${names[0]}, ${names[1]} and ${names[2]}`;
  return `${names[0]}, ${names[1]} and ${names.length - 2} others`;
};

export function nameOfEvent(event: FoundEvent, who: readonly string[]): string {
  const word = WORDS[event.format];
  const countries = event.countries.map(({ code }) => COUNTRY_NAMES.get(code) ?? code);
  if (event.format === 'visit')
    return who.length > 0
      ? `Visit of ${listed(who)}${event.place ? ` to ${event.place.name}` : ''}`
      : `Visit${event.place ? ` to ${event.place.name}` : ''}`;
  const isSpoken =
    event.format === 'statement' ||
    event.format === 'sanction' ||
    event.format === 'attack' ||
    event.format === 'military';
  const parties = who.length > 0 ? who : countries.slice(0, 4);
  const link = isSpoken
    ? 'by'
    : event.format === 'call' || event.format === 'agreement'
      ? 'between'
      : 'of';
  if (isSpoken && who.length === 0)
    return countries.length > 0 ? `${word} involving ${listed(parties)}` : word;
  const isOne = parties.length === 1 && link === 'between';
  return parties.length > 0
    ? `${word} ${isOne ? 'with' : link} ${listed(parties)}`
    : event.place
      ? `${word} in ${event.place.name}`
      : word;
}

/** `2025-07-09-meeting-fidan-sharif`: date where known, kind, and up to three parties. */
export function slugOfEvent(
  event: EventRecord,
  who: readonly string[],
  published: string | undefined,
): string {
  const date =
    event.date?.replace(/[^0-9-].*$/, '').replace(/^$/, '') ||
    /\d{4}(?:-\d{2}){0,2}/.exec(event.date ?? '')?.[0];
  const families = who.slice(0, 3).map((id) => id.split('-').at(-1) ?? id);
  const parties =
    families.length > 0
      ? families
      : (event.countries ?? []).slice(0, 3).map((code) => code.toLowerCase());
  const kind = slug(WORDS[event.format]);
  return [date ?? (published ? `reported-${published}` : 'undated'), kind, ...parties]
    .filter((part) => part !== '')
    .join('-');
}
