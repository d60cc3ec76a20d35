/** The files that a selection can be saved as. */
import { listAt } from '../../lib/columns.ts';
import { forOthers } from '../../domain/for-others.ts';
import { isOwnReport } from '../../domain/own-report.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { eventId, eventRow } from '../../dataset/rows.ts';
import { partOf, withSuperEvents } from '../../dataset/to-file.ts';
import { eventsCsv } from '../../formats/events-csv.ts';
import { parleyJson } from '../../formats/parley-json.ts';
import type { Locale } from '../../i18n/locale.tsx';
import { eventRows } from './event-rows.ts';

export const EXPORTS = ['json', 'csv'] as const;
export type ExportKind = (typeof EXPORTS)[number];

export interface Wanted {
  /** As it was read, and as it is shown by the reader's rule; often the same. */
  readonly dataset: Dataset;
  readonly shown: Dataset;
  /** Rows of what is shown. */
  readonly rows: Uint32Array;
  /** Name of the file without its ending. */
  readonly stem: string;
  /** Of a part of the data set. */
  readonly title: string;
  /** What title and description become where reports that the reader added are in the file. */
  readonly withOwn: {
    readonly title: (title: string, reports: number) => string;
    readonly description: (description: string, reports: number) => string;
  };
  /** Passages of reports that the reader added; those bring them, others have none. */
  readonly withQuotes: boolean;
}

export interface ExportFile {
  readonly type: string;
  /** Events in it, with those that the wanted ones are part of. */
  readonly events: number;
  readonly pieces: Iterable<string>;
}

/** Rows of one arrangement of a data set in another. */
function rowsIn(dataset: Dataset, shown: Dataset, rows: Uint32Array): Uint32Array {
  if (dataset.events.id === shown.events.id) return rows;
  return rows.map((row) => eventRow(dataset, eventId(shown, row)) ?? 0).sort();
}

/** How many events the native file takes along because the wanted ones are part of them. */
export const wholesOf = ({ shown, rows }: Pick<Wanted, 'shown' | 'rows'>): number =>
  withSuperEvents(shown, rows).length - rows.length;

/** How many reports that the reader added go into the native file. */
export function ownReportsIn({ shown, rows }: Pick<Wanted, 'shown' | 'rows'>): number {
  if (!hasOwn(shown)) return 0;
  const cited = shown.facets.article;
  // A report without any event belongs to the whole all the same.
  const closed = withSuperEvents(shown, rows);
  const isAll = closed.length === shown.events.count;
  const at = new Set<number>(isAll ? shown.articles.keys() : []);
  for (const row of isAll ? [] : closed) for (const one of listAt(cited, row)) at.add(one);
  return [...at].filter((article) => isOwnReport(shown.articles[article]?.id ?? '')).length;
}

const hasOwn = ({ articles }: Dataset) => articles.some(({ id }) => isOwnReport(id));

type Writer = (
  wanted: Wanted,
  locale: Pick<Locale, 'nameOf'>,
  addressOf: (event: string) => string,
) => ExportFile;

const native: Writer = (wanted) => {
  const { dataset, shown, rows, stem, title, withOwn, withQuotes } = wanted;
  const closed = withSuperEvents(dataset, rowsIn(dataset, shown, rows));
  const { header, articles, claims, ...lists } = partOf(dataset, closed);
  // What is not the whole data set as it was read is another one.
  const own = ownReportsIn(wanted);
  const isWhole = closed.length === dataset.events.count && own === 0;
  const named = isWhole ? header : { ...header, id: stem, title };
  const description = withOwn.description(header.description ?? '', own);
  return {
    type: 'application/json',
    events: closed.length,
    pieces: parleyJson(
      own > 0 ? { ...named, title: withOwn.title(title, own), description } : named,
      {
        ...lists,
        ...forOthers(articles, claims, withQuotes),
      },
    ),
  };
};

const table: Writer = ({ shown, rows }, locale, addressOf) => ({
  type: 'text/csv',
  events: rows.length,
  pieces: eventsCsv(eventRows(shown, rows, locale, addressOf)),
});

const WRITERS: Readonly<Record<ExportKind, Writer>> = { json: native, csv: table };

export const exportFile = (kind: ExportKind, ...given: Parameters<Writer>): ExportFile =>
  WRITERS[kind](...given);
