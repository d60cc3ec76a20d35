/** schema.org descriptions of pages, as JSON-LD. */
import { parseEdtf, type FuzzyDate } from '../../domain/edtf.ts';
import { NO_END, NO_START } from '../../lib/day.ts';
import { GATHERINGS, type Status } from '../../domain/vocabulary.ts';
import type { Article, Person } from '../../domain/schema.ts';
import { actorAt, eventId, isPerson, type Claim, type EventView } from '../../dataset/rows.ts';
import { namesOf, type Named } from '../../dataset/values.ts';
import { between, type Site } from './site.ts';

export type Data = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

/** Denied and unknown have no word in schema.org; saying nothing is better than a wrong one. */
const STATUS: Partial<Record<Status, string>> = {
  announced: 'EventScheduled',
  held: 'EventScheduled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  cancelled: 'EventCancelled',
};

/** Absolute where the site's address is known; relative to the page elsewhere. */
const addressOf = ({ address }: Site, from: string, to: string) =>
  address === undefined ? between(from, to) : `${address}${to === '' ? '' : `${to}/`}`;

const plain = (edtf: string | undefined) => edtf?.replace(/[?~%]$/, '');

/** ISO 8601 dates, as precise as they are known; none where it is one of several days. */
function isoDates(date: FuzzyDate | undefined) {
  if (!date || date.oneOf) return {};
  if (date.kind === 'moment') return { startDate: plain(date.edtf) };
  const [from, to] = date.edtf.split('/');
  return {
    startDate: date.start.from === NO_START ? undefined : plain(from),
    endDate: date.end.to === NO_END ? undefined : plain(to),
  };
}

/** Of something that does not last; none where it is not one date. */
function isoDate(edtf: string | null | undefined): string | undefined {
  const date = parseEdtf(edtf ?? '');
  return date?.kind === 'moment' ? isoDates(date).startDate : undefined;
}

export function eventData(
  site: Site,
  event: EventView,
  claims: readonly Claim[],
  path: string,
): Data {
  const { dataset, locale } = site;
  const { nameOf } = locale;
  const place = dataset.places[event.place];
  const status = STATUS[event.status];
  const dates = isoDates(event.date);
  const before = claims.find(
    ({ property, value }) => property === 'date' && value !== event.date?.edtf,
  );
  const previous = before && isoDates(parseEdtf(before.value)).startDate;
  const articles = [...new Set(claims.map(({ article }) => article))].sort((a, b) => a - b);
  const isGathering = GATHERINGS.has(event.format);
  // Who was only announced may not have come.
  const named = event.participants
    .filter(({ attendance }) => attendance === 'reported')
    .map(({ actor }) => {
      const record = actorAt(dataset, actor);
      const isOne = isPerson(dataset, actor);
      return {
        '@type': isOne ? 'Person' : 'Organization',
        name: nameOf(record),
        url: addressOf(site, path, `${isOne ? 'people' : 'organisations'}/${record.id}`),
      };
    });
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    url: addressOf(site, path, `events/${event.id}`),
    name: nameOf(event),
    ...dates,
    eventStatus: status && `${CONTEXT}/${status}`,
    previousStartDate: event.status === 'rescheduled' ? previous : undefined,
    location: place && {
      '@type': 'Place',
      name: nameOf(place),
      url: addressOf(site, path, `places/${place.id}`),
    },
    attendee: isGathering ? named : undefined,
    about: [
      ...event.topics.flatMap((at) => {
        const topic = dataset.topics[at];
        return topic ? [{ '@type': 'DefinedTerm', name: nameOf(topic) }] : [];
      }),
      // Nobody attends a sanction.
      ...(isGathering ? [] : named),
    ],
    superEvent:
      event.superEvent >= 0
        ? {
            '@type': 'Event',
            url: addressOf(site, path, `events/${eventId(dataset, event.superEvent)}`),
          }
        : undefined,
    subjectOf: articles.flatMap((at) => {
      const article = dataset.articles[at];
      return article ? [newsArticle(site, article, path)] : [];
    }),
  };
}

/** The data set's own label stands in place of a headline, which Parley does not repeat. */
function newsArticle(site: Site, article: Article, path: string): Data {
  return {
    '@type': 'NewsArticle',
    name: article.label,
    url: article.url ?? addressOf(site, path, `articles/${article.id}`),
    datePublished: isoDate(article.datePublished),
    inLanguage: article.inLanguage ?? undefined,
    publisher: article.publisher ? { '@type': 'Organization', name: article.publisher } : undefined,
  };
}

export function articleData(site: Site, article: Article, path: string): Data {
  const { countryName } = site.locale;
  return {
    '@context': CONTEXT,
    ...newsArticle(site, article, path),
    mentions: article.mentions?.countries?.map((code) => ({
      '@type': 'Country',
      name: countryName(code),
    })),
  };
}

export function personData(site: Site, person: Person, path: string): Data {
  const { dataset, locale } = site;
  const offices = dataset.occupancies.filter(({ holder }) => holder === person.id);
  return {
    '@context': CONTEXT,
    '@type': 'Person',
    name: locale.nameOf(person),
    url: addressOf(site, path, path),
    alternateName: otherNames(site, person),
    sameAs: person.wikidata ? `https://www.wikidata.org/entity/${person.wikidata}` : undefined,
    hasOccupation: offices.flatMap(({ position, startDate, endDate }) => {
      const office = dataset.positions.find(({ id }) => id === position);
      if (!office) return [];
      return [
        {
          '@type': 'Role',
          hasOccupation: { '@type': 'Occupation', name: locale.nameOf(office) },
          startDate: isoDate(startDate),
          endDate: isoDate(endDate),
        },
      ];
    }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  organisations: 'Organization',
  places: 'Place',
  countries: 'Country',
  topics: 'DefinedTerm',
};

export const thingData = (site: Site, kind: string, name: string, path: string): Data => ({
  '@context': CONTEXT,
  '@type': TYPES[kind] ?? 'Thing',
  name,
  url: addressOf(site, path, path),
});

export function datasetData(site: Site): Data {
  const { header } = site.dataset;
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: header.title,
    description: header.description ?? undefined,
    dateModified: isoDate(header.updated),
    url: addressOf(site, '', ''),
  };
}

/** How else a thing is called than the page calls it. */
export const otherNames = ({ locale }: Site, named: Named): string[] =>
  namesOf(named).filter((name) => name !== locale.nameOf(named));
