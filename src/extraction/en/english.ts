/** English: from a text to findings. The order of the rules is the order of the calls. */
import { parseEdtf } from '../../domain/edtf.ts';
import { fold } from '../fold.ts';
import type { Findings, Found, FoundOrganisation, FoundPerson, Language } from '../findings.ts';
import { mentionsOf, readCast, type Cast } from './people/cast.ts';
import { readDocument, type Document } from './text/document.ts';
import type { Draft } from './tellings/drafts.ts';
import { COUNTRY_TOPICS, settleTopics } from './topics/country-topics.ts';
import { parseDay } from './layout/dateline.ts';
import { readLayout, type Layout } from './layout/layout.ts';
import { placeNews } from './placing/placing.ts';
import { nameEntries } from './lexicon/name-entries.ts';
import { recordWords } from './wording/record-words.ts';
import { settleCompanions } from './people/companions.ts';
import { eventOf, foundAt, officesOf, partiesOf } from './results.ts';
import { settleCountries } from './people/sides.ts';
import type { Person } from './people/people.ts';
import { readStory } from './story/story.ts';
import { TOPIC_NAMES } from './lexicon/topic-entries.ts';
import { findTopics } from './topics/topics.ts';

const CAPITALS = new Map<string, { id: string; name: string }>();
const ORGANISATIONS = new Set<string>();
for (const entry of nameEntries()) {
  if (entry.kind === 'organisation') ORGANISATIONS.add(entry.id);
  if (entry.kind === 'city' && entry.capital && !CAPITALS.has(entry.code))
    CAPITALS.set(entry.code, { id: entry.id, name: entry.name });
}

const FIRST_LINE_DATE = /^\s*date\s+(\d{4}-\d{2}-\d{2})(?!\d)[ \t]*/i;

type IsRead = (index: number) => boolean;

function mentionedCountries(document: Document, cast: Cast, isRead: IsRead) {
  const counts = new Map<string, number>();
  const firsts = new Map<string, Found>();
  for (const [index, scene] of cast.scenes.entries()) {
    if (!isRead(index)) continue;
    for (const { entry, first, last } of scene.names.values()) {
      const isCountry =
        entry.kind === 'country' ||
        (entry.kind === 'city' && entry.capital) ||
        (entry.kind === 'venue' && entry.metonym);
      if (!isCountry || entry.code === 'UN' || cast.mentions.has(first)) continue;
      counts.set(entry.code, (counts.get(entry.code) ?? 0) + 1);
      if (!firsts.has(entry.code))
        firsts.set(
          entry.code,
          foundAt(document, {
            first,
            last,
            rule: `country.${entry.kind === 'country' ? entry.form : entry.kind}`,
          }),
        );
    }
  }
  return { counts, firsts };
}

/** What the article speaks of; not the countries that are parties of its news. */
function topicsOf(document: Document, cast: Cast, drafts: readonly Draft[], { parts }: Layout) {
  const parties = new Set<string>();
  for (const draft of drafts)
    if (draft.zone !== 'body' && !draft.background)
      for (const code of partiesOf(draft)) parties.add(code);
  const isOfName = (at: number) => cast.named.has(at);
  const topics = new Map<string, Found>();
  const once = new Set<string>();
  const hasBody = parts.includes('body');
  for (const [index, scene] of cast.scenes.entries()) {
    const part = parts[index];
    if (part === 'furniture') continue;
    for (const [id, evidence] of findTopics(scene, scene.line.first, scene.line.last, isOfName)) {
      const code = COUNTRY_TOPICS[id];
      if (code && parties.has(code) && evidence.rule !== 'topic.issue') continue;
      // A passing word is no subject, unless of the headline or of another sentence, too.
      if (evidence.weak && hasBody && part !== 'headline' && !once.has(id)) once.add(id);
      else if ((topics.get(id)?.rule ?? 'topic.nation') === 'topic.nation')
        topics.set(id, foundAt(document, evidence));
    }
  }
  return topics;
}

function organisationsOf(cast: Cast): FoundOrganisation[] {
  const organisations = new Map<string, FoundOrganisation & { readonly forms: string[] }>();
  for (const scene of cast.scenes)
    for (const { entry, first } of scene.names.values()) {
      if (entry.kind !== 'organisation' || cast.named.has(first)) continue;
      const known = organisations.get(entry.id) ?? {
        id: entry.id,
        name: entry.name,
        forms: [],
        country: entry.code,
      };
      if (entry.phrase !== entry.name && !known.forms.includes(entry.phrase))
        known.forms.push(entry.phrase);
      organisations.set(entry.id, known);
    }
  return [...organisations.values()];
}

const peopleOf = (document: Document, people: readonly Person[]): FoundPerson[] =>
  people.map((person) => ({
    name: person.name,
    forms: [...person.forms].filter((form) => fold(form) !== fold(person.name)),
    country: person.country,
    offices: officesOf(document, person),
    mentions: person.mentions.map(({ first, last }) =>
      foundAt(document, { first, last, rule: 'person.name' }),
    ),
  }));

function read(text: string, given: string | undefined): Findings {
  const header = FIRST_LINE_DATE.exec(text.slice(0, 200));
  const document = readDocument(text, header ? header[0].length : 0);
  const day = header?.[1] && parseEdtf(header[1])?.edtf;
  const layout = readLayout(document, day, given);
  const isRead = (index: number) => layout.parts[index] !== 'furniture';
  const cast = readCast(document, isRead);
  const { counts, firsts } = mentionedCountries(document, cast, isRead);
  settleCompanions(cast);
  settleCountries(cast, { dateline: layout.dateline?.country, counts });
  const full: Cast = { ...cast, ...mentionsOf(cast.people) };
  const context = { cast: full, published: parseDay(layout.written), capitals: CAPITALS };
  const story = readStory(context, layout);
  const { drafts } = story;
  for (const draft of drafts) placeNews(draft, document, layout, story, context);
  const topics = topicsOf(document, full, drafts, layout);
  settleTopics(topics, counts);
  for (const draft of drafts)
    for (const id of draft.topics.keys()) if (!topics.has(id)) draft.topics.delete(id);
  const people = cast.people.all;
  const places = new Map(people.map((person, i) => [person, i] as const));
  const positions = new Map(drafts.map((draft, i) => [draft, i] as const));
  return {
    published: layout.published,
    inLanguage: 'en',
    people: peopleOf(document, people),
    organisations: organisationsOf(full),
    countries: [...firsts].map(([code, found]) => ({ code, found })),
    topics: [...topics].map(([id, found]) => ({ id, name: TOPIC_NAMES.get(id) ?? id, found })),
    events: drafts.map((draft) => eventOf(document, draft, places, positions)),
  };
}

export const english: Language = {
  code: 'en',
  words: recordWords,
  organisations: ORGANISATIONS,
  read,
};
