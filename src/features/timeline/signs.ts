/** What a mark looks like; the same signs in drawings, legend and lists. */
import { participantsOf, statusOf, type Dataset } from '../../dataset/dataset.ts';
import type { Attendance, Status } from '../../domain/vocabulary.ts';

/** held; announced; not known whether held; not held as announced. */
export type Sign = 'filled' | 'ring' | 'half' | 'struck';

const BY_STATUS: Record<Status, Sign> = {
  held: 'filled',
  announced: 'ring',
  unknown: 'half',
  postponed: 'struck',
  rescheduled: 'struck',
  cancelled: 'struck',
  denied: 'struck',
};

/** Somebody who was only announced has a ring even where the event was held. */
export function signOf(status: Status, attendance: Attendance = 'reported'): Sign {
  if (attendance === 'denied') return 'struck';
  return attendance === 'announced' && status === 'held' ? 'ring' : BY_STATUS[status];
}

export function signIn(dataset: Dataset, row: number, actor: number): Sign {
  const status = statusOf(dataset, row);
  if (actor < 0) return signOf(status);
  const part = participantsOf(dataset, row).find((one) => one.actor === actor);
  return signOf(status, part?.attendance);
}
