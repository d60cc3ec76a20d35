/** From a reviewed draft to what it adds to the data set: closed, in the native format. */
import type { Dataset } from '../../dataset/dataset.ts';
import { eventAt, eventRow } from '../../dataset/rows.ts';
import type { ClaimRecord, DatasetFile, EventRecord, Participant } from '../../domain/schema.ts';
import type { Format, Status } from '../../domain/vocabulary.ts';
import type { Candidate, Draft, Field } from './model.ts';
import { eventIds, withFreeIds } from './piece-ids.ts';
import { copiesFor, recordOf, type Find } from './piece-records.ts';
import { statementOfField } from './statements.ts';

const isKept = ({ verdict }: Field) => verdict !== 'rejected';

/** The fields that count: those of participants who were rejected go with them. */
export function keptFields({ fields }: Candidate): Field[] {
  const kept = fields.filter(isKept);
  const present = new Set(
    kept.filter(({ property }) => property === 'participant').map(({ value }) => value),
  );
  return kept.filter(({ property, who }) => property !== 'position' || present.has(who ?? ''));
}

function eventOf(
  candidate: Candidate,
  id: string,
  fields: readonly Field[],
  countryOf: (actor: string) => string | null,
): EventRecord {
  const all = (property: Field['property']) =>
    fields.filter((field) => field.property === property).map(({ value }) => value);
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

/** A known event keeps its name and kind where a later version of the data set has lost it. */
function asKnown(event: EventRecord, dataset: Dataset): EventRecord {
  const row = eventRow(dataset, event.id);
  if (row === undefined) return event;
  const { name, names, format } = eventAt(dataset, row);
  return { ...event, name, names: { ...names }, format };
}

/** The fields that count, with the whole that an event is part of as `ids` have it, or not at all. */
const saidOf = (candidate: Candidate, ids: ReadonlyMap<string, string>): Field[] =>
  keptFields(candidate).flatMap((field) => {
    if (field.property !== 'superEvent') return [field];
    const value = ids.get(field.value);
    return value === undefined || value === ids.get(candidate.id) ? [] : [{ ...field, value }];
  });

/** @param before as `givenBy` gives them, of this report where it has been saved before */
export function pieceOf(
  reviewed: Draft,
  dataset: Dataset,
  before: ReadonlySet<string> = new Set(),
): DatasetFile {
  const draft = withFreeIds(reviewed, dataset, before);
  const accepted = acceptedOf(draft);
  const ids = eventIds(draft, dataset, accepted, before);
  const find: Find = (kind, id) => recordOf(draft, dataset, kind, id);
  const countryOf = (actor: string) => {
    const record = find('people', actor) ?? find('organisations', actor);
    return record && 'country' in record ? (record.country ?? null) : null;
  };
  const events: EventRecord[] = [];
  const claims: ClaimRecord[] = [];
  for (const candidate of accepted) {
    const id = ids.get(candidate.id) ?? candidate.id;
    const said = saidOf(candidate, ids);
    const event = eventOf(candidate, id, said, countryOf);
    events.push(typeof candidate.same === 'object' ? asKnown(event, dataset) : event);
    for (const field of said) {
      if (field.property === 'name') continue;
      const { passage } = field;
      claims.push({
        id: `${draft.id}-${claims.length + 1}`,
        event: id,
        property: field.property,
        who: field.who ?? null,
        value: field.value,
        article: draft.id,
        start: passage?.start ?? null,
        end: passage?.end ?? null,
        quote: passage ? draft.text.slice(passage.start, passage.end) : null,
        statement: statementOfField(field, find),
        attributedTo: field.attributedTo ?? null,
        modality: field.modality,
        generatedBy: field.by,
        rank: 'normal',
      });
    }
  }
  return {
    parley: 1,
    id: draft.id,
    title: draft.label,
    articles: [
      {
        id: draft.id,
        label: draft.label,
        file: draft.file ?? null,
        sha256: draft.sha256 ?? null,
        length: draft.text.length,
        publisher: draft.publisher || null,
        url: draft.url || null,
        datePublished: draft.published || null,
        inLanguage: draft.inLanguage ?? null,
        mentions: {
          countries: [...draft.mentions.countries],
          topics: [...draft.mentions.topics],
        },
      },
    ],
    ...copiesFor(events, claims, draft.mentions.topics, find),
    occupancies: [],
    events,
    claims,
  };
}
