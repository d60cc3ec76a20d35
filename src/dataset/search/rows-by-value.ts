/** The events of every value, where facets have the values of every event. */
import type { ListColumn } from '../../lib/columns.ts';
import type { FilterGroup } from '../../domain/filter.ts';
import type { Dataset, Facet } from '../dataset.ts';

const known = new WeakMap<Facet, ListColumn>();

/** By position of the value: rows of events, ascending. Made when first asked for. */
export function rowsByValue(dataset: Dataset, group: FilterGroup): ListColumn {
  const facet = dataset.facets[group];
  const rows = known.get(facet) ?? transposed(facet);
  known.set(facet, rows);
  return rows;
}

/** The transpose of a matrix in compressed sparse rows, by counting sort. */
function transposed({ offsets: from, values, totals }: Facet): ListColumn {
  const offsets = new Uint32Array(totals.length + 1);
  for (let at = 0; at < totals.length; at++) {
    offsets[at + 1] = (offsets[at] ?? 0) + (totals[at] ?? 0);
  }
  const next = offsets.slice();
  const rows = new Int32Array(values.length);
  for (let row = 0; row < from.length - 1; row++) {
    for (let k = from[row] ?? 0, to = from[row + 1] ?? 0; k < to; k++) {
      const at = values[k] ?? 0;
      const place = next[at] ?? 0;
      rows[place] = row;
      next[at] = place + 1;
    }
  }
  return { offsets, values: rows };
}
