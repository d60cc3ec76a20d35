/** From what the engine found in one text to a draft in ids of the data set. */
import type { Dataset } from '../../../dataset/dataset.ts';
import { freeId, NameIndex, type Named } from '../../../dataset/match-entities.ts';
import { languageOf } from '../reading/language.ts';
import { ownKey } from '../../../domain/own-report.ts';
import type { ClaimRecord, DatasetFile, EventRecord } from '../../../domain/schema.ts';
import {
  RECORD_KINDS,
  type Candidate,
  type Draft,
  type Field,
  type NewRecords,
  type RecordKind,
  type ReportFacts,
} from './model.ts';

export interface ReadText extends ReportFacts {
  readonly id: string;
  readonly sha256: string | undefined;
  readonly file: string | undefined;
  readonly text: string;
}

interface Resolution {
  readonly records: NewRecords;
  readonly alike: Readonly<Record<string, string>>;
  readonly idOf: (kinds: readonly RecordKind[], id: string) => string;
}

export const ACTORS: readonly RecordKind[] = ['people', 'organisations'];
/** Which records the values of a property are. */
export const KINDS_OF: Partial<Record<Field['property'], readonly RecordKind[]>> = {
  participant: ACTORS,
  place: ['places'],
  topic: ['topics'],
  position: ['positions'],
};

/** Six characters that tell this report’s new ids from another’s. */
export const suffixOf = (id: string): string => ownKey(id).slice(0, 6);

/** Finds each extracted record among the known ones; the others are new, with ids of their own. */
function resolve(found: DatasetFile, dataset: Dataset, suffix: string): Resolution {
  const ids = new Map<string, string>();
  const alike: Record<string, string> = {};
  const taken = new Set(RECORD_KINDS.flatMap((kind) => dataset[kind].map(({ id }) => id)));
  const fresh = {} as { -readonly [K in RecordKind]: Named[] };
  for (const kind of RECORD_KINDS) {
    const index = new NameIndex<Named>(dataset[kind], { arePeople: kind === 'people' });
    fresh[kind] = [];
    for (const record of (found[kind] ?? []) as readonly Named[]) {
      const match = index.match(record);
      if (match?.how === 'alike') alike[match.record.id] = record.name;
      const id = match?.record.id ?? freeId(record.id, (other) => taken.has(other), suffix);
      ids.set(`${kind} ${record.id}`, id);
      if (!match) fresh[kind].push({ ...record, id });
      taken.add(id);
    }
  }
  const idOf = (kinds: readonly RecordKind[], id: string) => {
    for (const kind of kinds) {
      const known = ids.get(`${kind} ${id}`);
      if (known !== undefined) return known;
    }
    return id;
  };
  return { alike, idOf, records: withLinks(fresh as unknown as NewRecords, idOf) };
}

/** New records with the ids that what they refer to has now. */
export const withLinks = (records: NewRecords, idOf: Resolution['idOf']): NewRecords => ({
  ...records,
  topics: records.topics.map((topic) => ({
    ...topic,
    broader: topic.broader ? idOf(['topics'], topic.broader) : null,
  })),
  positions: records.positions.map((position) => ({
    ...position,
    organisation: position.organisation ? idOf(ACTORS, position.organisation) : null,
  })),
});

const isPosition = (at: number | null | undefined) => typeof at === 'number';

function fieldOf(claim: ClaimRecord, event: EventRecord, { idOf }: Resolution): Field {
  const { property, value, start, end } = claim;
  const participant = (event.participants ?? []).find(({ who }) => who === value);
  return {
    id: claim.id,
    property,
    value: idOf(KINDS_OF[property] ?? [], value),
    who: claim.who ? idOf(ACTORS, claim.who) : undefined,
    role: property === 'participant' ? (participant?.role ?? 'participant') : undefined,
    passage: isPosition(start) && isPosition(end) ? { start, end } : undefined,
    modality: claim.modality,
    attributedTo: claim.attributedTo ?? undefined,
    by: claim.generatedBy,
    verdict: 'open',
  };
}

const ORDER: readonly Field['property'][] = [
  'name',
  'format',
  'status',
  'date',
  'place',
  'participant',
  'country',
  'topic',
  'superEvent',
  'outcome',
];

/** In a fixed order; an office right after the one who holds it. */
export function inOrder(fields: readonly Field[]): Field[] {
  const offices = fields.filter(({ property }) => property === 'position');
  const held = new Set<Field>();
  const sorted = ORDER.flatMap((property) =>
    fields
      .filter((field) => field.property === property)
      .flatMap((field) => {
        const own = offices.filter((o) => property === 'participant' && o.who === field.value);
        for (const office of own) held.add(office);
        return [field, ...own];
      }),
  );
  return [...sorted, ...offices.filter((office) => !held.has(office))];
}

function candidateOf(
  event: EventRecord,
  claims: readonly ClaimRecord[],
  resolution: Resolution,
): Candidate {
  const seen = new Set<string>();
  const fields = claims
    .map((claim) => fieldOf(claim, event, resolution))
    .filter(({ property, value, who }) => {
      const key = `${property} ${value} ${who ?? ''}`;
      return !seen.has(key) && seen.add(key);
    });
  const trigger = fields.find(({ property }) => property === 'format');
  const name: Field = {
    id: `${event.id}.name`,
    property: 'name',
    value: event.name,
    passage: trigger?.passage,
    modality: 'asserted',
    attributedTo: undefined,
    by: 'rule:name',
    verdict: 'open',
  };
  return {
    id: event.id,
    record: event,
    fields: inOrder([name, ...fields]),
    verdict: 'open',
    same: undefined,
  };
}

/** @param found the engine’s answer for this text alone */
export function draftOf(
  read: ReadText,
  found: DatasetFile,
  dataset: Dataset,
  updated: number,
): Draft {
  const resolution = resolve(found, dataset, suffixOf(read.id));
  const [article] = found.articles ?? [];
  const claims = new Map<string, ClaimRecord[]>();
  for (const claim of found.claims ?? []) {
    const own = claims.get(claim.event);
    if (own) own.push(claim);
    else claims.set(claim.event, [claim]);
  }
  const candidates = (found.events ?? []).map((event) =>
    candidateOf(event, claims.get(event.id) ?? [], resolution),
  );
  return {
    ...read,
    kind: 'review',
    updated,
    published: article?.datePublished ?? read.published,
    // The engine takes every text for English.
    inLanguage: languageOf(read.text) ?? article?.inLanguage ?? undefined,
    dataset: dataset.header.id,
    mentions: {
      countries: article?.mentions?.countries ?? [],
      topics: (article?.mentions?.topics ?? []).map((id) => resolution.idOf(['topics'], id)),
    },
    records: resolution.records,
    alike: resolution.alike,
    candidates,
  };
}
