/** Which names are written and where: the most important first, none over another or over a node. */
import { shortened } from '../../lib/shorten.ts';
import type { Size } from '../../ui/use-size.ts';
import type { Picture } from './picture.ts';
import { toScreen, type Viewport } from './viewport.ts';

export interface Label {
  /** Position in the picture. */
  readonly node: number;
  readonly lines: readonly string[];
  /** Middle of all lines, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** CSS pixels. */
export const LABEL_SIZE = 13;
export const LINE_HEIGHT = LABEL_SIZE + 3;
const GAP = 3;
/** A name takes this many pixels of the drawing, with the quiet around it. */
const ROOM = 7000;
/** So few nodes are all named where there is any room. */
const FEW_NODES = 60;
const MOST_NODES = 200;
const MOST_FORCED = 8;
const CELL = 48;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Boxes by the cells that they touch. */
class Occupied {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    this.#each(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
      return false;
    });
  }

  hits(box: Box): boolean {
    return this.#each(box, (key) => this.#cells.get(key)?.some((b) => overlaps(b, box)) ?? false);
  }

  #each(box: Box, visit: (key: number) => boolean): boolean {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) {
        if (visit(x * 4096 + y)) return true;
      }
    }
    return false;
  }
}

export interface LabelInput {
  readonly picture: Picture;
  readonly view: Viewport;
  readonly size: Size;
  /** Width of a name in CSS pixels. */
  readonly widthOf: (text: string) => number;
  /**
   * Nodes whose names come before all others. Few of them are written even where it is crowded; of
   * many, the first one is.
   */
  readonly first: readonly number[];
  /** No more than so many names, however much room there is. */
  readonly most?: number;
}

/** Letters in a line; the whole name is said where it is pointed at. */
const MOST_LETTERS = 32;
const MUCH = 22;

const brief = (line: string) => shortened(line, MOST_LETTERS, ({ length }) => length);

/** A long name in two lines, parted at the space nearest its middle. */
export function linesOf(name: string): readonly string[] {
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [space] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (name.length <= MUCH || space === undefined) return [brief(name)];
  return [name.slice(0, space), name.slice(space + 1)].map(brief);
}

/** Where a name may stand, in the order of preference, as steps from the node's rim. */
const SIDES = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0.8, 0.8],
  [-0.8, 0.8],
  [0.8, -0.8],
  [-0.8, -0.8],
] as const;

export function placeLabels({
  picture,
  view,
  size,
  widthOf,
  first,
  most = Infinity,
}: LabelInput): Label[] {
  const occupied = new Occupied();
  const screen = new Float32Array(picture.places.length);
  const visible: number[] = [];
  for (let node = 0; node < picture.nodes.length; node++) {
    const [x, y] = toScreen(view, picture.places[node * 2] ?? 0, picture.places[node * 2 + 1] ?? 0);
    screen[node * 2] = x;
    screen[node * 2 + 1] = y;
    const r = picture.radii[node] ?? 0;
    if (x < -r || y < -r || x > size.width + r || y > size.height + r) continue;
    visible.push(node);
    // Among very many nodes a name may lie over the small ones, or there would be none.
    if (node >= MOST_NODES) continue;
    occupied.add({ left: x - r, right: x + r, top: y - r, bottom: y + r });
  }
  const foremost = new Set(first);
  const forced = new Set(first.length <= MOST_FORCED ? first : first.slice(0, 1));
  const order = [
    ...visible.filter((n) => foremost.has(n)),
    ...visible.filter((n) => !foremost.has(n)),
  ];
  const room = visible.length <= FEW_NODES ? visible.length : (size.width * size.height) / ROOM;
  const labels: Label[] = [];
  const boxesOf = (node: number, lines: readonly string[]) => {
    const half = Math.max(...lines.map(widthOf)) / 2 + 2;
    const high = (lines.length * LINE_HEIGHT) / 2;
    const r = (picture.radii[node] ?? 0) + GAP;
    return SIDES.map(([sx, sy]) => {
      const wanted = (screen[node * 2] ?? 0) + sx * (r + half);
      // Above or below its node, a name at the edge is moved aside.
      const x = sx === 0 ? Math.max(half, Math.min(wanted, size.width - half)) : wanted;
      const y = (screen[node * 2 + 1] ?? 0) + sy * (r + high);
      return { lines, left: x - half, right: x + half, top: y - high, bottom: y + high };
    });
  };
  for (const node of order) {
    if (labels.length >= Math.min(room, most)) break;
    const name = picture.faces[node]?.name ?? '';
    const boxes = [linesOf(name), [brief(name)]].flatMap((lines, i) =>
      i === 0 || name.length > MUCH ? boxesOf(node, lines) : [],
    );
    const isInside = ({ left, right, top, bottom }: Box) =>
      left >= 0 && right <= size.width && top >= 0 && bottom <= size.height;
    const box =
      boxes.find((box) => isInside(box) && !occupied.hits(box)) ??
      (forced.has(node) ? (boxes.find(isInside) ?? boxes[0]) : undefined);
    if (!box) continue;
    occupied.add(box);
    const { lines, left, right, top, bottom } = box;
    labels.push({ node, lines, x: (left + right) / 2, y: (top + bottom) / 2 });
  }
  return labels;
}
