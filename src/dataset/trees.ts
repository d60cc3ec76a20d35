/** Topics, places and events, one within another. */
import { MOST_LEVELS, upFrom } from '../lib/tree.ts';
import type { Problem } from '../domain/problem.ts';

/** A record with the id of what it is part of, under one of its names. */
interface Item {
  readonly id: string;
  readonly broader?: string | null | undefined;
  readonly containedInPlace?: string | null | undefined;
  readonly superEvent?: string | null | undefined;
}

export interface Tree {
  readonly at: ReadonlyMap<string, number>;
  /** The position of what an item is part of, or -1. */
  readonly parents: Int32Array<ArrayBuffer>;
}

const known = new WeakMap<readonly Item[], Tree>();

/** Found once for a list. */
export function treeOf(items: readonly Item[]): Tree {
  const before = known.get(items);
  if (before) return before;
  const at = new Map(items.map(({ id }, position) => [id, position]));
  const parents = Int32Array.from(
    items,
    ({ broader, containedInPlace, superEvent }) =>
      at.get(broader ?? containedInPlace ?? superEvent ?? '') ?? -1,
  );
  const tree = { at, parents };
  known.set(items, tree);
  return tree;
}

/** Whether a record is another, or lies below it. */
export function isWithin(items: readonly Item[], inner: string, outer: string): boolean {
  if (inner === outer) return true;
  const { at, parents } = treeOf(items);
  const goal = at.get(outer);
  for (const item of upFrom(parents, at.get(inner) ?? -1)) if (item === goal) return true;
  return false;
}

/**
 * What keeps records from being a tree, told once for each circle and each branch.
 * @param field `topics.broader`: the list, and what names the parent
 */
export function* treeProblems(
  field: `${string}.${string}`,
  parents: Int32Array,
  idOf: (position: number) => string | undefined,
): Generator<Problem> {
  const [list, name] = field.split('.');
  const problem = (at: number, message: string) => ({ at: `${list}[${at}].${name}`, message });
  const told = new Set<number>();
  for (let item = 0; item < parents.length; item++) {
    if ((parents[item] ?? -1) < 0) continue;
    const path = [...upFrom(parents, item, MOST_LEVELS + 1)];
    if (path.length <= MOST_LEVELS) continue;
    const isTold = path.some((at) => told.has(at));
    for (const at of path) told.add(at);
    if (isTold) continue;
    const first = path.findIndex((at, i) => path.includes(at, i + 1));
    const circle = path.slice(first, path.indexOf(path[first] ?? -1, first + 1) + 1);
    yield first < 0
      ? problem(item, `lies more than ${MOST_LEVELS} levels deep`)
      : problem(path[first] ?? item, `goes in a circle: ${circle.map(idOf).join(' → ')}`);
  }
}
