/** What was found in terms of tokens, as results with places in the text. */
import { fold } from '../fold.ts';
import type { Found, FoundEvent, FoundOffice, FoundPerson } from '../findings.ts';
import { lineAt, type Document, type Line } from './text/document.ts';
import type { Draft, Evidence } from './tellings/drafts.ts';
import { isHyphen } from './lexicon/lexicon.ts';
import { countriesOfDraft } from './tellings/merging.ts';
import type { OfficeMention } from './offices/office-mention.ts';
import type { HeldOffice, Person } from './people/people.ts';
import { OF_STATE, ONLY_IN } from './tables/state-offices.ts';
import { COUNTRY_TOPICS } from './topics/country-topics.ts';

export function foundAt({ tokens }: Document, { first, last, rule }: Evidence): Found {
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    rule,
  };
}

/** Said beside a firmer office, these add nothing: “Trade Minister X” is “Minister X”, too. */
const WEAK = new Set(['secretary', 'minister', 'director', 'head-of-state']);

/** “General Secretary” of a party that is not named says no more than the office beside it. */
const isWeak = ({ id, vague, first, last, ownerLast }: OfficeMention) =>
  ((vague || WEAK.has(id)) && !(OF_BODY.has(id) && ownerLast > last)) ||
  (id === 'party-secretary' && ownerLast - first < 3);

/** “Joint Secretary and Head of the Europe Division”: of what, is told. */
const OF_BODY = new Set(['head', 'director', 'deputy-head', 'deputy-director', 'secretary']);

/** No more tokens than this between an office and the name it goes with. */
const MOST_BETWEEN = 8;

/** Two spans of one sentence, near each other: nothing ends between. */
const areJoined = ({ tokens }: Document, line: Line, from: number, to: number) =>
  to - from <= MOST_BETWEEN &&
  from >= line.first &&
  to < line.last &&
  tokens.slice(from, to).every(({ word }) => !/^[.!?;:]$/.test(word.text));

/** The passage that gives someone an office: with the name, where the two stand together. */
function officePassage(document: Document, person: Person, office: OfficeMention): Evidence {
  const { ownerFirst: first, ownerLast: last } = office;
  const line = lineAt(document, first);
  const name = person.mentions.find((mention) =>
    mention.first >= last
      ? areJoined(document, line, last, mention.first)
      : mention.first >= line.first && areJoined(document, line, mention.last, first),
  );
  return {
    first: Math.min(first, name?.first ?? first),
    last: Math.max(last, name?.last ?? last),
    rule: 'office.beside-name',
  };
}

/** “President-elect X”, “the incoming trade minister”: not yet in office. */
const isElect = ({ tokens }: Document, { first, last }: OfficeMention) =>
  tokens[first - 1]?.word.key === 'incoming' ||
  (isHyphen(tokens[last]?.word.key ?? '') &&
    /^(?:elect|designate)$/.test(tokens[last + 1]?.word.key ?? ''));

/** “Sultan Al Shamsi” of a state without sultans: a given name. */
const isGivenName = ({ id, first, last, ownerFirst, ownerLast }: OfficeMention, country = '') =>
  id === 'sultan' &&
  ownerFirst === first &&
  ownerLast === last &&
  country !== '' &&
  !ONLY_IN[id]?.includes(country);

const GERMAN = new Set(['DE', 'AT', 'CH']);

/** A chancellor is the head of government in German, of finance in Britain, of foreign affairs in Spanish. */
function asIn(id: string, country: string): { id: string; name: string } | undefined {
  // “Undersecretary of State” elsewhere
  if (id === 'assistant-secretary-of-state' && country !== 'US')
    return { id: 'undersecretary', name: 'Undersecretary' };
  if (id !== 'chancellor' || GERMAN.has(country)) return undefined;
  return country === 'GB'
    ? { id: 'finance-minister', name: 'Finance Minister' }
    : { id: 'foreign-minister', name: 'Foreign Minister' };
}

