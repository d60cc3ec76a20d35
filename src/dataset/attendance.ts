/** Whether each participant was reported to have been there, by the claims that name them. */
import { MODALITIES, RANKS, STATUSES, type Modality, type Status } from '../domain/vocabulary.ts';
import type { ClaimColumns, EventColumns } from './dataset.ts';

const NOT_CLAIMED = 255;

/** Positions in `ATTENDANCES`. */
const BY_MODALITY: Record<Modality, number> = {
  asserted: 0,
  historical: 0,
  future: 1,
  hypothetical: 1,
  negation: 2,
};
const BY_STATUS: Record<Status, number> = {
  held: 0,
  unknown: 0,
  announced: 1,
  postponed: 1,
  rescheduled: 1,
  cancelled: 1,
  denied: 1,
};

const modalityCodes = Uint8Array.from(MODALITIES, (modality) => BY_MODALITY[modality]);
const statusCodes = Uint8Array.from(STATUSES, (status) => BY_STATUS[status]);

const SET_ASIDE = RANKS.indexOf('deprecated');

/**
 * Sets the `attendance` of the participants of one event, by its status and the claims about it.
 * @param claimed the actor that a claim, by its row, calls a participant; -1 for none
 */
export function attend(
  { participants, status, attendance }: EventColumns,
  claims: ClaimColumns,
  event: number,
  claimed: (claim: number) => number,
): void {
  const { offsets, values } = participants;
  const byStatus = statusCodes[status[event] ?? 0] ?? 0;
  const from = claims.byEvent[event] ?? 0;
  const to = claims.byEvent[event + 1] ?? 0;
  for (let k = offsets[event] ?? 0; k < (offsets[event + 1] ?? 0); k++) {
    let best = NOT_CLAIMED;
    for (let c = from; c < to; c++) {
      if (claimed(c) !== values[k] || claims.rank[c] === SET_ASIDE) continue;
      // One report that saw them there outweighs the announcement before it.
      best = Math.min(best, modalityCodes[claims.modality[c] ?? 0] ?? 0);
    }
    attendance[k] = best === NOT_CLAIMED ? byStatus : Math.max(best, byStatus);
  }
}
