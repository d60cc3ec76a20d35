/** Which signs a drawing can contain, so that its legend explains no others. */
import { statusOf } from '../../dataset/dataset.ts';
import { ATTENDANCES } from '../../domain/vocabulary.ts';
import type { SignKind } from '../../ui/sign.tsx';
import type { LaneModel } from './lanes.ts';
import { signOf } from './signs.ts';
import { isInterval } from './times.ts';

export type LegendSign = SignKind | 'band' | 'bar';

const ORDER: readonly LegendSign[] = [
  'held',
  'announced',
  'unknown',
  'postponed',
  'rescheduled',
  'cancelled',
  'denied',
  'absent',
  'band',
  'bar',
  'disputed',
];

export function signsOf({ dataset, all, source }: LaneModel): LegendSign[] {
  const { events } = dataset;
  const found = new Set<LegendSign>();
  const { offsets } = events.participants;
  const hasActors = source.actor(0) >= 0;
  for (const row of all.rows) {
    const status = statusOf(dataset, row);
    found.add(status);
    if (events.disputed[row]) found.add('disputed');
    if (events.startFrom[row] !== events.endTo[row]) {
      found.add(isInterval(dataset, row) ? 'bar' : 'band');
    }
    if (!hasActors) continue;
    for (let k = offsets[row] ?? 0; k < (offsets[row + 1] ?? 0); k++) {
      found.add(signOf(status, ATTENDANCES[events.attendance[k] ?? 0]));
    }
  }
  return ORDER.filter((sign) => found.has(sign));
}
