/** Who was announced for an event and who was reported there, and by which articles. */
import type { Claim, Dataset, EventView, Participation } from '../../dataset/dataset.ts';
import { actorAt } from '../../dataset/dataset.ts';

export interface Attendee extends Participation {
  readonly id: string;
  readonly claims: readonly Claim[];
  readonly announced: readonly Claim[];
  readonly reported: readonly Claim[];
  readonly denied: readonly Claim[];
  readonly offices: readonly Claim[];
}

const ANNOUNCES = new Set<Claim['modality']>(['future', 'hypothetical']);

export function attendeesOf(
  dataset: Dataset,
  event: EventView,
  claims: readonly Claim[],
): Attendee[] {
  return event.participants.map((participant) => {
    const { id } = actorAt(dataset, participant.actor);
    const own = claims.filter(({ property, value }) => property === 'participant' && value === id);
    return {
      ...participant,
      id,
      claims: own,
      announced: own.filter(({ modality }) => ANNOUNCES.has(modality)),
      reported: own.filter((c) => !ANNOUNCES.has(c.modality) && c.modality !== 'negation'),
      denied: own.filter(({ modality }) => modality === 'negation'),
      offices: claims.filter((c) => c.property === 'position' && c.who === participant.actor),
    };
  });
}
