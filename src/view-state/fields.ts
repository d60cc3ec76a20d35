/**
 * The query of an address, version 1: one row a field, reading and writing side by side. To add
 * a field, add it to `ViewState` and give it a row here; tests round-trip every row.
 */
import { localName } from '../domain/local-file.ts';
import { FILTER_GROUPS, type FilterGroup, type GroupFilter } from '../domain/filter.ts';
import { isPlainDate } from './plain-date.ts';
import {
  ARRANGEMENTS,
  DEFAULT_VIEW,
  GRAPHS,
  LANES,
  MOST_HOPS,
  RELATIONS,
  RULES,
  type MovedNode,
  type TimeWindow,
  type ViewState,
} from './view-state.ts';

export const URL_VERSION = 1;

export interface Field<T> {
  /** The value of all occurrences of the key; `undefined` where they can't be read. */
  readonly decode: (texts: readonly string[]) => T | undefined;
  /** One text an occurrence, in an order that depends on the value alone. */
  readonly encode: (value: T) => readonly string[];
}

/** An empty text in an address counts as unreadable: what is not there is not written. */
const text: Field<string> = {
  decode: ([first]) => first?.trim() || undefined,
  encode: (value) => (value ? [value] : []),
};

const flag: Field<boolean> = {
  decode: ([first]) => (first === '1' ? true : undefined),
  encode: (value) => (value ? ['1'] : []),
};

/** A tag of a language (BCP 47); whether there are messages in it is not known here. */
const language: Field<string> = {
  decode: ([first = '']) => (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(first) ? first : undefined),
  encode: (value) => (value ? [value] : []),
};

function oneOf<const T extends string>(values: readonly T[], usual: T): Field<T> {
  return {
    decode: ([first]) => values.find((value) => value === first),
    encode: (value) => (value === usual ? [] : [value]),
  };
}

const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

/** `person=hakan-fidan&person=-ishaq-dar`: with Fidan, without Dar. No id begins with “-”. */
const group: Field<GroupFilter> = {
  decode: (texts) => {
    const values = texts.map((value) => value.trim());
    if (values.some((value) => value.replace(/^-/, '') === '')) return undefined;
    const none = sorted(values.filter((v) => v.startsWith('-')).map((v) => v.slice(1)));
    const any = sorted(values.filter((v) => !v.startsWith('-'))).filter((v) => !none.includes(v));
    return { any, none };
  },
  encode: ({ any, none }) => [...sorted(any), ...sorted(none).map((id) => `-${id}`)],
};

const match: Field<readonly FilterGroup[]> = {
  decode: (texts) => {
    const known = FILTER_GROUPS.filter((name) => texts.includes(name));
    return texts.every((value) => known.some((name) => name === value)) ? known : undefined;
  },
  encode: (value) => FILTER_GROUPS.filter((name) => value.includes(name)),
};

const ids: Field<readonly string[]> = {
  decode: (texts) => (texts.some((id) => id.trim() === '') ? undefined : sorted(texts)),
  encode: (value) => sorted(value),
};

const date: Field<string> = {
  decode: ([first = '']) => (isPlainDate(first) ? first : undefined),
  encode: (value) => (value ? [value] : []),
};

const window: Field<TimeWindow | undefined> = {
  decode: ([first = '']) => {
    const [from = '', to = '', more] = first.split('/');
    const whole = (day: string) => day.length === 10 && isPlainDate(day);
    return whole(from) && whole(to) && more === undefined && from <= to ? { from, to } : undefined;
  },
  encode: (value) => (value ? [`${value.from}/${value.to}`] : []),
};

const hops: Field<number> = {
  decode: ([first = '']) => {
    const value = /^\d$/.test(first) ? Number(first) : 0;
    return value >= 1 && value <= MOST_HOPS ? value : undefined;
  },
  encode: (value) => (value === DEFAULT_VIEW.hops ? [] : [String(value)]),
};

/** Two different ids, in the order in which they were asked for. */
const pair: Field<readonly string[]> = {
  decode: (texts) =>
    texts.length > 2 || new Set(texts).size < texts.length || texts.some((id) => id.trim() === '')
      ? undefined
      : texts,
  encode: (value) => value,
};

const MOST_MOVED = 12;
const MOVED = /^([^@]+)@(-?\d{1,5}),(-?\d{1,5})$/;

/** `moved=hakan-fidan@120,-40`. Links stay short: of many moved nodes the last are kept. */
const moved: Field<readonly MovedNode[]> = {
  decode: (texts) => {
    const places = new Map<string, MovedNode>();
    for (const text of texts) {
      const [, id, x, y] = MOVED.exec(text) ?? [];
      if (id === undefined) return undefined;
      places.delete(id);
      places.set(id, { id, x: Number(x), y: Number(y) });
    }
    return [...places.values()].slice(-MOST_MOVED);
  },
  encode: (value) => value.slice(-MOST_MOVED).map(({ id, x, y }) => `${id}@${x},${y}`),
};

/** A path beside the app, an address on the same site, or a file kept in this browser. */
const path: Field<string> = {
  decode: ([first = '']) =>
    localName(first) !== undefined || isOnThisSite(first) ? first : undefined,
  encode: (value) => (value ? [value] : []),
};

const SITES = ['https://here.invalid', 'http://here.invalid'];

/**
 * Never a script or a data address, nor one on another site: as a browser reads it, “/\\” too, or
 * “https:” with a tab in it. “https:x” is a path on a site with that scheme, but not on others.
 */
const isOnThisSite = (path: string) =>
  path !== '' &&
  SITES.every((site) => URL.canParse(path, site) && new URL(path, site).origin === site);

/** In the order in which they stand in an address. */
export const FIELDS: { readonly [K in keyof ViewState]: Field<ViewState[K]> } = {
  q: text,
  person: group,
  country: group,
  topic: group,
  org: group,
  place: group,
  kind: group,
  status: group,
  article: group,
  match,
  from: date,
  to: date,
  certain: flag,
  window,
  lanes: oneOf(LANES, DEFAULT_VIEW.lanes),
  pin: ids,
  hide: ids,
  graph: oneOf(GRAPHS, DEFAULT_VIEW.graph),
  arrange: oneOf(ARRANGEMENTS, DEFAULT_VIEW.arrange),
  moved,
  event: text,
  focus: ids,
  hops,
  between: pair,
  relation: oneOf(RELATIONS, DEFAULT_VIEW.relation),
  rule: oneOf(RULES, DEFAULT_VIEW.rule),
  lang: language,
  data: path,
  embed: flag,
};

export const FIELD_NAMES = Object.keys(FIELDS) as readonly (keyof ViewState)[];
