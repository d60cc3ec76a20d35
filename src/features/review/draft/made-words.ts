/** The name and the id of an event: made of its parts, for as long as no reader wrote another name. */
import type { Dataset } from '../../../dataset/dataset.ts';
import { nameOfEvent } from '../../../extraction/en/wording/event-names.ts';
import { slugOfEvent } from '../../../extraction/event-ids.ts';
import { countryNamesEn } from '../../../i18n/en/countries.ts';
import { ACTORS, suffixOf } from './draft.ts';
import type { Edit } from './edit.ts';
import { eventOf, keptFields } from './event-of.ts';
import type { Candidate, Draft, Field } from './model.ts';
import { finderOf, type Find } from './piece-records.ts';

const OF_NAMES: readonly Field['property'][] = ['format', 'place', 'participant', 'country'];
const OF_IDS: readonly Field['property'][] = ['format', 'date', 'participant', 'country'];

/** Whether the reader has left these parts as they were found; then so is what is made of them. */
const isAsFound = ({ fields }: Candidate, parts: readonly Field['property'][]): boolean =>
  fields.every(
    ({ property, by, verdict }) =>
      !parts.includes(property) || (by !== 'curator' && verdict !== 'rejected'),
  );

function madeName(candidate: Candidate, find: Find): string {
  if (isAsFound(candidate, OF_NAMES)) return candidate.record.name;
  const event = eventOf(candidate, candidate.id, keptFields(candidate), find);
  const { format, participants, countries, place } = event;
  return nameOfEvent({
    format,
    participants: (participants ?? []).map(({ who, role }) => ({
      name: ACTORS.map((kind) => find(kind, who)?.name).find(Boolean) ?? who,
      role: role ?? 'participant',
    })),
    countries: (countries ?? []).map((code) => countryNamesEn[code] ?? code),
    place: place ? find('places', place)?.name : undefined,
  });
}

/** Names that nobody wrote follow what they are made of. */
export const withMadeNames =
  (dataset: Dataset): Edit =>
  (draft) => {
    const find = finderOf(draft, dataset);
    const renamed = (candidate: Candidate): Candidate => {
      const name = candidate.fields.find(({ property }) => property === 'name');
      if (!name || name.by === 'curator') return candidate;
      const value = madeName(candidate, find);
      if (value === name.value) return candidate;
      const fields = candidate.fields.map((field) => (field === name ? { ...name, value } : field));
      return { ...candidate, fields };
    };
    return { ...draft, candidates: draft.candidates.map(renamed) };
  };

export function madeId(draft: Draft, candidate: Candidate, find: Find): string {
  if (isAsFound(candidate, OF_IDS)) return candidate.id;
  const event = eventOf(candidate, candidate.id, keptFields(candidate), find);
  // What tells a new person’s id from another’s is no part of the name.
  const suffix = new RegExp(`-${suffixOf(draft.id)}$`);
  const participants = event.participants?.map((one) => ({
    ...one,
    who: one.who.replace(suffix, ''),
  }));
  return slugOfEvent({ ...event, participants }, draft.published || undefined);
}
