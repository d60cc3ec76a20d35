/** Everything a reader has chosen to see; the address holds it and nothing else does. */
import { NO_CHOICE, type Filter } from '../domain/filter.ts';

export const LANES = ['people', 'countries', 'topics', 'organisations', 'kind', 'none'] as const;
export type Lanes = (typeof LANES)[number];

export const GRAPHS = ['people', 'countries', 'topics', 'organisations', 'mixed'] as const;
export type GraphMode = (typeof GRAPHS)[number];

/** How the graph's nodes are laid out. */
export const ARRANGEMENTS = ['force', 'circle', 'time'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** What is said of two nodes of the graph. */
export const RELATIONS = ['tie', 'path', 'compare'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A node that was dragged; whole units of the layout's world. */
export interface MovedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Ties away from what is in focus, at most. */
export const MOST_HOPS = 9;

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
  readonly arrange: Arrangement;
  readonly moved: readonly MovedNode[];
  /** Id of the selected event. */
  readonly event: string;
  /** Ids of the graph's nodes whose surroundings are shown, up to `hops` ties away. */
  readonly focus: readonly string[];
  readonly hops: number;
  /** Ids of the two nodes that are related, in the order of asking; at most two. */
  readonly between: readonly string[];
  readonly relation: Relation;
  readonly rule: Rule;
  /** BCP 47; empty for the reader's own. */
  readonly lang: string;
  /** Path of another data file beside the app, or `local:NAME`; empty for the bundled one. */
  readonly data: string;
  /** Shown inside another page: without header, filters and details. */
  readonly embed: boolean;
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
  arrange: 'force',
  moved: [],
  event: '',
  focus: [],
  hops: 1,
  between: [],
  relation: 'tie',
  rule: 'preferred',
  lang: '',
  data: '',
  embed: false,
};