function officesOf(document: Document, person: Person): FoundOffice[] {
  const offices: FoundOffice[] = [];
  const firm = person.held.some(({ office }) => !office.rank && !isWeak(office));
  const isDeputyFor = person.held.some(({ office }) => /^deputy-.*-minister$/.test(office.id));
  for (const { office } of person.held as readonly HeldOffice[]) {
    if (firm && isWeak(office)) continue;
    // “Deputy Foreign Minister X” is “Deputy Minister X”, too.
    if (isDeputyFor && office.id === 'deputy-minister') continue;
    if (isElect(document, office) || isGivenName(office, person.country)) continue;
    const found = foundAt(document, officePassage(document, person, office));
    const first = document.tokens[office.first]?.start ?? 0;
    const end = document.tokens[office.last - 1]?.end ?? first;
    const country = office.organisation
      ? undefined
      : ((OF_STATE.test(office.id) ? person.country : undefined) ?? office.country);
    const { id, name } = (country && asIn(office.id, country)) || office;
    offices.push({
      id,
      name,
      country,
      organisation: office.organisation,
      asWritten: document.text.slice(first, end).replace(/\s+/g, ' '),
      rank: office.rank,
      former: office.former,
      found,
    });
  }
  return offices;
}

/** The sides of an event; where nobody is named, the countries that are. */
export function partiesOf(draft: Draft): Set<string> {
  const own = new Set<string>();
  for (const { person } of draft.parts) if (person.country) own.add(person.country);
  const sides = own.size > 0 ? own : countriesOfDraft(draft);
  // What is done about Palestine and Gaza is a topic, whoever does it.
  if (own.size === 0) sides.delete('PS');
  return sides;
}

export const peopleOf = (document: Document, people: readonly Person[]): FoundPerson[] =>
  people.map((person) => ({
    name: person.name,
    forms: [...person.forms].filter((form) => fold(form) !== fold(person.name)),
    country: person.country,
    offices: officesOf(document, person),
    mentions: person.mentions.map(({ first, last }) =>
      foundAt(document, { first, last, rule: 'person.name' }),
    ),
  }));

export function eventOf(
  document: Document,
  draft: Draft,
  people: ReadonlyMap<Person, number>,
  drafts: ReadonlyMap<Draft, number>,
): FoundEvent {
  const sides = partiesOf(draft);
  const byPerson = new Map(draft.parts.map((part) => [part.person, part] as const));
  const participants = [
    ...[...byPerson.values()].map((part) => ({
      who: { person: people.get(part.person) ?? 0 },
      role: part.role,
      found: foundAt(document, part),
    })),
    ...draft.bodies.map((body) => ({
      who: { organisation: { id: body.id, name: body.name, forms: [], country: body.country } },
      role: 'participant' as const,
      found: foundAt(document, body),
    })),
  ];
  const countries = new Map<string, Found>();
  for (const part of draft.parts) {
    const { country, held } = part.person;
    if (!country || countries.has(country)) continue;
    // “Togo’s president” says whose side it is; a name does not.
    const said = held.find(({ office }) => office.country === country);
    const passage = said && officePassage(document, part.person, said.office);
    countries.set(country, foundAt(document, passage ?? part));
  }
  if (countries.size < 2)
    for (const [code, evidence] of draft.countries)
      if (!countries.has(code)) countries.set(code, foundAt(document, evidence));
  const topics = [...draft.topics].filter(
    ([id, { rule }]) =>
      rule === 'topic.issue' || !(COUNTRY_TOPICS[id] && sides.has(COUNTRY_TOPICS[id])),
  );
  const trigger = foundAt(document, draft.cues[0] ?? { first: 0, last: 1, rule: 'trigger' });
  const parent = draft.parent ? (drafts.get(draft.parent) ?? -1) : -1;
  return {
    format: draft.format,
    plover: draft.plover,
    mode: [...draft.mode],
    status: draft.status,
    modality: draft.modality,
    salience: draft.zone !== 'body' && !draft.background ? 'main' : 'background',
    trigger,
    statusFound: draft.statusEvidence ? foundAt(document, draft.statusEvidence) : trigger,
    participants,
    countries: [...countries].map(([code, found]) => ({ code, found })),
    place: draft.site && {
      id: draft.site.id,
      name: draft.site.name,
      country: draft.site.country,
      found: foundAt(document, draft.site),
    },
    date: draft.when && { edtf: draft.when.edtf, found: foundAt(document, draft.when) },
    topics: topics.map(([id, evidence]) => ({ id, found: foundAt(document, evidence) })),
    outcomes: draft.outcomes.map(({ kind, topics: about, modality, attributedTo, ...at }) => ({
      kind,
      topics: about,
      modality,
      attributedTo,
      found: foundAt(document, at),
    })),
    attributedTo: draft.attributedTo,
    parent: parent >= 0 ? parent : undefined,
  };
}
