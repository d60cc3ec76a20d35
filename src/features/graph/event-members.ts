/** Those whom one event joins, and the ties that it makes. */
import { eventBase } from '../../dataset/nodes.ts';
import type { TieColumns, TieMode } from '../../dataset/tie-columns.ts';
import { MemberReader } from '../../dataset/tie-members.ts';
import { MOST_IN_CLIQUE, STANDINGS } from '../../dataset/tie-rules.ts';
import type { Ties } from '../../dataset/ties.ts';
import type { Unplaced } from './picture.ts';
import type { Raised } from './scene.ts';

/** Positions in `Ties.nodes`. */
export interface Members {
  readonly nodes: readonly number[];
  readonly pairs: readonly (readonly [number, number])[];
  /** Positions in `STANDINGS`, parallel to the pairs: how the one event stands between the two. */
  readonly standings?: readonly number[];
}

export function membersOf(columns: TieColumns, mode: TieMode, row: number, ties: Ties): Members {
  const reader = new MemberReader(columns, mode);
  reader.read(row);
  const numbers = reader.nodes.slice(0, reader.length);
  const isCrowd = reader.crowd > MOST_IN_CLIQUE;
  const positions = new Map(Array.from(ties.nodes, (node, at) => [node, at]));
  const at = (node: number | undefined) => positions.get(node ?? -1) ?? -1;
  const own = at(eventBase(columns.sizes) + row);
  const joined = isCrowd
    ? numbers.map((node, i) => ({
        pair: [own, at(node)] as const,
        standing: reader.standing(i, i),
      }))
    : numbers.flatMap((a, i) =>
        numbers.flatMap((b, j) =>
          j > i && reader.joins(i, j)
            ? [{ pair: [at(a), at(b)] as const, standing: reader.standing(i, j) }]
            : [],
        ),
      );
  return {
    nodes: [...(isCrowd ? [own] : []), ...numbers.map(at)].filter((node) => node >= 0),
    pairs: joined.map(({ pair }) => pair),
    standings: joined.map(({ standing }) => standing),
  };
}

/** The same in a picture; `undefined` where it shows none of them. */
export function raisedOf(picture: Unplaced, members: Members): Raised | undefined {
  const slotOf = (node: number) => picture.slots[node] ?? -1;
  const nodes = new Set(members.nodes.map(slotOf).filter((slot) => slot >= 0));
  if (nodes.size === 0) return undefined;
  const pairs = new Map(
    members.pairs.map(([a, b], i) => [keyOf(slotOf(a), slotOf(b)), members.standings?.[i]]),
  );
  const ties = new Set<number>();
  const byStanding = STANDINGS.map((): number[] => []);
  for (let tie = 0; tie < picture.ties.length; tie++) {
    const key = keyOf(picture.from[tie] ?? -1, picture.to[tie] ?? -1);
    if (!pairs.has(key)) continue;
    ties.add(tie);
    byStanding[pairs.get(key) ?? -1]?.push(tie);
  }
  if (!members.standings) return { nodes, ties };
  // One event is no thick line, and of those whom it announced no solid one.
  const runs = STANDINGS.map((look, code) => ({
    look,
    width: OF_ONE_EVENT,
    ties: Uint32Array.from(byStanding[code] ?? []),
  }));
  return { nodes, ties, runs };
}

/** CSS pixels. */
const OF_ONE_EVENT = 2;

const keyOf = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;
