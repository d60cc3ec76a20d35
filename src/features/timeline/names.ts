import type { Dataset } from '../../dataset/dataset.ts';
import { eventAt } from '../../dataset/rows.ts';
import type { Locale } from '../../i18n/locale.tsx';

/** Names of events by row, each read from its columns once. */
export function nameCache(dataset: Dataset, nameOf: Locale['nameOf']): (row: number) => string {
  const known = new Map<number, string>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const name = nameOf(eventAt(dataset, row));
    known.set(row, name);
    return name;
  };
}
