/** Counts ties off the page; keeps the columns that the first request brings. */
import { buffersOf } from '../../lib/columns.ts';
import type { TieColumns } from '../../dataset/tie-columns.ts';
import { count, type CountRequest } from './counted.ts';

let columns: TieColumns | undefined;

addEventListener('message', ({ data }: MessageEvent<CountRequest>) => {
  columns = data.columns ?? columns;
  if (!columns) return;
  const counted = count(columns, data.rows, data.mode);
  postMessage(counted, { transfer: [...buffersOf(counted)] });
});
