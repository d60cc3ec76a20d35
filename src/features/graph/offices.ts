import type { Dataset } from '../../dataset/dataset.ts';
import { dateOf } from '../../dataset/rows.ts';
import type { FuzzyDate } from '../../domain/edtf.ts';
import type { Position } from '../../domain/schema.ts';

export interface GivenOffice {
  readonly position: Position;
  readonly first: FuzzyDate | undefined;
  readonly last: FuzzyDate | undefined;
}

/** The offices in which an actor takes part in events, with the first and last of those. */
export function officesAmong(dataset: Dataset, rows: Int32Array, actor: number): GivenOffice[] {
  const { offsets, values } = dataset.events.participants;
  const spans = new Map<number, [first: number, last: number]>();
  for (const row of rows) {
    for (let k = offsets[row] ?? 0; k < (offsets[row + 1] ?? 0); k++) {
      const position = dataset.events.positions[k] ?? -1;
      if (values[k] !== actor || position < 0) continue;
      const span = spans.get(position);
      if (!span) spans.set(position, [row, row]);
      // Undated events come last, and say nothing about until when.
      else if (row < dataset.events.dated) span[1] = row;
    }
  }
  return [...spans].flatMap(([at, [first, last]]) => {
    const position = dataset.positions[at];
    if (!position) return [];
    return [{ position, first: dateOf(dataset, first), last: dateOf(dataset, last) }];
  });
}
