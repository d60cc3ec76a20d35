/**
 * The data set in memory. Entities are records; events and claims are columns, because a hundred
 * thousand of them have to cross from the worker in a moment and be scanned in a few milliseconds.
 *
 * Numbers in columns are positions: of an event (its row), of a person or organisation (an
 * "actor": people first, organisations after them), of a place, topic, position, article, or of a
 * country code in `countries`. -1 stands for none.
 */
import type { ListColumn, StringColumn } from '../lib/columns.ts';
import type { FuzzyDate } from '../domain/edtf.ts';
import type { FilterGroup } from '../domain/filter.ts';
import type {
  Article,
  Header,
  Occupancy,
  Organisation,
  Person,
  Place,
  Position,
  Topic,
} from '../domain/schema.ts';
import type { ShowRule } from './shown-value.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Ints = Int32Array<ArrayBuffer>;

/** One row an event, in the order of the first day it may have begun; undated events at the end. */
export interface EventColumns {
  readonly count: number;
  /** Rows from here on have no date. */
  readonly dated: number;
  readonly id: StringColumn;
  readonly name: StringColumn;
  /** JSON of what few events have: aliases, names, event, mode, extra; empty for the others. */
  readonly rest: StringColumn;
  readonly date: StringColumn;
  /** Bounds of the days on which it began and ended (see `FuzzyDate`); 0 where undated. */
  readonly startFrom: Ints;
  readonly startTo: Ints;
  readonly endFrom: Ints;
  readonly endTo: Ints;
  /** Bits of `DATE_FLAGS`. */
  readonly dateFlags: Bytes;
  readonly format: Bytes;
  readonly status: Bytes;
  /** 0 main, 1 background. */
  readonly salience: Bytes;
  readonly place: Ints;
  readonly superEvent: Ints;
  /** Actors; parallel to the next four, which share its offsets. */
  readonly participants: ListColumn;
  readonly roles: Bytes;
  readonly positions: Ints;
  readonly sides: Ints;
  readonly attendance: Bytes;
  /** Countries named for the event or for one of its participants. */
  readonly countries: ListColumn;
  readonly topics: ListColumn;
  /** 1 where its claims exclude each other. */
  readonly disputed: Bytes;
}

export const DATE_FLAGS = { interval: 1, uncertain: 2, approximate: 4, oneOf: 8 } as const;

/** The bits of the `dateFlags` column. */
export const dateFlagsOf = (date: FuzzyDate): number =>
  (date.kind === 'interval' ? DATE_FLAGS.interval : 0) |
  (date.uncertain ? DATE_FLAGS.uncertain : 0) |
  (date.approximate ? DATE_FLAGS.approximate : 0) |
  (date.oneOf ? DATE_FLAGS.oneOf : 0);

/** One row a claim, sorted by the row of its event. */
export interface ClaimColumns {
  readonly count: number;
  /** Claims of event `e` are `byEvent[e] .. byEvent[e + 1]`. */
  readonly byEvent: Uint32Array<ArrayBuffer>;
  readonly id: StringColumn;
  readonly property: Bytes;
  readonly who: Ints;
  /** Positions in `strings`, as are `standsFor`, `attributedTo` and `generatedBy`. */
  readonly value: Ints;
  readonly article: Ints;
  readonly start: Ints;
  readonly end: Ints;
  readonly quote: StringColumn;
  readonly standsFor: Ints;
  readonly statement: StringColumn;
  readonly attributedTo: Ints;
  readonly modality: Bytes;
  readonly generatedBy: Ints;
  readonly rank: Bytes;
  readonly strings: readonly string[];
}

export const ABOUT_STANDING = -2;

/**
 * Where claims exclude each other, found by whoever reads the file: one row a disagreement, in the
 * order of events. What the claims say of it is for `disagreement.ts`.
 */
export interface Disputes {
  readonly event: Ints;
  /**
   * The node (see `nodes.ts`) whose part in the event it is about; `ABOUT_STANDING` where it is
   * whether the event was held or what kind of event it was; -1 for all else, such as when and where.
   */
  readonly about: Ints;
  /** Rules by which some event shows another value than the file gives it. */
  readonly changedBy: readonly ShowRule[];
}

/** What there are only thousands of, and so stays records, as in the file. */
export interface Entities {
  readonly articles: readonly Article[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  readonly positions: readonly Position[];
  readonly occupancies: readonly Occupancy[];
}

export interface Dataset extends Entities {
  readonly header: Header;
  /** Records that are in no file but in a reader’s own reports alone, as `people/ID`; see `own-records.ts`. */
  readonly own?: ReadonlySet<string>;
  /** ISO codes in use, sorted. */
  readonly countries: readonly string[];
  readonly events: EventColumns;
  readonly claims: ClaimColumns;
  /** What each event can be filtered by; topics and places with all those above them. */
  readonly facets: Facets;
  readonly disputes: Disputes;
  /** Hashes of event ids and aliases, ascending, with their rows; read by `eventRow`. */
  readonly eventIds: { readonly hashes: Uint32Array<ArrayBuffer>; readonly rows: Ints };
}

/** The values of a group that every event has. */
export interface Facet extends ListColumn {
  /** Events by value, whatever the filter. */
  readonly totals: Uint32Array<ArrayBuffer>;
}
export type Facets = Readonly<Record<FilterGroup, Facet>>;

/** What `rows.ts` reads; facets and disputes are found in it. */
export type Records = Omit<Dataset, 'facets' | 'disputes'>;
