/** Those whom one event joins, and the ties that it makes. */
import { eventBase } from '../../dataset/nodes.ts';
import type { TieColumns, TieMode } from '../../dataset/tie-columns.ts';
import { MemberReader } from '../../dataset/tie-members.ts';
import { MOST_IN_CLIQUE } from '../../dataset/tie-rules.ts';
import type { Ties } from '../../dataset/ties.ts';
import type { Unplaced } from './picture.ts';
import type { Raised } from './scene.ts';

/** Positions in `Ties.nodes`. */
export interface Members {
  readonly nodes: readonly number[];
  readonly pairs: readonly (readonly [number, number])[];
}

export function membersOf(columns: TieColumns, mode: TieMode, row: number, ties: Ties): Members {
  const reader = new MemberReader(columns, mode);
  reader.read(row);
  const numbers = reader.nodes.slice(0, reader.length);
  const isCrowd = reader.crowd > MOST_IN_CLIQUE;
  const positions = new Map(Array.from(ties.nodes, (node, at) => [node, at]));
  const at = (node: number | undefined) => positions.get(node ?? -1) ?? -1;
  const own = at(eventBase(columns.sizes) + row);
  const pairs = isCrowd
    ? numbers.map((node) => [own, at(node)] as const)
    : numbers.flatMap((a, i) =>
        numbers.flatMap((b, j) => (j > i && reader.joins(i, j) ? [[at(a), at(b)] as const] : [])),
      );
  const nodes = [...(isCrowd ? [own] : []), ...numbers.map(at)];
  return { nodes: nodes.filter((node) => node >= 0), pairs };
}

/** The same in a picture; `undefined` where it shows none of them. */
export function raisedOf(picture: Unplaced, members: Members): Raised | undefined {
  const slotOf = (node: number) => picture.slots[node] ?? -1;
  const nodes = new Set(members.nodes.map(slotOf).filter((slot) => slot >= 0));
  if (nodes.size === 0) return undefined;
  const pairs = new Set(members.pairs.map(([a, b]) => keyOf(slotOf(a), slotOf(b))));
  const ties = new Set<number>();
  for (let tie = 0; tie < picture.ties.length; tie++) {
    if (pairs.has(keyOf(picture.from[tie] ?? -1, picture.to[tie] ?? -1))) ties.add(tie);
  }
  return { nodes, ties };
}

const keyOf = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;
