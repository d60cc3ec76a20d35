/** Names of events above the lanes, most important first, so that no two ever touch. */
import { LABEL_ROW, LABEL_ROWS, type Label } from './scene.ts';

export interface LabelWish {
  readonly row: number;
  readonly text: string;
  readonly others: number;
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
const NARROWEST = 78;

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

/** How far a label that begins at `x0` may reach before it meets another. */
function roomAfter(placed: readonly Placed[], row: number, x0: number, width: number): number {
  let end = Math.min(width, x0 + WIDEST);
  for (const other of placed) {
    if (other.row === row && other.x0 > x0) end = Math.min(end, other.x0 - APART);
    if (other.row < row && other.leaderX > x0) end = Math.min(end, other.leaderX - APART);
  }
  return end - x0;
}

/** What a text from `x0` to `x1` would cost others: the leaders of labels above it can't pass. */
function costOf(row: number, x0: number, x1: number, waiting: readonly LabelWish[]): number {
  const inTheWay = waiting.filter(({ x }) => x > x0 - APART && x < x1 + APART).length;
  return inTheWay * row + (LABEL_ROWS - 1 - row) * 0.4;
}

function place(
  wish: LabelWish,
  placed: readonly Placed[],
  waiting: readonly LabelWish[],
  width: number,
  measure: Measure,
) {
  const size = (text: string) => measure(text, wish.isSelected);
  const text = shortened(wish.text, WIDEST, size);
  const full = size(text);
  const rows = Array.from({ length: LABEL_ROWS }, (_, row) => LABEL_ROWS - 1 - row);
  const places = rows
    .flatMap((row) =>
      [wish.x + GAP, wish.x - GAP - full].map((x) => ({ row, x, text, width: full })),
    )
    .filter(({ x }) => x >= 0 && x + full <= width)
    .filter(({ row, x }) => isFree(placed, row, x, x + full, wish.x))
    .map((at) => ({ ...at, cost: costOf(at.row, at.x, at.x + full, waiting) }));
  if (places.length > 0) return places.reduce((a, b) => (b.cost < a.cost ? b : a));
  const x = wish.x + GAP;
  for (const row of rows) {
    const room = roomAfter(placed, row, x, width);
    if (room < NARROWEST || !isFree(placed, row, x, x + room, wish.x)) continue;
    const short = shortened(wish.text, room, size);
    return { row, x, text: short, width: size(short) };
  }
  return undefined;
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
    const found = place(wish, placed, byPriority.slice(at + 1), width, measure);
    if (!found) continue;
    placed.push({ row: found.row, x0: found.x, x1: found.x + found.width, leaderX: wish.x });
    labels.push({
      row: wish.row,
      text: found.text,
      others: wish.others,
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
