/** Copies of all records that events and claims refer to, with what those refer to in turn. */
import type {
  EventRecord,
  Organisation,
  Person,
  Place,
  Position,
  Topic,
} from '../../../domain/schema.ts';
import type { Dataset } from '../../../dataset/dataset.ts';
import { ACTORS, KINDS_OF } from './draft.ts';
import type { Draft, Field, NewRecords, RecordKind } from './model.ts';

export type Named = Person | Organisation | Place | Topic | Position;
export type Find = (kind: RecordKind, id: string) => Named | undefined;

/** A record by its id: of the draft, of the data set, or as that had it when the draft was read. */
export function recordOf(
  { records, known }: Draft,
  dataset: Dataset,
  kind: RecordKind,
  id: string,
): Named | undefined {
  const among = (list: readonly Named[]) => list.find((record) => record.id === id);
  return among(records[kind]) ?? among(dataset[kind]) ?? among(known?.[kind] ?? []);
}

export const finderOf =
  (draft: Draft, dataset: Dataset): Find =>
  (kind, id) =>
    recordOf(draft, dataset, kind, id);

/** What a record refers to. */
const LINKS: Partial<Record<RecordKind, (record: Named) => readonly [RecordKind, string][]>> = {
  places: (record) =>
    'containedInPlace' in record && record.containedInPlace
      ? [['places', record.containedInPlace]]
      : [],
  topics: (record) => ('broader' in record && record.broader ? [['topics', record.broader]] : []),
  positions: (record) =>
    'organisation' in record && record.organisation ? [['organisations', record.organisation]] : [],
};

/** Of a claim, or of a field that becomes one. */
interface Said {
  readonly property: Field['property'];
  readonly value: string;
  readonly who?: string | null | undefined;
}

/** The draft with copies of all that it refers to in the data set. */
export const withKnown = (draft: Draft, dataset: Dataset): Draft => ({
  ...draft,
  known: copiesFor(
    [],
    draft.candidates.flatMap(({ fields }) => fields),
    draft.mentions.topics,
    finderOf(draft, dataset),
  ),
});

export function copiesFor(
  events: readonly EventRecord[],
  claims: readonly Said[],
  topics: readonly string[],
  find: Find,
): { [K in RecordKind]: NewRecords[K][number][] } {
  const copies: Record<RecordKind, Map<string, Named>> = {
    people: new Map(),
    organisations: new Map(),
    places: new Map(),
    topics: new Map(),
    positions: new Map(),
  };
  const take = (kinds: readonly RecordKind[], id: string | null | undefined): void => {
    if (!id) return;
    for (const kind of kinds) {
      const record = find(kind, id);
      if (!record) continue;
      if (copies[kind].has(id)) return;
      copies[kind].set(id, record);
      for (const [other, to] of LINKS[kind]?.(record) ?? []) take([other], to);
      return;
    }
  };
  for (const topic of topics) take(['topics'], topic);
  for (const event of events) {
    take(['places'], event.place);
    for (const topic of event.topics ?? []) take(['topics'], topic);
    for (const { who, position } of event.participants ?? []) {
      take(ACTORS, who);
      take(['positions'], position);
    }
  }
  for (const { property, value, who } of claims) {
    take(ACTORS, who);
    take(KINDS_OF[property] ?? [], value);
  }
  return {
    people: [...copies.people.values()] as Person[],
    organisations: [...copies.organisations.values()] as Organisation[],
    places: [...copies.places.values()] as Place[],
    topics: [...copies.topics.values()] as Topic[],
    positions: [...copies.positions.values()] as Position[],
  };
}
