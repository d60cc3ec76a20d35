/** Events as a table, one row an event; lists within a cell are joined by `; `. */
import { csvLines } from './csv.ts';

export interface EventRow {
  readonly id: string;
  readonly name: string;
  /** EDTF as the data set has it; empty where nothing is known. Never a first day for a month. */
  readonly date: string;
  /** First and last day `YYYY-MM-DD` on which any of it may have been; absent without a bound. */
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
  readonly status: string;
  readonly kind: string;
  readonly place: string;
  /** Who was reported there, who was only announced, and who is said not to have been there. */
  readonly participants: readonly string[];
  readonly announced: readonly string[];
  readonly absent: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly topics: readonly string[];
  /** Id of the event that it is part of. */
  readonly partOf: string;
  /** What its reports disagree about. */
  readonly disputed: readonly string[];
  readonly claims: number;
  readonly articles: readonly string[];
  readonly address: string;
}

const COLUMNS = [
  'id',
  'name',
  'date',
  'earliest',
  'latest',
  'status',
  'kind',
  'place',
  'participants',
  'announced',
  'absent',
  'countries',
  'topics',
  'partOf',
  'disputed',
  'claims',
  'articles',
  'address',
] as const satisfies readonly (keyof EventRow)[];

export const eventsCsv = (events: Iterable<EventRow>): Generator<string> =>
  csvLines(COLUMNS, cells(events));

function* cells(events: Iterable<EventRow>) {
  for (const event of events) {
    const { participants, announced, absent, countries, topics, disputed, articles } = event;
    const lists = { participants, announced, absent, countries, topics, disputed, articles };
    const joined = Object.entries(lists).map(([name, list]) => [name, list.join('; ')]);
    yield { ...event, ...(Object.fromEntries(joined) as Record<keyof typeof lists, string>) };
  }
}
