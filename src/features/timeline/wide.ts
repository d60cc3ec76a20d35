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
  for (let i = 0; i < wide.length; i++) {
    const extent = extentIn(dataset, times, wide[i] ?? 0);
    from[i] = extent.from;
    to[i] = extent.to;
    const block = Math.floor(i / BLOCK);
    blockFrom[block] = Math.min(blockFrom[block] ?? 0, extent.from);
    blockTo[block] = Math.max(blockTo[block] ?? 0, extent.to);
  }
  return { rows: wide, from, to, blockFrom, blockTo };
}

/** Calls `visit` for every event that touches the span and lasts `least` days; stops on `false`. */
export function visitWide(
  index: WideIndex,
  span: { readonly from: number; readonly to: number },
  least: number,
  visit: (row: number, from: number, to: number) => boolean,
): void {
  const { rows, from, to, blockFrom, blockTo } = index;
  for (let block = 0; block < blockFrom.length; block++) {
    if ((blockFrom[block] ?? 0) >= span.to || (blockTo[block] ?? 0) <= span.from) continue;
    const end = Math.min(rows.length, (block + 1) * BLOCK);
    for (let i = block * BLOCK; i < end; i++) {
      const [a, b] = [from[i] ?? 0, to[i] ?? 0];
      if (a >= span.to || b <= span.from || b - a < least) continue;
      if (!visit(rows[i] ?? 0, a, b)) return;
    }
  }
}
