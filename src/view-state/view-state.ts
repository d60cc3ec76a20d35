/** Everything a reader has chosen to see; the address holds it and nothing else does. */
import { NO_CHOICE, type Filter } from '../domain/filter.ts';

export const LANES = ['people', 'countries', 'topics', 'organisations', 'kind', 'none'] as const;
export type Lanes = (typeof LANES)[number];

export const GRAPHS = ['people', 'countries', 'topics', 'organisations', 'mixed'] as const;
export type GraphMode = (typeof GRAPHS)[number];

/** By which rule one of several values that exclude each other is shown. */
export const RULES = ['preferred', 'most', 'latest'] as const;
export type Rule = (typeof RULES)[number];

/** What the timeline shows, as inclusive days `YYYY-MM-DD`. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

export interface ViewState extends Filter {
  /** `undefined` shows all of the selected events. */
  readonly window: TimeWindow | undefined;
  readonly lanes: Lanes;
  /** Ids of lanes that stay at the top, and of lanes that are left out. */
  readonly pin: readonly string[];
  readonly hide: readonly string[];
  readonly graph: GraphMode;
  /** Id of the selected event. */
  readonly event: string;
  /** Ids of the graph's nodes whose surroundings are shown, up to `hops` ties away. */
  readonly focus: readonly string[];
  readonly hops: number;
  readonly rule: Rule;
  /** BCP 47; empty for the reader's own. */
  readonly lang: string;
  /** Path of another data file beside the app; empty for the bundled one. */
  readonly data: string;
}

export const DEFAULT_VIEW: ViewState = {
  q: '',
  person: NO_CHOICE,
  country: NO_CHOICE,
  topic: NO_CHOICE,
  org: NO_CHOICE,
  place: NO_CHOICE,
  kind: NO_CHOICE,
  status: NO_CHOICE,
  article: NO_CHOICE,
  match: [],
  from: '',
  to: '',
  certain: false,
  window: undefined,
  lanes: 'people',
  pin: [],
  hide: [],
  graph: 'people',
  event: '',
  focus: [],
  hops: 1,
  rule: 'preferred',
  lang: '',
  data: '',
};
