/** Which signs a drawing contains, so that its legend explains these and no others. */
import { DATE_FLAGS } from '../../dataset/dataset.ts';
import { ATTENDANCES, STATUSES } from '../../domain/vocabulary.ts';
import { signOf } from '../../ui/attendance-sign.ts';
import type { SignKind } from '../../ui/sign.tsx';
import type { LaneModel } from './lanes.ts';
import type { Scene } from './scene.ts';

export type LegendSign = SignKind | 'band' | 'bar' | 'bin' | 'under' | 'heat' | 'part';

const ORDER: readonly LegendSign[] = [
  'held',
  'announced',
  'unknown',
  'postponed',
  'rescheduled',
  'cancelled',
  'denied',
  'absent',
  'heat',
  'band',
  'bar',
  'disputed',
  'bin',
  'under',
  'part',
];

export function signsIn({ marks, bins, bands, flags }: Scene): LegendSign[] {
  const found = new Set<LegendSign>();
  for (const { sign, bar, under, partOf } of marks) {
    found.add(sign);
    if (bar) found.add('bar');
    if (under) found.add('under');
    if (partOf >= 0) found.add('part');
  }
  for (const { heat } of bins) found.add(heat ? 'heat' : 'bin');
  for (const { shape } of bands) found.add(shape === 'extent' ? 'band' : 'bar');
  if (flags.length > 0) found.add('disputed');
  return ORDER.filter((sign) => found.has(sign));
}

/** Those beside the text of all events, where time runs downwards. */
export function signsOf({ dataset: { events }, all, source }: LaneModel): LegendSign[] {
  const { offsets } = events.participants;
  const hasActors = source.actor(0) >= 0;
  // 1 for each pair of status and attendance that occurs: one pass over plain bytes.
  const pairs = new Uint8Array(STATUSES.length * ATTENDANCES.length);
  const found = new Set<LegendSign>();
  for (let i = 0; i < all.rows.length; i++) {
    const row = all.rows[i] ?? 0;
    const first = (events.status[row] ?? 0) * ATTENDANCES.length;
    pairs[first] = 1;
    if (events.disputed[row]) found.add('disputed');
    if (events.startFrom[row] !== events.endTo[row]) {
      found.add((events.dateFlags[row] ?? 0) & DATE_FLAGS.interval ? 'bar' : 'band');
    }
    if (!hasActors) continue;
    for (let k = offsets[row] ?? 0, to = offsets[row + 1] ?? 0; k < to; k++) {
      pairs[first + (events.attendance[k] ?? 0)] = 1;
    }
  }
  for (const [s, status] of STATUSES.entries()) {
    for (const [a, attendance] of ATTENDANCES.entries()) {
      if (pairs[s * ATTENDANCES.length + a]) found.add(signOf(status, attendance));
    }
  }
  return ORDER.filter((sign) => found.has(sign));
}
