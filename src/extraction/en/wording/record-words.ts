/** What records are called in English: plain words of our own, never of the article. */
import type { FoundOffice, FoundOutcome, OutcomeKind, RecordWords } from '../../findings.ts';
import { nameOfEvent } from './event-names.ts';
import { statementOf } from './statements.ts';
import { COUNTRY_NAMES } from '../lexicon/name-entries.ts';
import { BROADER } from '../tables/topics.ts';
import { TOPIC_NAMES } from '../lexicon/topic-entries.ts';

const nameOfCountry = (code: string) => COUNTRY_NAMES.get(code) ?? code;

const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Maldives|Central African|Democratic Republic|Republic of|Dominican Republic|Solomon|Marshall|Bahamas|Czech)/;

const sentenceCase = (name: string) =>
  name[0] + name.slice(1).replace(/\b[A-Z][a-z]+/g, (word) => word.toLowerCase());

function nameOfPosition({ name, country, organisation }: FoundOffice): string {
  const place = country && nameOfCountry(country);
  const of = organisation?.name ?? (place && WITH_ARTICLE.test(place) ? `the ${place}` : place);
  return of ? `${sentenceCase(name)} of ${of}` : sentenceCase(name);
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
  event: ({ format, participants, countries, place }, who) =>
    nameOfEvent({
      format,
      participants: participants.map(({ role }, i) => ({ name: who[i] ?? '', role })),
      countries: countries.map(({ code }) => nameOfCountry(code)),
      place: place?.name,
    }),
  position: nameOfPosition,
  topic: nameOfTopic,
  country: nameOfCountry,
  outcome: nameOfOutcome,
  broader: BROADER,
  article: (n) => `Article ${n}`,
  statement: statementOf,
};
