/** The page of an event: what happened, who, when, where, and who says so. */
import {
  actorAt,
  claimsOf,
  eventAt,
  isPerson,
  type Claim,
  type EventView,
  type Participation,
  reportsOf,
} from '../../dataset/rows.ts';
import { GATHERINGS } from '../../domain/vocabulary.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { namedIn, outcomesIn } from '../../dataset/asserted.ts';
import { evidenceFor } from '../../dataset/evidence.ts';
import { claimLine, disagreementLine, reportLinks } from './claims.ts';
import { html, joined, type Html } from './html.ts';
import { eventData } from './linked-data.ts';
import { linksFrom, type Page, type Site } from './site.ts';

export const eventPath = (event: { readonly id: string }): string => `events/${event.id}`;

/** @param path where it stands: an event has a page under each of its former ids too */
export function eventPage(site: Site, row: number, path: string): Page {
  const { dataset, locale } = site;
  const { text, t, dates, nameOf } = locale;
  const event = eventAt(dataset, row);
  const claims = claimsOf(dataset, row);
  const place = dataset.places[event.place];
  const names = event.participants.map(({ actor, attendance }) => {
    const name = nameOf(actorAt(dataset, actor));
    const isSaid = event.status === 'held' && attendance !== 'reported';
    return isSaid ? `${name} (${text[attendance]})` : name;
  });
  const status = t.terms.status[event.status];
  const format = t.terms.format[event.format];
  const when = dates.withWeekday(event.date);
  const where = place && nameOf(place);
  const dateline = [when, where].filter((part) => part !== undefined).join(', ');
  const reports = reportsOf(dataset, row);
  const foot = reports.map((at) => text.report(at + 1)).join(', ') || text.curator;
  const sentence = [
    `${format}, ${status.toLowerCase()}: ${dateline}.`,
    ...(names.length > 0 ? [`${locale.words.list(names)}.`] : []),
    `${text.whoSaysSo}: ${foot}.`,
  ].join(' ');
  return {
    path,
    title: nameOf(event),
    description: sentence,
    body: eventBody(site, event, claims, path),
    data: eventData(site, event, claims, path),
    card: {
      eyebrow: `${format} · ${status.toLowerCase()}`,
      title: nameOf(event),
      dateline: capitalised(dateline, locale.language),
      lines: names.length > 0 ? [locale.words.list(names)] : [],
      foot,
      isFilled: event.status === 'held',
    },
  };
}

function eventBody(site: Site, event: EventView, claims: readonly Claim[], path: string): Html {
  const { dataset, locale, disagreements } = site;
  const { text, t, dates, nameOf } = locale;
  const link = linksFrom(path);
  const own = disagreements.filter((item) => item.event === event.row);
  /** Who says just this; not who says otherwise. */
  const sources = (property: Claim['property'], value = '') => {
    const { bearing } = evidenceFor(dataset, claims, own, { property, value });
    return bearing.length > 0 && html` <small>${reportLinks(site, path, bearing)}</small>`;
  };
  const isGathering = GATHERINGS.has(event.format);
  const { came, expected } = outcomesIn(claims);
  const place = dataset.places[event.place];
  const parent = event.superEvent >= 0 ? eventAt(dataset, event.superEvent) : undefined;
  const parts: EventView[] = [];
  for (let row = 0; row < dataset.events.count; row++) {
    if (dataset.events.superEvent[row] === event.row) parts.push(eventAt(dataset, row));
  }
  const articles = reportsOf(dataset, event.row);
  return html`<article class="static-page">
    <p class="eyebrow">
      ${t.terms.format[event.format]} · ${t.terms.status[event.status].toLowerCase()}
      ${sources('status', event.status)}${own.length > 0 && ` · ${text.disagree.toLowerCase()}`}
    </p>
    <h1>${nameOf(event)}</h1>
    <p class="dateline">
      ${capitalised(dates.withWeekday(event.date), locale.language)}${sources('date', event.date?.edtf)}${
        place && html`, ${link(`places/${place.id}`, nameOf(place))}${sources('place', place.id)}`
      }
    </p>
    ${parent && html`<p>${text.partOf} ${link(eventPath(parent), nameOf(parent))}</p>`}
    ${outcomeList(site, path, text.whatWasSaid, came)}
    ${
      event.participants.length > 0 &&
      section(
        isGathering && event.status === 'held' ? text.whoWasThere : text.whoIsNamed,
        event.participants.map((p) => attendeeLine(site, path, p, claims, isGathering)),
      )
    }
    ${outcomeList(site, path, text.expected, expected)}
    ${section(
      text.disagree,
      own.map((item) => disagreementLine(site, path, item)),
    )}
    ${section(
      text.topics,
      event.topics.flatMap((at) => {
        const topic = dataset.topics[at];
        return topic ? [html`<li>${link(`topics/${topic.id}`, nameOf(topic))}</li>`] : [];
      }),
    )}
    ${section(
      text.parts,
      parts.map((part) => html`<li>${link(eventPath(part), nameOf(part))}</li>`),
    )}
    ${section(
      text.whoSaysSo,
      claims
        .filter(({ property }) => property !== 'outcome')
        .map((claim) => claimLine(site, path, claim)),
    )}
    ${section(
      text.reports,
      articles.map((at) => reportLine(site, path, at)),
    )}
    <p>${link('', text.allEvents)}</p>
  </article>`;
}

export const section = (title: string, items: readonly Html[]): Html =>
  items.length === 0
    ? html``
    : html`<section>
        <h2>${title}</h2>
        <ul>
          ${items}
        </ul>
      </section>`;

function outcomeList(site: Site, path: string, title: string, claims: readonly Claim[]): Html {
  const { text } = site.locale;
  return section(
    title,
    claims.map(
      (claim) =>
        html`<li>
          ${claim.statement}
          <small
            >${reportLinks(site, path, [claim])}${
              claim.attributedTo && ` ${text.after(claim.attributedTo)}`
            }</small
          >
        </li>`,
    ),
  );
}

export function reportLine({ dataset, locale }: Site, path: string, at: number): Html {
  const article = dataset.articles[at];
  if (!article) return html``;
  const date = article.datePublished
    ? locale.dates.inWordsOf(article.datePublished)
    : locale.text.noDate;
  return html`<li>
    ${locale.text.report(at + 1)}: ${linksFrom(path)(`articles/${article.id}`, article.label)}
    <small>${article.publisher && `${article.publisher}, `}${date}</small>
  </li>`;
}

function attendeeLine(
  site: Site,
  path: string,
  { actor, position, attendance }: Participation,
  claims: readonly Claim[],
  isGathering: boolean,
): Html {
  const { dataset, locale } = site;
  const { text, nameOf } = locale;
  const thereAs = isGathering ? text.reported : text.named;
  const record = actorAt(dataset, actor);
  const kind = isPerson(dataset, actor) ? 'people' : 'organisations';
  const office = dataset.positions[position];
  const { announced, reported, denied } = namedIn(claims, record.id);
  const ways = [
    [text.announced, announced],
    [thereAs, reported],
    [text.denied, denied],
  ] as const;
  const said = ways
    .filter(([, list]) => list.length > 0)
    .map(([way, list]) => html`${way} (${reportLinks(site, path, list)})`);
  const unsaid = attendance === 'announced' ? text.announced : thereAs;
  return html`<li>
    ${linksFrom(path)(`${kind}/${record.id}`, nameOf(record))}${office && `, ${nameOf(office)}`}
    <small>${said.length > 0 ? joined(said, '; ') : unsaid}</small>
  </li>`;
}
