/** Which sign stands for an event or for somebody at it; `ui/sign.tsx` shows the same beside text. */
import type { Dataset } from '../../dataset/dataset.ts';
import { statusOf } from '../../dataset/rows.ts';
import { ATTENDANCES, type Attendance, type Status } from '../../domain/vocabulary.ts';
import type { SignKind } from '../../ui/sign.tsx';

/**
 * Somebody who was only announced has a ring even where the event was held. Where the whole event
 * is denied, nobody's absence says more than that.
 */
export function signOf(status: Status, attendance: Attendance = 'reported'): SignKind {
  if (attendance === 'denied' && status !== 'denied') return 'absent';
  return attendance === 'announced' && status === 'held' ? 'announced' : status;
}

/** Whether it has to be said how somebody took part: not where the event's own status says it. */
export const isNotable = (status: Status, attendance: Attendance): boolean =>
  signOf(status, attendance) !== status;

export function signIn(dataset: Dataset, row: number, actor: number): SignKind {
  const status = statusOf(dataset, row);
  if (actor < 0) return signOf(status);
  // Of all that a frame shows: by the columns, without a record for each.
  const { participants, attendance } = dataset.events;
  const { offsets, values } = participants;
  const [start, end] = [offsets[row] ?? 0, offsets[row + 1] ?? 0];
  for (let at = start; at < end; at++) {
    if (values[at] === actor) return signOf(status, ATTENDANCES[attendance[at] ?? 0]);
  }
  return signOf(status);
}
