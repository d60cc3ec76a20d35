/**
 * What a shown fact rests on: the claims that bear it out, those that exclude it, and how many
 * sources there really are. A wire story that three papers print is one source, not three.
 */
import { ListBuilder, listAt, type ListColumn } from '../lib/columns.ts';
import type { Property } from '../domain/vocabulary.ts';
import type { Records } from './dataset.ts';
import type { Claim } from './rows.ts';
import type { Disagreement } from './disagreement.ts';

/**
 * Fewer claims than this in common may be chance: two reporters can give one date, one place and
 * two names in passages that happen to be equally long.
 */
const FEWEST_SHARED = 5;

interface ArticleIndex {
  /** Rows of the claims of every article. */
  readonly rows: ListColumn;
  /** The event of every claim. */
  readonly eventOf: Int32Array;
  readonly keys: Map<number, ReadonlySet<string>>;
}

const indexes = new WeakMap<Records, ArticleIndex>();

function indexOf(dataset: Records): ArticleIndex {
  const known = indexes.get(dataset);
  if (known) return known;
  const { claims, articles, events } = dataset;
  const lists = articles.map((): number[] => []);
  const eventOf = new Int32Array(claims.count).fill(-1);
  for (let event = 0; event < events.count; event++) {
    const to = claims.byEvent[event + 1] ?? 0;
    for (let row = claims.byEvent[event] ?? 0; row < to; row++) {
      eventOf[row] = event;
      lists[claims.article[row] ?? -1]?.push(row);
    }
  }
  const rows = new ListBuilder();
  for (const list of lists) {
    for (const row of list) rows.push(row);
    rows.endRow();
  }
  const index = { rows: rows.finish(), eventOf, keys: new Map<number, ReadonlySet<string>>() };
  indexes.set(dataset, index);
  return index;
}

/** Rows of an article's claims, with the event of each. */
export function claimRowsOf(dataset: Records, article: number): { row: number; event: number }[] {
  const { rows, eventOf } = indexOf(dataset);
  return [...listAt(rows, article)].map((row) => ({ row, event: eventOf[row] ?? -1 }));
}

/** What an article claims, and how long each passage is: the same in every copy of a story. */
function keysOf(dataset: Records, article: number): ReadonlySet<string> {
  const index = indexOf(dataset);
  const known = index.keys.get(article);
  if (known) return known;
  const { claims } = dataset;
  const keys = new Set<string>();
  for (const row of listAt(index.rows, article)) {
    const length = (claims.end[row] ?? 0) - (claims.start[row] ?? 0);
    const said = [claims.property, claims.who, claims.value, claims.modality, claims.attributedTo];
    keys.add([index.eventOf[row], ...said.map((column) => column[row]), length].join(' '));
  }
  index.keys.set(article, keys);
  return keys;
}

/**
 * Whether two articles carry one text: byte for byte, or so that everything the shorter claims
 * stands in the longer too, in passages of the same lengths (papers cut a story from its end).
 */
export function areCopies(dataset: Records, a: number, b: number): boolean {
  const [hash, other] = [dataset.articles[a]?.sha256, dataset.articles[b]?.sha256];
  if (hash && hash === other) return true;
  const [fewer, more] = [keysOf(dataset, a), keysOf(dataset, b)].toSorted(
    (x, y) => x.size - y.size,
  );
  if (!fewer || !more || fewer.size < FEWEST_SHARED) return false;
  for (const key of fewer) if (!more.has(key)) return false;
  return true;
}

/** Articles (not -1, the curator) gathered into sources, in the order of the data set. */
export function sourcesAmong(dataset: Records, articles: Iterable<number>): number[][] {
  const sources: number[][] = [];
  for (const article of [...new Set(articles)].filter((a) => a >= 0).sort((a, b) => a - b)) {
    const same = sources.find((source) => source.some((one) => areCopies(dataset, one, article)));
    if (same) same.push(article);
    else sources.push([article]);
  }
  return sources;
}

/** Those who stand behind claims: so many sources, and perhaps the curator of the data set. */
export interface Speakers {
  readonly reports: number;
  /** Reports beyond one a source, which only repeat another. */
  readonly copies: number;
  readonly curator: boolean;
}

export function speakersOf(dataset: Records, claims: readonly Claim[]): Speakers {
  const sources = sourcesAmong(
    dataset,
    claims.map(({ article }) => article),
  );
  return {
    reports: sources.length,
    copies: sources.reduce((sum, source) => sum + source.length - 1, 0),
    curator: claims.some(({ article }) => article < 0),
  };
}

/** A fact as it is shown. */
export interface Fact {
  readonly property: Property;
  /** As in `Claim.value`; absent for outcomes, which each are a claim of their own. */
  readonly value?: string;
  /** Whose office it is, as an actor. */
  readonly who?: number;
}

export interface Evidence {
  readonly bearing: readonly Claim[];
  /** Claims that can't be right if the fact is. */
  readonly against: readonly Claim[];
  /** Neither: what was expected before, what was set aside, what is less exact. */
  readonly beside: readonly Claim[];
}

/** An event has several of these; another value says nothing for or against this one. */
const MANY: ReadonlySet<Property> = new Set([
  'participant',
  'position',
  'country',
  'topic',
  'outcome',
]);
/** Borne out also by a claim that says less, or more, than is shown. */
const MAY_DIFFER: ReadonlySet<Property> = new Set(['date', 'place']);

/** Claims on the other sides of the disagreements in which the shown value is one side. */
function opposing(
  disagreements: readonly Disagreement[],
  { property, value, who = -1 }: Fact,
): ReadonlySet<string> {
  const found = disagreements.flatMap((disagreement) => {
    const { rule, sides } = disagreement;
    if (disagreement.property !== property || disagreement.who !== who) return [];
    if (rule === 'holder' || !sides.some((side) => side.value === value)) return [];
    const others = sides.filter((side, i) => (rule === 'denied' ? i > 0 : side.value !== value));
    return others.flatMap(({ claims }) => claims.map(({ id }) => id));
  });
  return new Set(found);
}

/** Sorts the claims of an event by what they say of one fact. */
export function evidenceFor(
  claims: readonly Claim[],
  disagreements: readonly Disagreement[],
  fact: Fact,
): Evidence {
  const { property, value, who = -1 } = fact;
  const opposed = opposing(disagreements, fact);
  const kindOf = (claim: Claim): keyof Evidence | undefined => {
    const same = claim.value === value;
    if (opposed.has(claim.id)) return 'against';
    if (!same && MANY.has(property)) return undefined;
    if (claim.modality === 'negation') return same ? 'against' : 'beside';
    if (claim.rank === 'deprecated') return 'beside';
    return same || MAY_DIFFER.has(property) ? 'bearing' : 'beside';
  };
  const own = claims.filter((claim) => claim.property === property && claim.who === who);
  const all = (kind: keyof Evidence) => own.filter((claim) => kindOf(claim) === kind);
  return { bearing: all('bearing'), against: all('against'), beside: all('beside') };
}
