/**
 * What a data set knows and does not know. A day without a report is a day of which nothing is
 * known: it is counted here so that nobody takes it for a day without a meeting.
 */
import { listAt } from '../lib/columns.ts';
import { asDay, civilOf, dayOf, type Day } from '../lib/day.ts';
import { extentOf, parseEdtf } from '../domain/edtf.ts';
import type { Dataset } from './dataset.ts';
import { sourcesAmong } from './evidence.ts';

export interface Month {
  /** Its first day. */
  readonly from: Day;
  readonly published: number;
  /** Events that lie in the month wherever in their extent they fell. */
  readonly events: number;
}

export interface Coverage {
  /** Reports that bear a day. */
  readonly dated: number;
  /** Days on which the first and the last of them came out; absent without any. */
  readonly span: { readonly first: Day; readonly last: Day; readonly days: number } | undefined;
  /** Days of the span on which none came out. */
  readonly daysWithout: number;
  /** By number of reports; `undefined` for what is not named. */
  readonly outlets: readonly (readonly [string | undefined, number])[];
  readonly languages: readonly (readonly [string | undefined, number])[];
  /** Events that rest on one source, and on none but the curator. */
  readonly single: number;
  readonly months: readonly Month[];
}

function counted(values: readonly (string | null | undefined)[]) {
  const counts = new Map<string | undefined, number>();
  for (const value of values)
    counts.set(value ?? undefined, (counts.get(value ?? undefined) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const monthOf = (day: Day) => {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
};
const firstOf = (month: number) => dayOf(Math.floor(month / 12), (month % 12) + 1, 1);

/** Beyond this many months a table of them is not read. */
const MOST_MONTHS = 36;

function monthsOf({ events }: Dataset, published: readonly Day[]): Month[] {
  const table = new Map<number, { published: number; events: number }>();
  const at = (month: number) => {
    const entry = table.get(month) ?? { published: 0, events: 0 };
    table.set(month, entry);
    return entry;
  };
  for (const day of published) at(monthOf(day)).published++;
  for (let row = 0; row < events.dated; row++) {
    const month = monthOf(asDay(events.startFrom[row] ?? 0));
    if (month === monthOf(asDay(events.endTo[row] ?? 0))) at(month).events++;
  }
  const known = [...table.keys()].sort((a, b) => a - b);
  const [first = 0, last = -1] = [known[0], known.at(-1)];
  if (last - first >= MOST_MONTHS) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
    from: firstOf(first + i),
    published: 0,
    events: 0,
    ...table.get(first + i),
  }));
}

export function coverageOf(dataset: Dataset): Coverage {
  const { articles, events, facets } = dataset;
  const published = articles
    .flatMap(({ datePublished }) => {
      const date = parseEdtf(datePublished ?? '');
      const extent = date && extentOf(date);
      return extent && extent.from === extent.to ? [extent.from] : [];
    })
    .sort((a, b) => a - b);
  const [first, last] = [published[0], published.at(-1)];
  const span =
    first === undefined || last === undefined ? undefined : { first, last, days: last - first + 1 };
  let single = 0;
  for (let row = 0; row < events.count; row++) {
    const own = listAt(facets.article, row);
    if (own.length < 2 || sourcesAmong(dataset, own).length < 2) single++;
  }
  return {
    dated: published.length,
    span,
    daysWithout: span ? span.days - new Set(published).size : 0,
    outlets: counted(articles.map(({ publisher }) => publisher)),
    languages: counted(articles.map(({ inLanguage }) => inLanguage)),
    single,
    months: monthsOf(dataset, published),
  };
}
