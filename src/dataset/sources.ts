/**
 * How many sources there really are: a wire story that three papers print is one source, not
 * three.
 */
import { ListBuilder, listAt, type ListColumn } from '../lib/columns.ts';
import type { Records } from './dataset.ts';

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

/**
 * What an article claims, and how long each passage is: the same in every copy of a story. A claim
 * without a passage shows nothing of the text.
 */
function keysOf(dataset: Records, article: number): ReadonlySet<string> {
  const index = indexOf(dataset);
  const known = index.keys.get(article);
  if (known) return known;
  const { claims } = dataset;
  const keys = new Set<string>();
  for (const row of listAt(index.rows, article)) {
    const start = claims.start[row] ?? -1;
    if (start < 0) continue;
    const length = (claims.end[row] ?? 0) - start;
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
