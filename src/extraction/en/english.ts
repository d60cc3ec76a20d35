/** English: from a text to findings. The order of the rules is the order of the calls. */
import { parseEdtf } from '../../domain/edtf.ts';
import type { Findings, Language } from '../findings.ts';
import { mentionsOf, readCast, type Cast } from './people/cast.ts';
import { readDocument } from './text/document.ts';
import { settleTopics } from './topics/country-topics.ts';
import { parseDay } from './layout/dateline.ts';
import { readLayout } from './layout/layout.ts';
import { placeNews } from './placing/placing.ts';
import { nameEntries } from './lexicon/name-entries.ts';
import { recordWords } from './wording/record-words.ts';
import { settleCompanions } from './people/companions.ts';
import { mentionedCountries, organisationsOf, topicsOf } from './mentions.ts';
import { eventOf, peopleOf } from './results.ts';
import { settleCountries } from './people/sides.ts';
import { readStory } from './story/story.ts';
import { TOPIC_NAMES } from './lexicon/topic-entries.ts';

const CAPITALS = new Map<string, { id: string; name: string }>();
const ORGANISATIONS = new Set<string>();
for (const entry of nameEntries()) {
  if (entry.kind === 'organisation') ORGANISATIONS.add(entry.id);
  if (entry.kind === 'city' && entry.capital && !CAPITALS.has(entry.code))
    CAPITALS.set(entry.code, { id: entry.id, name: entry.name });
}

const FIRST_LINE_DATE = /^\s*date\s+(\d{4}-\d{2}-\d{2})(?!\d)[ \t]*/i;

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
