/** How each of those by whom events are filtered took part in each event. */
import type { FilterGroup } from '../domain/filter.ts';
import { ATTENDANCES, STATUSES } from '../domain/vocabulary.ts';
import type { ListColumn } from '../lib/columns.ts';
import type { Records } from './dataset.ts';

const REPORTED = ATTENDANCES.indexOf('reported');
/** Of other events nobody was there, which their status says. */
const MAY_HAVE_BEEN = STATUSES.map((status) => status === 'held' || status === 'unknown');

/**
 * Parallel to the values of a group, the best attendance of each; a country's is that of those who
 * came for it, and where nobody did, the event's own. `undefined` for groups of other things.
 */
export function attendanceIn(
  { events, people }: Records,
  group: FilterGroup,
  { offsets, values }: ListColumn,
): Uint8Array<ArrayBuffer> | undefined {
  const { participants, attendance, sides, status } = events;
  const valueOf = {
    person: (k: number) => participants.values[k] ?? -1,
    org: (k: number) => (participants.values[k] ?? -1) - people.length,
    country: (k: number) => sides[k] ?? -1,
  }[group as string];
  if (!valueOf) return undefined;
  const found = new Uint8Array(values.length);
  for (let row = 0; row < events.count; row++) {
    if (!MAY_HAVE_BEEN[status[row] ?? 0]) continue;
    const from = participants.offsets[row] ?? 0;
    const to = participants.offsets[row + 1] ?? 0;
    if (!attendance.subarray(from, to).some((was) => was !== REPORTED)) continue;
    for (let at = offsets[row] ?? 0, end = offsets[row + 1] ?? 0; at < end; at++) {
      let best: number = ATTENDANCES.length;
      for (let k = from; k < to; k++) {
        if (valueOf(k) === values[at]) best = Math.min(best, attendance[k] ?? REPORTED);
      }
      found[at] = best === ATTENDANCES.length ? REPORTED : best;
    }
  }
  return found;
}
