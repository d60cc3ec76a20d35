import { listAt } from '../../lib/columns.ts';
import { actorAt, isPerson, type Dataset } from '../../dataset/dataset.ts';

export interface Companion {
  readonly record: ReturnType<typeof actorAt>;
  readonly page: 'people' | 'organisations';
  readonly count: number;
}

const MOST = 20;

/** Who took part in the same events, most often first. */
export function companionsOf(dataset: Dataset, rows: Uint32Array, actor: number): Companion[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const other of new Set(listAt(dataset.events.participants, row))) {
      if (other !== actor) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST)
    .map(([other, count]) => ({
      record: actorAt(dataset, other),
      page: isPerson(dataset, other) ? 'people' : 'organisations',
      count,
    }));
}
