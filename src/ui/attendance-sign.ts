/** Which sign stands for somebody at an event, in drawings and beside names. */
import type { Attendance, Status } from '../domain/vocabulary.ts';
import type { SignKind } from './sign.tsx';

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
