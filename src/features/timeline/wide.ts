/** Events of more than a day, found by any of their days although they are sorted by one. */
import type { Dataset } from '../../dataset/dataset.ts';
import { extentIn, type Times } from './times.ts';

export interface WideIndex {
  readonly rows: Uint32Array;
  /** The days each touches, as a half-open span, and those each block of `BLOCK` touches. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly blockFrom: Int32Array;
  readonly blockTo: Int32Array;
  /** Anchor of each block's first event; ascending. */
  readonly blockAnchor: Int32Array;
}

const BLOCK = 64;

export function wideIndex(dataset: Dataset, times: Times, rows: Uint32Array): WideIndex {
  const { startFrom, endTo } = dataset.events;
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if (startFrom[row] !== endTo[row]) found[count++] = row;
  }
  const wide = found.slice(0, count);
  const from = new Int32Array(wide.length);
  const to = new Int32Array(wide.length);
  const blocks = Math.ceil(wide.length / BLOCK);
  const blockFrom = new Int32Array(blocks).fill(0x7fffffff);
  const blockTo = new Int32Array(blocks).fill(-0x80000000);
  const blockAnchor = new Int32Array(blocks);
  for (let i = 0; i < wide.length; i++) {
    const extent = extentIn(dataset, times, wide[i] ?? 0);
    from[i] = extent.from;
    to[i] = extent.to;
    const block = Math.floor(i / BLOCK);
    if (i % BLOCK === 0) blockAnchor[block] = times.anchor[wide[i] ?? 0] ?? 0;
    blockFrom[block] = Math.min(blockFrom[block] ?? 0, extent.from);
    blockTo[block] = Math.max(blockTo[block] ?? 0, extent.to);
  }
  return { rows: wide, from, to, blockFrom, blockTo, blockAnchor };
}

/** The block in which events with this anchor stand. */
function blockAt({ blockAnchor }: WideIndex, day: number): number {
  let low = 0;
  let high = blockAnchor.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blockAnchor[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/**
 * Calls `visit` for every event that touches the span and lasts `least` days, those that stand
 * nearest to its middle first; stops on `false`.
 */
export function visitWide(
  index: WideIndex,
  span: { readonly from: number; readonly to: number },
  least: number,
  visit: (row: number, from: number, to: number) => boolean,
): void {
  const { rows, from, to, blockFrom, blockTo } = index;
  const blocks = blockFrom.length;
  const middle = blockAt(index, (span.from + span.to) / 2);
  for (let k = 0; k < blocks * 2; k++) {
    // 0, +1, −1, +2, −2, … from the middle.
    const block = middle + (k % 2 === 0 ? -k / 2 : (k + 1) / 2);
    if (block < 0 || block >= blocks) continue;
    if ((blockFrom[block] ?? 0) >= span.to || (blockTo[block] ?? 0) <= span.from) continue;
    const end = Math.min(rows.length, (block + 1) * BLOCK);
    for (let i = block * BLOCK; i < end; i++) {
      const a = from[i] ?? 0;
      const b = to[i] ?? 0;
      if (a >= span.to || b <= span.from || b - a < least) continue;
      if (!visit(rows[i] ?? 0, a, b)) return;
    }
  }
}
