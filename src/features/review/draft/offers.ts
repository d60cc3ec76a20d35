/** Known events that a candidate may be one more report of. */
import type { Dataset } from '../../../dataset/dataset.ts';
import { sameEvents, type Reported, type SameEvent } from '../../../dataset/same-event.ts';
import type { Format, Status } from '../../../domain/vocabulary.ts';
import { keptFields } from './event-of.ts';
import { valueOf, type Candidate, type Draft } from './model.ts';
import { recordOf } from './piece-records.ts';

export function reportedOf(draft: Draft, dataset: Dataset, candidate: Candidate): Reported {
  const fields = keptFields(candidate);
  const all = (property: string) =>
    fields.filter((field) => field.property === property).map(({ value }) => value);
  const place = valueOf(candidate, 'place');
  const record = place === undefined ? undefined : recordOf(draft, dataset, 'places', place);
  return {
    format: (valueOf(candidate, 'format') ?? 'other') as Format,
    status: (valueOf(candidate, 'status') ?? 'unknown') as Status,
    date: valueOf(candidate, 'date'),
    place: record && {
      id: record.id,
      country: ('country' in record ? record.country : undefined) ?? undefined,
    },
    participants: all('participant'),
    positions: new Map(
      fields.flatMap(({ property, who, value }) =>
        property === 'position' && who !== undefined ? [[who, value] as const] : [],
      ),
    ),
    countries: all('country'),
    topics: all('topic'),
  };
}

/** @param givenIds as `givenBy` gives them: an event is not offered as one that it is itself */
export const sameOffers = (
  draft: Draft,
  dataset: Dataset,
  candidate: Candidate,
  givenIds: ReadonlySet<string>,
): readonly SameEvent[] => sameEvents(dataset, reportedOf(draft, dataset, candidate), givenIds);
