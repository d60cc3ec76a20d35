/** Moving through the graph by keys: along the ties of a node, strongest first, and back. */
export interface Walk {
  /** Nodes gone through; the last is where one stands. Never empty. */
  readonly trail: readonly number[];
  /** Which of the neighbours of the node before (or of all nodes) one stands on. */
  readonly at: number;
}

/** Neighbours of a node in the order of their ties' strength. */
export type NeighboursOf = (node: number) => readonly number[];

export const startWalk = (node = 0): Walk => ({ trail: [node], at: 0 });

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
      return node === undefined ? walk : { trail: [...walk.trail.slice(0, -1), node], at: place };
    }
    case 'ArrowDown': {
      const [strongest] = neighboursOf(standsOn(walk));
      return strongest === undefined ? walk : { trail: [...walk.trail, strongest], at: 0 };
    }
    case 'ArrowUp':
      return walk.trail.length > 1 ? { trail: walk.trail.slice(0, -1), at: 0 } : walk;
    case 'Home':
      return startWalk();
    default:
      return undefined;
  }
}
