/** What a candidate would be as an event, by the fields that count. */
import type { EventRecord, Participant } from '../../../domain/schema.ts';
import type { Format, Status } from '../../../domain/vocabulary.ts';
import { ACTORS } from './draft.ts';
import type { Candidate, Draft, Field } from './model.ts';
import type { Find } from './piece-records.ts';

const isKept = ({ verdict }: Field) => verdict !== 'rejected';

/** The fields that count: those of participants who were rejected go with them. */
export function keptFields({ fields }: Candidate): Field[] {
  const kept = fields.filter(isKept);
  const present = new Set(
    kept.filter(({ property }) => property === 'participant').map(({ value }) => value),
  );
  return kept.filter(({ property, who }) => property !== 'position' || present.has(who ?? ''));
}

export function eventOf(
  candidate: Candidate,
  id: string,
  fields: readonly Field[],
  find: Find,
): EventRecord {
  const all = (property: Field['property']) =>
    fields.filter((field) => field.property === property).map(({ value }) => value);
  const countryOf = (actor: string) => {
    const record = ACTORS.map((kind) => find(kind, actor)).find((one) => one !== undefined);
    return record && 'country' in record ? (record.country ?? null) : null;
  };
  const participants = fields
    .filter(({ property }) => property === 'participant')
    .map(({ value, role }): Participant => ({
      who: value,
      role: role ?? 'participant',
      position:
        fields.find(({ property, who }) => property === 'position' && who === value)?.value ?? null,
      country: countryOf(value),
    }));
  const { event, mode, salience } = candidate.record;
  return {
    id,
    aliases: [],
    name: all('name')[0] ?? candidate.record.name,
    event: event ?? null,
    mode: mode ?? [],
    format: (all('format')[0] ?? 'other') as Format,
    status: (all('status')[0] ?? 'unknown') as Status,
    salience: salience ?? 'main',
    date: all('date')[0] ?? null,
    place: all('place')[0] ?? null,
    superEvent: all('superEvent')[0] ?? null,
    participants: participants.filter(
      ({ who }, i) => participants.findIndex((other) => other.who === who) === i,
    ),
    countries: [...new Set(all('country'))],
    topics: [...new Set(all('topic'))],
  };
}

export const acceptedOf = ({ candidates }: Draft): Candidate[] =>
  candidates.filter(({ verdict }) => verdict === 'accepted');
