/** What of the ties is shown and how each mark looks: columns in world units, before any zoom. */
import { HELD } from '../../dataset/tie-rules.ts';
import { weightOf, type Ties } from '../../dataset/ties.ts';
import type { NodeKind } from '../../dataset/nodes.ts';
import type { Side } from '../../dataset/sides.ts';

/** How a tie is drawn: solid, dashed, or dotted for what was called off. */
export type TieLook = 'held' | 'announced' | 'not-held';

/** Ties that are drawn alike, in one stroke. */
export interface TieBatch {
  readonly look: TieLook;
  /** CSS pixels. */
  readonly width: number;
  /** Positions in the picture's columns of ties. */
  readonly ties: readonly number[];
}

export interface Picture {
  /** Positions in `Ties.nodes`, those with the most events first; columns below are parallel. */
  readonly nodes: Uint32Array;
  /** World units, x and y by turns. Dragging writes here. */
  readonly places: Float32Array;
  /** CSS pixels, whatever the zoom. */
  readonly radii: Float32Array;
  readonly faces: readonly Face[];
  /** Positions in `Ties`, the most telling first; columns below are parallel. */
  readonly ties: Uint32Array;
  /** Positions in `nodes` of this picture. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly disputed: Uint8Array;
  readonly batches: readonly TieBatch[];
  /** By position in `Ties.nodes`: the position in this picture, or -1. */
  readonly slots: Int32Array;
}

export interface Face {
  readonly kind: NodeKind;
  readonly side: Side;
  readonly name: string;
}

export interface PictureInput {
  readonly ties: Ties;
  /** Ties to show, the most telling first. */
  readonly shown: ArrayLike<number>;
  /** Nodes to show, as positions in `Ties.nodes`. */
  readonly nodes: readonly number[];
  /** World place of a node, by position in `Ties.nodes`. */
  readonly placeOf: (node: number) => readonly [x: number, y: number];
  readonly faceOf: (node: number) => Face;
}

/** The smallest and largest radius of a node, and widest tie, by how crowded the picture is. */
function sizesFor(nodes: number): readonly [least: number, most: number, tie: number] {
  if (nodes <= 40) return [8, 16, 5];
  if (nodes <= 200) return [5, 13, 4];
  return [2.5, 9, 2.5];
}

const WIDTH_STEPS = 4;

export function pictureOf({ ties, shown, nodes, placeOf, faceOf }: PictureInput): Picture {
  const order = Uint32Array.from(nodes).sort(
    (a, b) => (ties.events[b] ?? 0) - (ties.events[a] ?? 0) || a - b,
  );
  const slots = new Int32Array(ties.nodes.length).fill(-1);
  for (const [slot, node] of order.entries()) slots[node] = slot;
  const [least, most, widest] = sizesFor(order.length);
  const busiest = Math.max(1, ties.events[order[0] ?? 0] ?? 1);
  const places = new Float32Array(order.length * 2);
  const radii = new Float32Array(order.length);
  for (const [slot, node] of order.entries()) {
    places.set(placeOf(node), slot * 2);
    // The area says how many events; never smaller than can be hit.
    radii[slot] = Math.max(least, most * Math.sqrt((ties.events[node] ?? 0) / busiest));
  }
  const list = Uint32Array.from(shown);
  return {
    nodes: order,
    places,
    radii,
    faces: Array.from(order, faceOf),
    ties: list,
    from: list.map((tie) => slots[ties.source[tie] ?? 0] ?? 0),
    to: list.map((tie) => slots[ties.target[tie] ?? 0] ?? 0),
    disputed: Uint8Array.from(list, (tie) => Number((ties.disputed[tie] ?? 0) > 0)),
    batches: batchesOf(ties, list, widest),
    slots,
  };
}

export function lookOf(ties: Ties, tie: number): TieLook {
  if (weightOf(ties, tie) === 0) return 'not-held';
  // What is not known to have been held is drawn as what is only announced.
  return (ties.held[tie] ?? HELD) > 0 ? 'held' : 'announced';
}

function batchesOf(ties: Ties, shown: Uint32Array, widest: number): TieBatch[] {
  let heaviest = 2;
  for (const tie of shown) heaviest = Math.max(heaviest, weightOf(ties, tie));
  const thinnest = Math.min(1.5, widest / 3);
  const batches = new Map<string, { look: TieLook; width: number; ties: number[] }>();
  for (const [at, tie] of shown.entries()) {
    const look = lookOf(ties, tie);
    const share = Math.sqrt(Math.max(0, weightOf(ties, tie) - 1) / (heaviest - 1));
    const step = Math.round(share * WIDTH_STEPS);
    const key = `${look} ${step}`;
    const batch = batches.get(key) ?? {
      look,
      width: thinnest + ((widest - thinnest) * step) / WIDTH_STEPS,
      ties: [],
    };
    batch.ties.push(at);
    batches.set(key, batch);
  }
  return [...batches.values()].sort((a, b) => a.width - b.width);
}
