/** What records are called in English: plain words of our own, never of the article. */
import type { Format } from '../../domain/vocabulary.ts';
import type {
  FoundEvent,
  FoundOffice,
  FoundOutcome,
  OutcomeKind,
  RecordWords,
} from '../findings.ts';
import { statementOf } from './statements.ts';
import { COUNTRY_NAMES } from './lexicon/name-entries.ts';
import { BROADER } from './tables/topics.ts';
import { TOPIC_NAMES } from './lexicon/topic-entries.ts';

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

function nameOfEvent(event: FoundEvent, who: readonly string[]): string {
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

const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Maldives|Central African|Democratic Republic|Republic of|Dominican Republic|Solomon|Marshall|Bahamas|Czech)/;

const sentenceCase = (name: string) =>
  name[0] + name.slice(1).replace(/\b[A-Z][a-z]+/g, (word) => word.toLowerCase());

function nameOfPosition({ name, country, organisation, former }: FoundOffice): string {
  const place = country && (COUNTRY_NAMES.get(country) ?? country);
  const of = organisation?.name ?? (place && WITH_ARTICLE.test(place) ? `the ${place}` : place);
  const plain = former ? `Former ${name.toLowerCase()}` : sentenceCase(name);
  return of ? `${plain} of ${of}` : plain;
}

const titleOf = (id: string) =>
  id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

const OUTCOMES: Readonly<Record<OutcomeKind, string>> = {
  agreed: 'Agreed',
  signed: 'Signed',
  pledged: 'Pledged',
  'called-for': 'Called for',
  condemned: 'Condemned',
};

const nameOfTopic = (id: string) => TOPIC_NAMES.get(id) ?? titleOf(id);

function nameOfOutcome({ kind, topics }: FoundOutcome): string {
  const about = topics.map(nameOfTopic).join(', ');
  return about === '' ? OUTCOMES[kind] : `${OUTCOMES[kind]}: ${about}`;
}

export const recordWords: RecordWords = {
  event: nameOfEvent,
  position: nameOfPosition,
  office: ({ name, former }) => (former ? `Former ${name}` : name),
  topic: nameOfTopic,
  country: (code) => COUNTRY_NAMES.get(code) ?? code,
  outcome: nameOfOutcome,
  broader: BROADER,
  article: (n) => `Article ${n}`,
  statement: statementOf,
};
