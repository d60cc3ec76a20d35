/** Which signs a drawing can contain, so that its legend explains no others. */
import { DATE_FLAGS } from '../../dataset/dataset.ts';
import { ATTENDANCES, STATUSES } from '../../domain/vocabulary.ts';
import type { SignKind } from '../../ui/sign.tsx';
import type { LaneModel } from './lanes.ts';
import { signOf } from './signs.ts';

export type LegendSign = SignKind | 'band' | 'bar' | 'bin' | 'part';

/** So few events hardly ever share a place. */
const FEW = 5;

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
  'bin',
  'part',
];

export function signsOf({ dataset, all, source }: LaneModel): LegendSign[] {
  const { events } = dataset;
  const { offsets } = events.participants;
  const hasActors = source.actor(0) >= 0;
  // 1 for each pair of status and attendance that occurs: one pass over plain bytes.
  const pairs = new Uint8Array(STATUSES.length * ATTENDANCES.length);
  let [hasBand, hasBar, hasDispute, hasPart] = [false, false, false, false];
  for (let i = 0; i < all.rows.length; i++) {
    const row = all.rows[i] ?? 0;
    const first = (events.status[row] ?? 0) * ATTENDANCES.length;
    pairs[first] = 1;
    if (events.disputed[row]) hasDispute = true;
    if ((events.superEvent[row] ?? -1) >= 0) hasPart = true;
    if (events.startFrom[row] !== events.endTo[row]) {
      if ((events.dateFlags[row] ?? 0) & DATE_FLAGS.interval) hasBar = true;
      else hasBand = true;
    }
    if (!hasActors) continue;
    for (let k = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; k < to; k++) {
      pairs[first + (events.attendance[k] ?? 0)] = 1;
    }
  }
  const found = new Set<LegendSign>();
  for (const [s, status] of STATUSES.entries()) {
    for (const [a, attendance] of ATTENDANCES.entries()) {
      if (pairs[s * ATTENDANCES.length + a]) found.add(signOf(status, attendance));
    }
  }
  if (hasBand) found.add('band');
  if (hasBar) found.add('bar');
  if (hasDispute) found.add('disputed');
  if (hasPart) found.add('part');
  if (all.rows.length > FEW) found.add('bin');
  return ORDER.filter((sign) => found.has(sign));
}
