import { parseEdtf } from '../../domain/edtf.ts';
import type { Dataset } from '../../dataset/dataset.ts';

/** The rows that may lie in a window of days `YYYY-MM-DD`: what the timeline shows, the graph joins. */
export function rowsWithin(
  { events }: Dataset,
  rows: Uint32Array,
  from: string | undefined,
  to: string | undefined,
): Uint32Array {
  const first = from ? parseEdtf(from)?.start.from : undefined;
  const last = to ? parseEdtf(to)?.end.to : undefined;
  if (first === undefined || last === undefined) return rows;
  return rows.filter(
    (row) =>
      row < events.dated &&
      (events.startFrom[row] ?? 0) <= last &&
      (events.endTo[row] ?? 0) >= first,
  );
}
