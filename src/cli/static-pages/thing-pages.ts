/** Pages of people, countries, organisations, places, topics and articles. */
import { FILTER_GROUPS, type FilterGroup } from '../../domain/filter.ts';
import { claimsOf, eventAt, type EventView } from '../../dataset/rows.ts';
import { facetIds } from '../../dataset/facets.ts';
import { valueRecord } from '../../dataset/values.ts';
import { claimLine } from './claims.ts';
import { eventPath, section } from './event-page.ts';
import { html, joined, type Html } from './html.ts';
import { articleData, otherNames, personData, thingData } from './linked-data.ts';
import { linksFrom, type Page, type Site } from './site.ts';

const KINDS: Partial<Record<FilterGroup, string>> = {
  person: 'people',
  country: 'countries',
  topic: 'topics',
  org: 'organisations',
  place: 'places',
};

/** Rows of the events that have a value, in the order of time. */
function rowsWith({ dataset }: Site, group: FilterGroup, at: number): number[] {
  const { offsets, values } = dataset.facets[group];
  const rows: number[] = [];
  for (let row = 0; row < dataset.events.count; row++) {
    if (values.subarray(offsets[row], offsets[row + 1]).includes(at)) rows.push(row);
  }
  return rows;
}

export function eventLine({ locale }: Site, path: string, event: EventView): Html {
  const { t, dates, nameOf } = locale;
  return html`<li>
    ${dates.inWords(event.date)}: ${linksFrom(path)(eventPath(event), nameOf(event))}
    <small>${t.terms.format[event.format]}, ${t.terms.status[event.status].toLowerCase()}</small>
  </li>`;
}

function summaryOf({ dataset, locale }: Site, name: string, rows: readonly number[]): string {
  const { text, dates } = locale;
  const dated = rows
    .filter((row) => row < dataset.events.dated)
    .map((row) => eventAt(dataset, row));
  const count = text.eventsOf(rows.length);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return `${name}: ${count}.`;
  return text.summary(name, count, dates.short(first.date), dates.short(last.date));
}

function thingPage(site: Site, group: FilterGroup, kind: string, at: number, id: string): Page {
  const { dataset, locale } = site;
  const { text, t } = locale;
  const path = `${kind}/${id}`;
  const record = valueRecord(dataset, group, at);
  const name = record ? locale.nameOf(record) : locale.countryName(id);
  const rows = at < 0 ? [] : rowsWith(site, group, at);
  const events = rows.map((row) => eventAt(dataset, row));
  const person = group === 'person' ? dataset.people[at] : undefined;
  const others = record ? otherNames(site, record) : [];
  const offices = dataset.occupancies.filter(({ holder }) => person && holder === person.id);
  const summary = summaryOf(site, name, rows);
  return {
    path,
    title: name,
    description: summary,
    body: html`<article class="static-page">
      <p class="eyebrow">${t.terms.page[kind]}</p>
      <h1>${name}</h1>
      ${
        others.length > 0 &&
        html`<p>
          ${text.alsoWritten}:
          ${joined(
            others.map((other) => html`<bdi>${other}</bdi>`),
            ', ',
          )}
        </p>`
      }
      ${section(
        text.offices,
        offices.map(({ position, startDate, endDate }) => {
          const office = dataset.positions.find((item) => item.id === position);
          const span = startDate || endDate ? `${startDate ?? '..'}/${endDate ?? '..'}` : undefined;
          return html`<li>
            ${office ? locale.nameOf(office) : position}${span && `, ${locale.dates.inWordsOf(span)}`}
          </li>`;
        }),
      )}
      ${section(
        text.events,
        events.map((event) => eventLine(site, path, event)),
      )}
      <p>${linksFrom(path)('', text.allEvents)}</p>
    </article>`,
    data: person ? personData(site, person, path) : thingData(site, kind, name, path),
    card: {
      eyebrow: t.terms.page[kind] ?? '',
      title: name,
      dateline: text.eventsOf(rows.length),
      lines: events.slice(-2).map(locale.nameOf),
      foot: '',
      isFilled: true,
    },
  };
}

function articlePage(site: Site, at: number): Page | undefined {
  const { dataset, locale } = site;
  const { text, dates } = locale;
  const article = dataset.articles[at];
  if (!article) return undefined;
  const path = `articles/${article.id}`;
  const link = linksFrom(path);
  const date = article.datePublished ? dates.inWordsOf(article.datePublished) : text.noDate;
  const rows = rowsWith(site, 'article', at);
  const mentioned = article.mentions?.countries ?? [];
  return {
    path,
    title: article.label,
    description: summaryOf(site, article.label, rows),
    body: html`<article class="static-page">
      <p class="eyebrow">${text.report(at + 1)}</p>
      <h1>${article.label}</h1>
      <p class="dateline">${article.publisher && `${article.publisher}, `}${date}</p>
      ${section(
        text.countries,
        mentioned.map((id) => html`<li>${link(`countries/${id}`, locale.countryName(id))}</li>`),
      )}
      ${rows.map((row) => {
        const event = eventAt(dataset, row);
        const own = claimsOf(dataset, row).filter((claim) => claim.article === at);
        return html`<section>
          <h2>${link(eventPath(event), locale.nameOf(event))}</h2>
          <ul>
            ${own.map((claim) => claimLine(site, path, claim))}
          </ul>
        </section>`;
      })}
      <p>${link('', text.allEvents)}</p>
    </article>`,
    data: articleData(site, article, path),
    card: {
      eyebrow: text.report(at + 1),
      title: article.label,
      dateline: [article.publisher, date].filter(Boolean).join(', '),
      lines: [],
      foot: text.eventsOf(rows.length),
      isFilled: true,
    },
  };
}

export function* thingPages(site: Site): Generator<Page> {
  const { dataset } = site;
  for (const group of FILTER_GROUPS) {
    const kind = KINDS[group];
    if (kind === undefined) continue;
    for (const [at, id] of facetIds(dataset, group).entries()) {
      yield thingPage(site, group, kind, at, id);
    }
  }
  // Countries that reports only speak of have a page too, without events.
  const spokenOf = new Set(dataset.articles.flatMap((a) => a.mentions?.countries ?? []));
  for (const id of spokenOf) {
    if (!dataset.countries.includes(id)) yield thingPage(site, 'country', 'countries', -1, id);
  }
  for (const at of dataset.articles.keys()) {
    const page = articlePage(site, at);
    if (page) yield page;
  }
}
