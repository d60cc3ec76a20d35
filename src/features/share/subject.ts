/** What there is to share: what the page is about, and the reports that it rests on. */
import { isoOf, type Day } from '../../lib/day.ts';
import { listAt } from '../../lib/columns.ts';
import { eventAt, eventRow, type Dataset } from '../../dataset/dataset.ts';
import type { Cited, CitedReport } from '../../formats/citation.ts';
import type { Locale } from '../../i18n/locale.tsx';
import type { Route } from '../../view-state/href.ts';
import type { ViewState } from '../../view-state/view-state.ts';

/** More reports than this are named by the data set alone. */
const MOST_REPORTS = 30;
const MILLISECONDS = 86_400_000;

export interface Subject {
  readonly id: string;
  readonly title: string;
  /** Id of the event, where it is one. */
  readonly event: string | undefined;
  readonly reports: readonly CitedReport[];
}

function reportsAt(dataset: Dataset, articles: Iterable<number>): CitedReport[] {
  const reports: CitedReport[] = [];
  for (const at of [...articles].sort((a, b) => a - b)) {
    const article = dataset.articles[at];
    if (!article) continue;
    reports.push({
      id: article.id,
      label: article.label,
      publisher: article.publisher ?? undefined,
      url: article.url ?? undefined,
      date: article.datePublished ?? undefined,
    });
  }
  return reports;
}

export function subjectOf(
  dataset: Dataset,
  { nameOf, countryName, dates, t }: Locale,
  route: Route,
  view: ViewState,
): Subject {
  const { title, id } = dataset.header;
  const eventId = route.page === 'events' ? route.id : view.event;
  const row = eventId ? eventRow(dataset, eventId) : undefined;
  if (row !== undefined) {
    const event = eventAt(dataset, row);
    return {
      id: event.id,
      title: `${nameOf(event)} (${dates.short(event.date)})`,
      event: event.id,
      reports: reportsAt(dataset, listAt(dataset.facets.article, row)),
    };
  }
  const reports = dataset.articles.length <= MOST_REPORTS ? dataset.articles.keys() : [];
  const whole = { id, title, event: undefined, reports: reportsAt(dataset, reports) };
  if (route.page === 'disagreements') {
    return { ...whole, id: `${id}-disagreements`, title: `${t.shell.disagreements}: ${title}` };
  }
  if (!('id' in route) || route.page === 'events') return whole;
  if (route.page === 'countries') {
    return { ...whole, id: route.id, title: `${countryName(route.id)}: ${title}` };
  }
  if (route.page === 'articles') {
    const at = dataset.articles.findIndex((article) => article.id === route.id);
    const [report] = reportsAt(dataset, [at]);
    return report ? { ...whole, id: route.id, title: report.label, reports: [report] } : whole;
  }
  const record = dataset[route.page].find((item) => item.id === route.id);
  return record ? { ...whole, id: route.id, title: `${nameOf(record)}: ${title}` } : whole;
}

/** @param now milliseconds since 1970 */
export function citedOf(dataset: Dataset, subject: Subject, url: string, now: number): Cited {
  return {
    id: subject.id,
    title: subject.title,
    dataset: dataset.header.title,
    version: dataset.header.updated ?? undefined,
    url,
    accessed: isoOf(Math.floor(now / MILLISECONDS) as Day),
    reports: subject.reports,
  };
}

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const attribute = (text: string) => text.replaceAll(/[&<>"]/g, (char) => HTML[char] ?? char);

/** What a newsroom pastes into its page. */
export const embedSnippet = (url: string, title: string): string =>
  `<iframe src="${attribute(url)}" title="${attribute(title)}" width="100%" height="640" loading="lazy" allow="fullscreen"></iframe>`;
