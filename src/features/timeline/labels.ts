/** Names of events above the lanes, most important first, so that no two ever touch. */
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
const WIDEST = 230;
const NARROWEST = 70;
/** Cost of a pixel of text that is cut off. */
const LOSS = 0.04;

interface Placed {
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
  readonly leaderX: number;
}

/** The longest beginning of a text that fits, broken at a word where that loses little. */
export function shortened(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${text.slice(0, middle).trimEnd()}…`) <= width) low = middle;
    else high = middle - 1;
  }
  const space = text.lastIndexOf(' ', low);
  const end = space > low * 0.7 ? space : low;
  return low === 0 ? '' : `${text.slice(0, end).trimEnd()}…`;
}

/** Whether a label may stand in `row` from `x0` to `x1` with its leader at `leaderX`. */
function isFree(placed: readonly Placed[], row: number, x0: number, x1: number, leaderX: number) {
  return placed.every((other) => {
    if (other.row === row && x0 < other.x1 + APART && other.x0 < x1 + APART) return false;
    // Its leader passes through this row, or ours through its row.
    if (other.row < row && other.leaderX > x0 - APART && other.leaderX < x1 + APART) return false;
    return !(other.row > row && leaderX > other.x0 - APART && leaderX < other.x1 + APART);
  });
}

/** How far a label that begins at `x0` may reach before it meets another; or backwards from it. */
function room(placed: readonly Placed[], row: number, x0: number, width: number, back: boolean) {
  let most = Math.min(WIDEST, back ? x0 : width - x0);
  for (const { row: its, x0: left, x1: right, leaderX } of placed) {
    const edges = [...(its === row ? [back ? right : left] : []), ...(its < row ? [leaderX] : [])];
    for (const edge of edges) {
      const away = back ? x0 - edge : edge - x0;
      if (away > 0) most = Math.min(most, away - APART - 1);
    }
  }
  return most;
}

/** What a text from `x0` to `x1` would cost others: the leaders of labels above it can't pass. */
function costOf(row: number, x0: number, x1: number, waiting: readonly LabelWish[]): number {
  const inTheWay = waiting.filter(({ x }) => x > x0 - APART && x < x1 + APART).length;
  return Math.min(inTheWay, 3) * row + (LABEL_ROWS - 1 - row) * 0.4;
}

interface Found {
  readonly row: number;
  readonly x: number;
  readonly text: string;
  readonly width: number;
  readonly cost: number;
}

function place(
  wish: LabelWish,
  placed: readonly Placed[],
  waiting: readonly LabelWish[],
  width: number,
  measure: Measure,
): Found | undefined {
  const size = (text: string) => measure(text, wish.isSelected);
  const text = shortened(wish.text, WIDEST, size);
  const full = size(text);
  const rows = Array.from({ length: LABEL_ROWS }, (_, row) => LABEL_ROWS - 1 - row);
  const best = (places: readonly Omit<Found, 'cost'>[]): Found | undefined =>
    places
      .filter(({ x, width: w }) => x >= 0 && x + w <= width)
      .filter((at) => isFree(placed, at.row, at.x, at.x + at.width, wish.x))
      .map((at) => {
        const lost = (full - at.width) * LOSS;
        return { ...at, cost: lost + costOf(at.row, at.x, at.x + at.width, waiting) };
      })
      .reduce<Found | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);

  const whole = rows.flatMap((row) =>
    [wish.x + GAP, wish.x - GAP - full].map((x) => ({ row, x, text, width: full })),
  );
  const cut = () =>
    rows.flatMap((row) =>
      [false, true].flatMap((back) => {
        const edge = back ? wish.x - GAP : wish.x + GAP;
        const space = room(placed, row, edge, width, back);
        const short = space < NARROWEST ? '' : shortened(wish.text, space, size);
        const length = size(short);
        return short ? [{ row, x: back ? edge - length : edge, text: short, width: length }] : [];
      }),
    );
  return best(whole) ?? best(cut());
}

export function placeLabels(
  wishes: readonly LabelWish[],
  width: number,
  measure: Measure,
): Label[] {
  const placed: Placed[] = [];
  const labels: Label[] = [];
  const byPriority = [...wishes].sort(
    (a, b) => b.priority - a.priority || a.x - b.x || a.row - b.row,
  );
  for (const [at, wish] of byPriority.entries()) {
    if (wish.x < 0 || wish.x > width) continue;
    const found = place(wish, placed, byPriority.slice(at + 1), width, measure);
    if (!found) continue;
    placed.push({ row: found.row, x0: found.x, x1: found.x + found.width, leaderX: wish.x });
    labels.push({
      row: wish.row,
      text: found.text,
      x: found.x,
      y: (found.row + 0.5) * LABEL_ROW,
      width: found.width,
      leaderX: wish.x,
      leaderY: wish.leaderY,
      isSelected: wish.isSelected,
    });
  }
  return labels;
}
