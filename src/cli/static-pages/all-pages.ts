/** Every page of the build, the first one included. */
import { eventAt } from '../../dataset/rows.ts';
import { disagreementLine } from './claims.ts';
import { eventPage, eventPath, reportLine, section } from './event-page.ts';
import { html } from './html.ts';
import { datasetData } from './linked-data.ts';
import { linksFrom, type Page, type Site } from './site.ts';
import { eventLine, thingPages } from './thing-pages.ts';
import { withdrawnPages } from './withdrawn-pages.ts';

/** More events than this are not listed on the first page: it is there to be read. */
const MOST_LISTED = 500;

function firstPage(site: Site): Page {
  const { dataset, locale } = site;
  const { header, events } = dataset;
  const { text } = locale;
  const rows = Array.from({ length: Math.min(events.count, MOST_LISTED) }, (_, row) => row);
  const description = header.description ?? text.whatItIs;
  const updated = header.updated && text.updated(locale.dates.inWordsOf(header.updated));
  return {
    path: '',
    title: header.title,
    description,
    body: html`<article class="static-page">
      <h1>${header.title}</h1>
      <p class="lead">${description}</p>
      <p>${linksFrom('')('disagreements', text.disagree)}</p>
      ${section(
        text.events,
        rows.map((row) => eventLine(site, '', eventAt(dataset, row))),
      )}
      ${section(
        text.reports,
        [...dataset.articles.keys()].slice(0, MOST_LISTED).map((at) => reportLine(site, '', at)),
      )}
      ${updated && html`<p><small>${updated}</small></p>`}
    </article>`,
    data: datasetData(site),
    card: {
      eyebrow: text.whatItIs,
      title: header.title,
      dateline: text.eventsOf(events.count),
      lines: [],
      foot: updated || '',
      isFilled: true,
    },
  };
}

function disagreementsPage(site: Site): Page {
  const { dataset, locale, disagreements } = site;
  const { text } = locale;
  const path = 'disagreements';
  const rows = [...new Set(disagreements.map(({ event }) => event))];
  return {
    path,
    title: text.disagree,
    description: `${text.disagree}: ${text.eventsOf(rows.length)}. ${dataset.header.title}.`,
    body: html`<article class="static-page">
      <h1>${text.disagree}</h1>
      ${rows.map((row) => {
        const event = eventAt(dataset, row);
        const own = disagreements.filter((item) => item.event === row);
        return html`<section>
          <h2>${linksFrom(path)(eventPath(event), locale.nameOf(event))}</h2>
          <ul>
            ${own.map((item) => disagreementLine(site, path, item))}
          </ul>
        </section>`;
      })}
      <p>${linksFrom(path)('', text.allEvents)}</p>
    </article>`,
    data: undefined,
    card: undefined,
  };
}

/** Pages that only the app fills. */
const bare = ({ dataset, locale }: Site, path: string): Page => ({
  path,
  title: dataset.header.title,
  description: dataset.header.description ?? locale.text.whatItIs,
  body: html`<article class="static-page">
    <p>${linksFrom(path)('', locale.text.allEvents)}</p>
  </article>`,
  data: undefined,
  card: undefined,
});

export function* allPages(site: Site): Generator<Page> {
  const { dataset } = site;
  yield firstPage(site);
  yield disagreementsPage(site);
  yield bare(site, 'about');
  yield bare(site, 'add');
  for (let row = 0; row < dataset.events.count; row++) {
    const { id, aliases } = eventAt(dataset, row);
    for (const name of [id, ...aliases]) yield eventPage(site, row, `events/${name}`);
  }
  yield* thingPages(site);
  yield* withdrawnPages(site);
}
