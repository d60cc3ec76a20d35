/** What an event is called in English, from what its parts are called: never words of the article. */
import type { Format, Role } from '../../../domain/vocabulary.ts';

export interface NamedParts {
  readonly format: Format;
  readonly participants: readonly { readonly name: string; readonly role: Role }[];
  /** Of its parties; the name has them where nobody is known to have taken part. */
  readonly countries: readonly string[];
  readonly place: string | undefined;
}

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

/** Those who came; where nobody is said to have, all but the hosts. */
function visitorsOf({ participants }: NamedParts): readonly string[] {
  const visitors = participants.filter(({ role }) => role === 'visitor');
  const came = visitors.length > 0 ? visitors : participants.filter(({ role }) => role !== 'host');
  return came.map(({ name }) => name);
}

const nameOfSanctions = (parties: readonly string[]): string =>
  parties.length > 0 ? `${WORDS.sanction} involving ${listed(parties)}` : WORDS.sanction;

export function nameOfEvent(parts: NamedParts): string {
  const { format, countries, place } = parts;
  const word = WORDS[format];
  if (format === 'visit') {
    const visitors = visitorsOf(parts);
    return `${word}${visitors.length > 0 ? ` of ${listed(visitors)}` : ''}${place ? ` to ${place}` : ''}`;
  }
  const who = parts.participants.map(({ name }) => name);
  const isSpoken = format === 'statement' || format === 'attack' || format === 'military';
  // Those who impose them and those at whom they are aimed.
  if (format === 'sanction') return nameOfSanctions(who.length > 0 ? who : countries.slice(0, 4));
  const parties = who.length > 0 ? who : countries.slice(0, 4);
  const link = isSpoken ? 'by' : format === 'call' || format === 'agreement' ? 'between' : 'of';
  if (isSpoken && who.length === 0)
    return countries.length > 0 ? `${word} involving ${listed(parties)}` : word;
  const isOne = parties.length === 1 && link === 'between';
  return parties.length > 0
    ? `${word} ${isOne ? 'with' : link} ${listed(parties)}`
    : place
      ? `${word} in ${place}`
      : word;
}
