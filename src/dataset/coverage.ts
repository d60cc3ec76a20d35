/**
 * What a data set knows and does not know. A day without a report is a day of which nothing is
 * known: it is counted here so that nobody takes it for a day without a meeting.
 */
import { listAt } from '../lib/columns.ts';
import { groupBy } from '../lib/group.ts';
import { asDay, civilOf, dayOf, type Day } from '../lib/day.ts';
import { extentOf, parseEdtf } from '../domain/edtf.ts';
import type { Dataset } from './dataset.ts';
import { claimAt, type Claim } from './rows.ts';
import { sourcesAmong } from './sources.ts';

export interface Month {
  /** Its first day. */
  readonly from: Day;
  /** Articles. */
  readonly published: readonly number[];
  /** Events that lie in the month wherever in their extent they fell. */
  readonly events: readonly number[];
}

/** Articles by what they have in common; `undefined` for what is not named. */
export type Shares = readonly (readonly [string | undefined, readonly number[]])[];

export interface Coverage {
  /** Articles that bear a day. */
  readonly dated: readonly number[];
  /** Days on which the first and the last of them came out; absent without any. */
  readonly span: { readonly first: Day; readonly last: Day; readonly days: number } | undefined;
  /** Days of the span on which none came out. */
  readonly daysWithout: number;
  /** The most first. */
  readonly outlets: Shares;
  readonly languages: Shares;
  /** Events that rest on one source, or on none but the curator. */
  readonly single: readonly number[];
  readonly months: readonly Month[];
  /** Events with a date that can't be put into one month. */
  readonly between: readonly number[];
  readonly undated: readonly number[];
}

function shares(values: readonly (string | null | undefined)[]): Shares {
  const lists = groupBy(values.keys(), (at) => values[at] ?? undefined);
  return [...lists].sort((a, b) => b[1].length - a[1].length);
}

const monthOf = (day: Day) => {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
};
const firstOf = (month: number) => dayOf(Math.floor(month / 12), (month % 12) + 1, 1);

/** Beyond this many months a table of them is not read. */
const MOST_MONTHS = 36;

interface Published {
  readonly article: number;
  readonly day: Day;
}

function byMonth({ events }: Dataset, published: readonly Published[]) {
  const table = new Map<number, { published: number[]; events: number[] }>();
  const at = (month: number) => {
    const entry = table.get(month) ?? { published: [], events: [] };
    table.set(month, entry);
    return entry;
  };
  const between: number[] = [];
  for (const { article, day } of published) at(monthOf(day)).published.push(article);
  for (let row = 0; row < events.dated; row++) {
    const month = monthOf(asDay(events.startFrom[row] ?? 0));
    if (month === monthOf(asDay(events.endTo[row] ?? 0))) at(month).events.push(row);
    else between.push(row);
  }
  const known = [...table.keys()].sort((a, b) => a - b);
  const [first = 0, last = -1] = [known[0], known.at(-1)];
  const count = last - first < MOST_MONTHS ? Math.max(0, last - first + 1) : 0;
  const months = Array.from({ length: count }, (_, i): Month => ({
    from: firstOf(first + i),
    published: [],
    events: [],
    ...table.get(first + i),
  }));
  return { months, between };
}

export function coverageOf(dataset: Dataset): Coverage {
  const { articles, events, facets } = dataset;
  const published = articles
    .flatMap(({ datePublished }, article): Published[] => {
      const date = parseEdtf(datePublished ?? '');
      const extent = date && extentOf(date);
      return extent && extent.from === extent.to ? [{ article, day: extent.from }] : [];
    })
    .sort((a, b) => a.day - b.day);
  const [first, last] = [published[0]?.day, published.at(-1)?.day];
  const span =
    first === undefined || last === undefined ? undefined : { first, last, days: last - first + 1 };
  const rows = Array.from({ length: events.count }, (_, row) => row);
  return {
    dated: published.map(({ article }) => article),
    span,
    daysWithout: span ? span.days - new Set(published.map(({ day }) => day)).size : 0,
    outlets: shares(articles.map(({ publisher }) => publisher)),
    languages: shares(articles.map(({ inLanguage }) => inLanguage)),
    single: rows.filter((row) => {
      const own = listAt(facets.article, row);
      return own.length < 2 || sourcesAmong(dataset, own).length < 2;
    }),
    ...byMonth(dataset, published),
    undated: rows.slice(events.dated),
  };
}

/** Claims that rest on no report. */
export function curatorClaims(dataset: Dataset): Claim[] {
  const { article, byEvent } = dataset.claims;
  const found: Claim[] = [];
  for (let event = 0; event < dataset.events.count; event++) {
    for (let row = byEvent[event] ?? 0; row < (byEvent[event + 1] ?? 0); row++) {
      if ((article[row] ?? -1) < 0) found.push(claimAt(dataset, row, event));
    }
  }
  return found;
}
