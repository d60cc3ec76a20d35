/** Who was announced for an event and who was reported there, and by which articles. */
import type { Claim, Participation } from '../../dataset/rows.ts';
import { isSetAside, namedIn } from '../../dataset/asserted.ts';
import { actorAt } from '../../dataset/rows.ts';
import { choiceIn, type ShowRule } from '../../dataset/shown-value.ts';
import type { EventFacts } from './event-facts.ts';

export interface Attendee extends Participation {
  readonly id: string;
  readonly announced: readonly Claim[];
  readonly reported: readonly Claim[];
  readonly denied: readonly Claim[];
  /** Ids of the offices and ranks to be shown: all that are claimed, but of those that exclude
   *  each other only the one that the rule chooses. */
  readonly offices: readonly string[];
  /** Reported there, by the shown status of the event: never by an announcement. */
  readonly isThere: boolean;
}

export function attendeesOf(facts: EventFacts, rule: ShowRule): Attendee[] {
  const { dataset, event, claims } = facts;
  return event.participants.map((participant) => {
    const { id } = actorAt(dataset, participant.actor);
    return {
      ...participant,
      id,
      ...namedIn(claims, id),
      offices: officesOf(facts, participant, rule),
      isThere: participant.attendance === 'reported',
    };
  });
}

function officesOf(
  { dataset, claims, disagreements }: EventFacts,
  { actor, position }: Participation,
  rule: ShowRule,
): string[] {
  const inFile = dataset.positions[position]?.id;
  const set = claims.filter(
    (claim) =>
      claim.property === 'position' &&
      claim.who === actor &&
      claim.modality !== 'negation' &&
      !isSetAside(claim),
  );
  const left = new Set(
    disagreements
      .filter(
        ({ rule: kind, property, who }) =>
          kind === 'value' && property === 'position' && who === actor,
      )
      .flatMap((disagreement) => {
        const chosen = choiceIn(dataset, disagreement, rule)?.side.value;
        return disagreement.sides.map(({ value }) => value).filter((value) => value !== chosen);
      }),
  );
  const first = inFile !== undefined && !left.has(inFile) ? [inFile] : [];
  return [...new Set([...first, ...set.map(({ value }) => value)])].filter((id) => !left.has(id));
}
