/** Which sign of the drawing stands for an event or for somebody at it. */
import type { Dataset } from '../../dataset/dataset.ts';
import { statusOf } from '../../dataset/rows.ts';
import { ATTENDANCES } from '../../domain/vocabulary.ts';
import { signOf } from '../../ui/attendance-sign.ts';
import type { SignKind } from '../../ui/sign.tsx';

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
