/** Topics, places and events, one within another. */
import { levelsOf, MOST_LEVELS, upFrom } from '../lib/tree.ts';
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

/** As many ids as a reader needs to find a circle. */
const MOST_TOLD = 8;

/**
 * What keeps records from being a tree.
 * @param field `topics.broader`: the list, and what names the parent
 */
export function* treeProblems(
  field: `${string}.${string}`,
  parents: Int32Array,
  idOf: (position: number) => string | undefined,
): Generator<Problem> {
  const [list, name] = field.split('.');
  const at = (position: number) => `${list}[${position}].${name}`;
  const { levels, circles } = levelsOf(parents);
  for (const circle of circles) {
    const [first = 0] = circle;
    const ids = circle.slice(0, MOST_TOLD).map(idOf);
    const path = [...ids, ...(circle.length > MOST_TOLD ? ['…'] : []), idOf(first)].join(' → ');
    yield { at: at(first), message: `goes in a circle: ${path}` };
  }
  for (const [position, level] of levels.entries()) {
    if (level !== MOST_LEVELS + 1) continue;
    yield { at: at(position), message: `lies more than ${MOST_LEVELS} levels deep` };
  }
}
