/** An event with all that is claimed of it, as the parts of its page need it. */
import { groupBy } from '../../lib/group.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { claimsOf, eventAt, type Claim, type EventView } from '../../dataset/rows.ts';
import { disagreementsOf, type Disagreement } from '../../dataset/disagreement.ts';
import { evidenceFor, type Evidence, type Fact } from '../../dataset/evidence.ts';

export interface EventFacts {
  readonly dataset: Dataset;
  readonly event: EventView;
  readonly claims: readonly Claim[];
  readonly disagreements: readonly Disagreement[];
  readonly evidence: (fact: Fact) => Evidence;
}

const byEvent = new WeakMap<Dataset, Map<number, readonly Disagreement[]>>();

/** The disagreements about one event. */
export function disagreementsAbout(dataset: Dataset, row: number): readonly Disagreement[] {
  let known = byEvent.get(dataset);
  if (!known) {
    known = groupBy(disagreementsOf(dataset), ({ event }) => event);
    byEvent.set(dataset, known);
  }
  return known.get(row) ?? [];
}

export function eventFacts(dataset: Dataset, row: number): EventFacts {
  const claims = claimsOf(dataset, row);
  const disagreements = disagreementsAbout(dataset, row);
  return {
    dataset,
    event: eventAt(dataset, row),
    claims,
    disagreements,
    evidence: (fact) => evidenceFor(dataset, claims, disagreements, fact),
  };
}

/** The rows of the events that are parts of one. */
export function subEventsOf({ events }: Dataset, row: number): number[] {
  const parts: number[] = [];
  for (let part = 0; part < events.count; part++) {
    if (events.superEvent[part] === row) parts.push(part);
  }
  return parts;
}
