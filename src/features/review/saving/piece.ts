/** From a reviewed draft to what it adds to the data set: closed, in the native format. */
import type { Dataset } from '../../../dataset/dataset.ts';
import { eventAt, eventRow } from '../../../dataset/rows.ts';
import type { ClaimRecord, DatasetFile, EventRecord } from '../../../domain/schema.ts';
import { countryNamesEn } from '../../../i18n/en/countries.ts';
import { acceptedOf, eventOf, keptFields } from '../draft/event-of.ts';
import type { Candidate, Draft, Field } from '../draft/model.ts';
import { eventIds, withFreeIds } from './piece-ids.ts';
import { copiesFor, finderOf, type Find } from '../draft/piece-records.ts';
import { statementOfField } from './statements.ts';

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

/** New places lie in the known places that their countries are. */
function inCountries(find: Find, { records }: Draft, dataset: Dataset): Find {
  return (kind, id) => {
    const record = find(kind, id);
    const place = kind === 'places' ? records.places.find((one) => one === record) : undefined;
    const code = place?.country;
    if (!code || place.containedInPlace) return record;
    const country = dataset.places.find(
      (one) => one.country === code && one.name === countryNamesEn[code] && one.id !== id,
    );
    return country ? { ...place, containedInPlace: country.id } : record;
  };
}

/** @param givenIds as `givenBy` gives them, of this report where it has been saved before */
export function pieceOf(
  reviewed: Draft,
  dataset: Dataset,
  givenIds: ReadonlySet<string> = new Set(),
): DatasetFile {
  const draft = withFreeIds(reviewed, dataset, givenIds);
  const accepted = acceptedOf(draft);
  const ids = eventIds(dataset, accepted);
  const find = inCountries(finderOf(draft, dataset), draft, dataset);
  const events: EventRecord[] = [];
  const claims: ClaimRecord[] = [];
  for (const candidate of accepted) {
    const id = ids.get(candidate.id) ?? candidate.id;
    const said = saidOf(candidate, ids);
    const event = eventOf(candidate, id, said, find);
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
        // What no words of the report say, it does not vouch for.
        article: field.by === 'curator' && !passage ? null : draft.id,
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
