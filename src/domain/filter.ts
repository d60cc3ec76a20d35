import type { EntityKind } from './vocabulary.ts';

/** What a reader may narrow the events down by; the keys are those of the address. */
export const FILTER_GROUPS = [
  'person',
  'country',
  'topic',
  'org',
  'place',
  'kind',
  'status',
  'article',
] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

/** The group in which what a page is about is a value. */
export const GROUP_OF: Readonly<Record<Exclude<EntityKind, 'events'>, FilterGroup>> = {
  people: 'person',
  countries: 'country',
  organisations: 'org',
  places: 'place',
  topics: 'topic',
  articles: 'article',
};

/** The other way round; kinds and statuses have no page. */
export const PAGE_OF_GROUP = Object.fromEntries(
  Object.entries(GROUP_OF).map(([page, group]) => [group, page]),
) as Readonly<Partial<Record<FilterGroup, keyof typeof GROUP_OF>>>;

/** Ids (or codes, for countries, kinds and statuses) of which an event has to have any, or none. */
export interface GroupFilter {
  readonly any: readonly string[];
  readonly none: readonly string[];
}

/** `status=disputed` stands beside the statuses: events about which claims exclude each other. */
export const DISPUTED = 'disputed';

export interface Filter extends Readonly<Record<FilterGroup, GroupFilter>> {
  /** Groups of which an event has to have every chosen value: both in the room. */
  readonly match: readonly FilterGroup[];
  /** Words to be found in an event or in what it names. */
  readonly q: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, inclusive; empty for no bound. */
  readonly from: string;
  readonly to: string;
  /** Only events that lie in the range wherever in their extent they fell. */
  readonly certain: boolean;
}

export const NO_CHOICE: GroupFilter = { any: [], none: [] };

export const isChosen = ({ any, none }: GroupFilter) => any.length + none.length > 0;
