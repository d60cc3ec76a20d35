/** What there is to share: what the page is about, and the reports that it rests on. */
import { isoOf } from '../../lib/day.ts';
import { localDay } from '../../lib/local-day.ts';
import { listAt } from '../../lib/columns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { eventAt, eventRow, hashId } from '../../dataset/rows.ts';
import { select, type Scope } from '../../dataset/select.ts';
import { recordById } from '../../dataset/record-by-id.ts';
import { GROUP_OF } from '../../domain/filter.ts';
import { isOwnReport } from '../../domain/own-report.ts';
import type { Cited, CitedReport } from '../../formats/citation.ts';
import { xmlText } from '../../formats/xml.ts';
import { filterWords } from '../../i18n/filter-words.ts';
import type { FullLocale } from '../../i18n/later-texts.ts';
import { encodeView } from '../../view-state/codec.ts';
import type { Route } from '../../view-state/href.ts';
import { isFiltered } from '../../view-state/no-filter.ts';
import { DEFAULT_VIEW, type ViewState } from '../../view-state/view-state.ts';

/** More reports than this are named by the data set alone. */
const MOST_REPORTS = 30;

export interface Subject {
  /** Key of its citation: of ASCII, another one for every page and view. */
  readonly id: string;
  readonly title: string;
  /** Id of the event, where it is one. */
  readonly event: string | undefined;
  /** Those that others can see too; where there are none, the reader's own. */
  readonly reports: readonly CitedReport[];
  /** Whether it rests on reports that only this browser keeps: not at all, besides others, alone. */
  readonly own: 'none' | 'some' | 'all';
}

/** What is being shared, before it is known which of its reports others can see. */
interface Draft {
  readonly id: string;
  readonly name: string;
  readonly event?: string;
  /** Whether the data set's title has to be said with the name. */
  readonly isPart?: boolean;
  readonly articles: readonly number[];
}

function articlesOf(dataset: Dataset, rows: Iterable<number>): number[] {
  const articles = new Set<number>();
  for (const row of rows) for (const at of listAt(dataset.facets.article, row)) articles.add(at);
  return [...articles].sort((a, b) => a - b);
}

function draftOf(
  dataset: Dataset,
  locale: FullLocale,
  route: Route,
  view: ViewState,
  matches: Uint8Array | undefined,
): Draft {
  const { nameOf, countryName, dates, t } = locale;
  const eventId = route.page === 'events' ? route.id : view.event;
  const row = eventId ? eventRow(dataset, eventId) : undefined;
  if (row !== undefined) {
    const event = eventAt(dataset, row);
    const name = t.share.citedEvent(
      nameOf(event),
      dates.short(event.date),
      t.share.standing[event.status],
      event.disputed ? t.share.disputed : '',
    );
    return { id: event.id, name, event: event.id, articles: articlesOf(dataset, [row]) };
  }
  let subject: { id: string; name: string; scope: Scope } | undefined;
  if (route.page === 'disagreements') {
    const scope = { group: 'status', id: 'disputed' } as const;
    subject = { id: `${dataset.header.id}-disagreements`, name: t.shell.disagreements, scope };
  } else if ('id' in route && route.page !== 'events') {
    const group = GROUP_OF[route.page];
    const record = recordById(dataset, group, route.id);
    if (record && group === 'article') {
      const at = dataset.articles.findIndex(({ id }) => id === route.id);
      return { id: `articles-${route.id}`, name: record.name, articles: [at] };
    }
    const name = group === 'country' ? countryName(route.id) : record && nameOf(record);
    if (name) subject = { id: `${route.page}-${route.id}`, name, scope: { group, id: route.id } };
  }
  const isNarrowed = isFiltered(view);
  if (!subject && !isNarrowed) {
    return { ...dataset.header, name: '', articles: [...dataset.articles.keys()] };
  }
  const { rows } = select(dataset, view, matches, subject?.scope);
  const words = isNarrowed
    ? [
        ...filterWords(view, locale, (group, id) => recordById(dataset, group, id)),
        t.shell.eventsShown(rows.length, dataset.events.count),
      ]
    : [];
  return {
    id: subject?.id ?? dataset.header.id,
    name: [...(subject ? [subject.name] : []), ...words].join(', '),
    isPart: true,
    articles: articlesOf(dataset, rows),
  };
}

/** What tells the citations of two views of one page apart; their language is not what is cited. */
function markOf(view: ViewState): string {
  const query = encodeView({ ...view, lang: DEFAULT_VIEW.lang, embed: DEFAULT_VIEW.embed });
  return query && `-${hashId(query).toString(36)}`;
}

/** @param matches 1 for every row in which the words of the filter were found */
export function subjectOf(
  dataset: Dataset,
  locale: FullLocale,
  route: Route,
  view: ViewState,
  matches?: Uint8Array,
): Subject {
  const { title } = dataset.header;
  const { id, name, event, isPart, articles } = draftOf(dataset, locale, route, view, matches);
  const all = articles.flatMap((at) => dataset.articles[at] ?? []);
  const others = all.filter((article) => !isOwnReport(article.id));
  const own = others.length === all.length ? 'none' : others.length > 0 ? 'some' : 'all';
  const cited = own === 'all' ? all : others;
  return {
    id: id + (event === undefined ? markOf(view) : ''),
    title: name === '' ? title : isPart && own !== 'all' ? `${name}: ${title}` : name,
    event,
    own,
    reports: (cited.length > MOST_REPORTS ? [] : cited).map((article) => ({
      id: article.id,
      label: article.label,
      publisher: article.publisher ?? undefined,
      url: article.url ?? undefined,
      date: article.datePublished ?? undefined,
    })),
  };
}

/** @param now milliseconds since 1970 */
export function citedOf(dataset: Dataset, subject: Subject, url: string, now: number): Cited {
  return {
    id: subject.id,
    title: subject.title,
    ...(subject.own !== 'all' && {
      dataset: dataset.header.title,
      version: dataset.header.updated ?? undefined,
    }),
    url,
    accessed: isoOf(localDay(now)),
    reports: subject.reports,
  };
}

/** What a newsroom pastes into its page. */
export const embedSnippet = (url: string, title: string): string =>
  `<iframe src="${xmlText(url)}" title="${xmlText(title)}" width="100%" height="640" loading="lazy" allow="fullscreen"></iframe>`;
