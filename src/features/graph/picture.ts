/** What of the ties is shown and how each mark looks: columns in world units, before any zoom. */
import type { Standing } from '../../dataset/tie-rules.ts';
import type { Ties } from '../../dataset/ties.ts';
import type { NodeKind } from '../../dataset/nodes.ts';
import type { Side } from '../../dataset/sides.ts';

/** How a tie is drawn: solid, dashed, dashed and dotted, or dotted for what was called off. */
export type TieLook = Standing;

/** Ties that are drawn alike, in one stroke. */
export interface TieRun {
  readonly look: TieLook;
  /** CSS pixels. */
  readonly width: number;
  /** Positions in the picture's columns of ties. */
  readonly ties: Uint32Array;
}

export interface Picture {
  /** Positions in `Ties.nodes`, those with the most events first; columns below are parallel. */
  readonly nodes: Uint32Array;
  /** World units, x and y by turns. */
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
  readonly runs: readonly TieRun[];
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
  readonly faceOf: (node: number) => Face;
}

/** The smallest and largest radius of a node, and widest tie, by how crowded the picture is. */
function sizesFor(nodes: number): readonly [least: number, most: number, tie: number] {
  if (nodes <= 40) return [8, 16, 5];
  if (nodes <= 200) return [5, 13, 4];
  return [2.5, 9, 2.5];
}

const WIDTH_STEPS = 4;

/** The picture but for the places of its nodes, which may still be moving. */
export type Unplaced = Omit<Picture, 'places'>;

/** @param placeOf world place of a node, by position in `Ties.nodes`. */
export function placed(
  picture: Unplaced,
  placeOf: (node: number) => readonly [x: number, y: number],
): Picture {
  const places = new Float32Array(picture.nodes.length * 2);
  for (const [slot, node] of picture.nodes.entries()) places.set(placeOf(node), slot * 2);
  return { ...picture, places };
}

export function pictureOf({ ties, shown, nodes, faceOf }: PictureInput): Unplaced {
  const order = Uint32Array.from(nodes).sort(
    (a, b) => (ties.events[b] ?? 0) - (ties.events[a] ?? 0) || a - b,
  );
  const slots = new Int32Array(ties.nodes.length).fill(-1);
  for (const [slot, node] of order.entries()) slots[node] = slot;
  const [least, most, widest] = sizesFor(order.length);
  const busiest = Math.max(1, ties.events[order[0] ?? 0] ?? 1);
  const radii = new Float32Array(order.length);
  for (const [slot, node] of order.entries()) {
    // The area says how many events; never smaller than can be hit.
    radii[slot] = Math.max(least, most * Math.sqrt((ties.events[node] ?? 0) / busiest));
  }
  const list = Uint32Array.from(shown);
  return {
    nodes: order,
    radii,
    faces: Array.from(order, faceOf),
    ties: list,
    from: list.map((tie) => slots[ties.source[tie] ?? 0] ?? 0),
    to: list.map((tie) => slots[ties.target[tie] ?? 0] ?? 0),
    disputed: Uint8Array.from(list, (tie) => Number((ties.disputed[tie] ?? 0) > 0)),
    runs: runsOf(ties, list, widest),
    slots,
  };
}

/** By the surest of its events; how many others there are makes it no surer. */
function lookOf({ held, announced, unknown }: Ties, tie: number): TieLook {
  if ((held[tie] ?? 0) > 0) return 'held';
  if ((announced[tie] ?? 0) > 0) return 'announced';
  return (unknown[tie] ?? 0) > 0 ? 'unknown' : 'not-held';
}

/**
 * Within one stroke crossings don't darken: several strokes show where ties are dense, and can be
 * spread over several frames.
 */
const MOST_IN_RUN = 120;
const LOOKS: readonly TieLook[] = ['not-held', 'unknown', 'announced', 'held'];

function runsOf(ties: Ties, shown: Uint32Array, widest: number): TieRun[] {
  let most = 2;
  for (const tie of shown) most = Math.max(most, ties.held[tie] ?? 0);
  const thinnest = Math.min(1.5, widest / 3);
  const groups: number[][] = Array.from({ length: LOOKS.length * (WIDTH_STEPS + 1) }, () => []);
  for (const [at, tie] of shown.entries()) {
    // Thick is what was held often; what was only announced is as thin as what was held once.
    const share = Math.sqrt(Math.max(0, (ties.held[tie] ?? 0) - 1) / (most - 1));
    const step = Math.round(share * WIDTH_STEPS);
    groups[step * LOOKS.length + LOOKS.indexOf(lookOf(ties, tie))]?.push(at);
  }
  // Thin ties first, so that the frequent ones lie on top.
  return groups.flatMap((group, key) => {
    const look = LOOKS[key % LOOKS.length] ?? 'held';
    const step = Math.floor(key / LOOKS.length);
    const width = thinnest + ((widest - thinnest) * step) / WIDTH_STEPS;
    const runs: TieRun[] = [];
    for (let from = 0; from < group.length; from += MOST_IN_RUN) {
      runs.push({ look, width, ties: Uint32Array.from(group.slice(from, from + MOST_IN_RUN)) });
    }
    return runs;
  });
}
