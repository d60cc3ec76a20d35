/**
 * The ids that a report is saved with. Those of its draft were free when it was read; since then
 * another report may have been saved, or the data set may have changed.
 */
import type { Dataset } from '../../../dataset/dataset.ts';
import { freeId, isElsewhere } from '../../../dataset/match-entities.ts';
import { eventRow } from '../../../dataset/rows.ts';
import { withdrawnAt } from '../../../dataset/withdrawn.ts';
import type { OwnReport } from '../../../queries/own-store.ts';
import { ACTORS, KINDS_OF, suffixOf, withLinks } from '../draft/draft.ts';
import { acceptedOf } from '../draft/event-of.ts';
import { madeId } from '../draft/made-words.ts';
import { RECORD_KINDS, type Candidate, type Draft, type RecordKind } from '../draft/model.ts';
import { finderOf, type Named } from '../draft/piece-records.ts';

/** Ids that a saved report gave: of its new records, and of the events that were not known before. */
export function givenBy(report: OwnReport | undefined): ReadonlySet<string> {
  const { candidates = [], records } = (report?.review ?? {}) as Partial<Draft>;
  const linked = new Set(
    candidates.map(({ same }) => (typeof same === 'object' ? same.event : undefined)),
  );
  const events = (report?.file.events ?? []).map(({ id }) => id).filter((id) => !linked.has(id));
  const named = RECORD_KINDS.flatMap((kind) => (records?.[kind] ?? []).map(({ id }) => id));
  return new Set([...events, ...named]);
}

/** The event that a known one is now: itself, what stands for it, or none. */
function eventNow(dataset: Dataset, id: string): string | undefined {
  if (eventRow(dataset, id) !== undefined) return id;
  const gone = withdrawnAt(dataset, 'events', id);
  return gone ? (gone.replacedBy ?? undefined) : id;
}

/** The known event that a candidate is one more report of. */
const knownAs = (dataset: Dataset, { same }: Candidate): string | undefined =>
  typeof same === 'object' ? eventNow(dataset, same.event) : undefined;

/** Ids of the accepted events, by those of the draft: of known events that they are, or the same. */
export const eventIds = (
  dataset: Dataset,
  accepted: readonly Candidate[],
): ReadonlyMap<string, string> =>
  new Map(accepted.map((one) => [one.id, knownAs(dataset, one) ?? one.id]));

/** Accepted events that are not known ones have the ids that they were saved with, or free ones. */
function withFreeEventIds(draft: Draft, dataset: Dataset, givenIds: ReadonlySet<string>): Draft {
  const suffix = suffixOf(draft.id);
  const find = finderOf(draft, dataset);
  const accepted = acceptedOf(draft);
  const known = eventIds(dataset, accepted).values();
  const taken = new Set([...draft.candidates.map(({ id }) => id), ...known]);
  const renamed = new Map<string, string>();
  for (const candidate of accepted) {
    const { id } = candidate;
    if (knownAs(dataset, candidate) !== undefined) continue;
    taken.delete(id);
    const isTaken = (other: string) =>
      taken.has(other) ||
      withdrawnAt(dataset, 'events', other) !== undefined ||
      (eventRow(dataset, other) !== undefined && !givenIds.has(other));
    // Once given it stays, also where what had taken the plain one is gone.
    const former = [`${id}-${suffix}`, id].find((one) => givenIds.has(one) && !taken.has(one));
    const wanted = madeId(draft, candidate, find);
    const isWanted = id.startsWith(`${wanted}-${suffix}`) && !isTaken(id);
    const now = former ?? (isWanted ? id : freeId(wanted, isTaken, suffix));
    taken.add(now);
    renamed.set(id, now);
  }
  const idNow = (id: string) => renamed.get(id) ?? id;
  return {
    ...draft,
    candidates: draft.candidates.map(({ id, fields, ...one }) => ({
      ...one,
      id: idNow(id),
      fields: fields.map((field) =>
        field.property === 'superEvent' ? { ...field, value: idNow(field.value) } : field,
      ),
    })),
  };
}

/**
 * The draft with its new events and records under ids that are free, without the records that are
 * known by now. Doing it twice changes nothing more.
 * @param givenIds as `givenBy` gives them
 */
export const withFreeIds = (draft: Draft, dataset: Dataset, givenIds: ReadonlySet<string>): Draft =>
  withFreeRecords(withFreeEventIds(draft, dataset, givenIds), dataset, givenIds);

function withFreeRecords(draft: Draft, dataset: Dataset, givenIds: ReadonlySet<string>): Draft {
  const known = RECORD_KINDS.flatMap((kind) => dataset[kind].map(({ id }) => id));
  const taken = new Set(known.filter((id) => !givenIds.has(id)));
  const own = RECORD_KINDS.flatMap((kind) => draft.records[kind].map(({ id }) => id));
  if (!own.some((id) => taken.has(id))) return draft;
  const renamed = new Map<string, string>();
  const records = {} as { -readonly [K in RecordKind]: Named[] };
  for (const kind of RECORD_KINDS) {
    records[kind] = (draft.records[kind] as readonly Named[]).flatMap((record) => {
      if (!taken.has(record.id)) return [record];
      const same = (dataset[kind] as readonly Named[]).find(({ id }) => id === record.id);
      if (same && !isElsewhere(record, same)) return [];
      const isTaken = (id: string) => taken.has(id) || own.includes(id);
      const id = freeId(record.id, isTaken, suffixOf(draft.id));
      taken.add(id);
      renamed.set(`${kind} ${record.id}`, id);
      return [{ ...record, id }];
    });
  }
  const idOf = (kinds: readonly RecordKind[], id: string) => {
    const kind = kinds.find((one) => renamed.has(`${one} ${id}`));
    return renamed.get(`${kind} ${id}`) ?? id;
  };
  return {
    ...draft,
    records: withLinks(records as unknown as Draft['records'], idOf),
    mentions: {
      ...draft.mentions,
      topics: draft.mentions.topics.map((id) => idOf(['topics'], id)),
    },
    candidates: draft.candidates.map((candidate) => ({
      ...candidate,
      fields: candidate.fields.map((field) => ({
        ...field,
        value: idOf(KINDS_OF[field.property] ?? [], field.value),
        who: field.who && idOf(ACTORS, field.who),
      })),
    })),
  };
}
