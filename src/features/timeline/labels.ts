/** Names of events above the lanes, most important first, so that no two ever touch. */
import { shortened } from '../../lib/shorten.ts';
import { LABEL_ROW, LABEL_ROWS, type Label } from './scene.ts';

export interface LabelWish {
  readonly row: number;
  readonly text: string;
  /** Pixels from the left; where its leader line goes down, and how far. */
  readonly x: number;
  readonly leaderY: number;
  readonly priority: number;
  readonly isSelected: boolean;
}

export type Measure = (text: string, isSelected: boolean) => number;

const GAP = 5;
/** Between two texts of a row, and between a text and a foreign leader. */
const APART = 7;
const WIDEST = 300;
const NARROWEST = 70;
/** In pixels of text that is cut off: what it costs to cut one at all, and to leave it out. */
const CUT = 30;
const LEFT_OUT = 150;
/** The same for a leader that could not pass, and for a row of height. */
const IN_THE_WAY = 25;
const HEIGHT = 10;
/** Widths are sums, and these are not exact. */
const EXACT = 0.01;

const SIDES = [false, true];
const ROWS = Array.from({ length: LABEL_ROWS }, (_, row) => LABEL_ROWS - 1 - row);

interface Asked extends LabelWish {
  /** Width of the whole text. */
  readonly full: number;
}

/** Where a text may stand: `row` from the top, between `x0` and `x1`. */
interface Spot {
  readonly wish: Asked;
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
}

/** Whether the leader of `a` goes down through the text of `b`. */
const crosses = (a: Spot, b: Spot) =>
  a.row < b.row && a.wish.x > b.x0 - APART && a.wish.x < b.x1 + APART;

const clash = (a: Spot, b: Spot) =>
  (a.row === b.row && a.x0 < b.x1 + APART && b.x0 < a.x1 + APART) || crosses(a, b) || crosses(b, a);

/** Pixels of text that are lost, and more for losing any. */
function lossOf(spot: Spot | undefined): number {
  if (!spot) return LEFT_OUT;
  const lost = spot.wish.full - (spot.x1 - spot.x0);
  return lost > EXACT ? CUT + lost : 0;
}

/** As much as fits between its leader and the next text or leader on that side. */
function spotAt(
  wish: Asked,
  row: number,
  back: boolean,
  others: readonly Spot[],
  width: number,
): Spot | undefined {
  const edge = back ? wish.x - GAP : wish.x + GAP;
  let space = Math.min(wish.full, WIDEST, back ? edge : width - edge);
  for (const other of others) {
    if (other.row > row) continue;
    const end = other.row < row ? other.wish.x : back ? other.x1 : other.x0;
    const away = back ? edge - end : end - edge;
    if (away > 0) space = Math.min(space, away - APART - 1);
  }
  if (space < Math.min(NARROWEST, wish.full)) return undefined;
  const spot = { wish, row, x0: back ? edge - space : edge, x1: back ? edge : edge + space };
  return others.some((other) => clash(spot, other)) ? undefined : spot;
}

/** Where it loses least, and stands least in the way of the leaders of what is still `waiting`. */
function place(
  wish: Asked,
  others: readonly Spot[],
  width: number,
  waiting: readonly Asked[],
): Spot | undefined {
  let best: { readonly spot: Spot; readonly cost: number } | undefined;
  for (const row of ROWS) {
    for (const back of SIDES) {
      const spot = spotAt(wish, row, back, others, width);
      if (!spot) continue;
      const blocked = waiting.filter(({ x }) => x > spot.x0 - APART && x < spot.x1 + APART).length;
      const cost =
        lossOf(spot) + Math.min(blocked, 3) * row * IN_THE_WAY + (LABEL_ROWS - 1 - row) * HEIGHT;
      if (!best || cost < best.cost) best = { spot, cost };
    }
  }
  return best?.spot;
}

/** Gives a text that is cut or left out a better place, where those that make way lose less by it. */
function improved(spots: readonly Spot[], wish: Asked, width: number): readonly Spot[] {
  const own = spots.find((spot) => spot.wish === wish);
  const others = spots.filter((spot) => spot !== own);
  let best = { spots, gain: EXACT };
  if (lossOf(own) === 0) return spots;
  for (const row of ROWS) {
    for (const back of SIDES) {
      const spot = spotAt(wish, row, back, [], width);
      if (!spot) continue;
      const inTheWay = others.filter((other) => clash(spot, other));
      const next = [...others.filter((other) => !inTheWay.includes(other)), spot];
      let gain = lossOf(own) - lossOf(spot);
      for (const before of inTheWay) {
        const after = place(before.wish, next, width, []);
        const worse = lossOf(after) - lossOf(before);
        // What is as important or more loses nothing.
        const isLess = before.wish.priority < wish.priority;
        gain -= isLess || (after && worse <= EXACT) ? worse : Infinity;
        if (gain <= best.gain) break;
        if (after) next.push(after);
      }
      if (gain > best.gain) best = { spots: next, gain };
    }
  }
  return best.spots;
}

export function placeLabels(
  wishes: readonly LabelWish[],
  width: number,
  measure: Measure,
): Label[] {
  const asked = wishes
    .filter(({ x }) => x >= 0 && x <= width)
    .sort((a, b) => b.priority - a.priority || a.x - b.x || a.row - b.row)
    .map((wish): Asked => ({ ...wish, full: measure(wish.text, wish.isSelected) }));
  let spots: readonly Spot[] = [];
  for (const [at, wish] of asked.entries()) {
    const spot = place(wish, spots, width, asked.slice(at + 1));
    if (spot) spots = [...spots, spot];
  }
  for (const wish of asked) spots = improved(spots, wish, width);
  return spots.map(({ wish, row, x0, x1 }) => {
    const size = (text: string) => measure(text, wish.isSelected);
    const text = shortened(wish.text, x1 - x0 + EXACT, size);
    const length = size(text);
    return {
      row: wish.row,
      text,
      x: x0 < wish.x ? x1 - length : x0,
      y: (row + 0.5) * LABEL_ROW,
      width: length,
      leaderX: wish.x,
      leaderY: wish.leaderY,
      isSelected: wish.isSelected,
    };
  });
}
