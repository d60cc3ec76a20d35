/** Moving through the graph by keys: along the ties of a node, strongest first, and back. */
export interface Walk {
  /** Nodes gone through; the last is where one stands. Never empty. */
  readonly trail: readonly number[];
}

/** Neighbours of a node in the order of their ties' strength. */
export type NeighboursOf = (node: number) => readonly number[];

export const startWalk = (node = 0): Walk => ({ trail: [node] });

export const standsOn = ({ trail }: Walk): number => trail.at(-1) ?? 0;
export const cameFrom = ({ trail }: Walk): number | undefined => trail.at(-2);

/** The nodes among which left and right choose: neighbours of the one before, or all. */
export function choices(walk: Walk, neighboursOf: NeighboursOf, all: number): readonly number[] {
  const before = cameFrom(walk);
  return before === undefined ? Array.from({ length: all }, (_, i) => i) : neighboursOf(before);
}

/** Where a key leads; `undefined` for a key that means nothing here. */
export function stepWalk(
  walk: Walk,
  key: string,
  neighboursOf: NeighboursOf,
  all: number,
): Walk | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft': {
      const nodes = choices(walk, neighboursOf, all);
      const at = nodes.indexOf(standsOn(walk)) + (key === 'ArrowRight' ? 1 : -1);
      const place = (at + nodes.length) % Math.max(1, nodes.length);
      const node = nodes[place];
      return node === undefined ? walk : { trail: [...walk.trail.slice(0, -1), node] };
    }
    case 'ArrowDown': {
      const [strongest] = neighboursOf(standsOn(walk));
      return strongest === undefined ? walk : { trail: [...walk.trail, strongest] };
    }
    case 'ArrowUp':
      return walk.trail.length > 1 ? { trail: walk.trail.slice(0, -1) } : walk;
    case 'Home':
      return startWalk();
    default:
      return undefined;
  }
}

/** As much of the end of a trail as can still be walked; -1 stands for a node that is gone. */
export function walkAlong(trail: readonly number[], neighboursOf: NeighboursOf): Walk | undefined {
  let left: readonly number[] = [];
  for (const node of trail) {
    const before = left.at(-1);
    const isTied = before !== undefined && neighboursOf(before).includes(node);
    left = node < 0 ? [] : isTied ? [...left, node] : [node];
  }
  return left.length > 0 ? { trail: left } : undefined;
}
