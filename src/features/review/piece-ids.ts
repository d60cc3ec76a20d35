/**
 * The ids that a report is saved with. Those of its draft were free when it was read; since then
 * another report may have been saved, or the data set may have changed.
 */
import type { Dataset } from '../../dataset/dataset.ts';
import { freeId, isElsewhere } from '../../dataset/match-entities.ts';
import { eventRow } from '../../dataset/rows.ts';
import { withdrawnAt } from '../../dataset/withdrawn.ts';
import type { OwnReport } from '../../queries/own-store.ts';
import { ACTORS, KINDS_OF, suffixOf, withLinks } from './draft.ts';
import { RECORD_KINDS, type Candidate, type Draft, type RecordKind } from './model.ts';
import type { Named } from './piece-records.ts';

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

/** Ids of the accepted events, by those of the draft: of known events that they are, or free ones. */
export function eventIds(
  draft: Draft,
  dataset: Dataset,
  accepted: readonly Candidate[],
  before: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const suffix = suffixOf(draft.id);
  const given = new Set<string>();
  const isTaken = (id: string) =>
    given.has(id) ||
    withdrawnAt(dataset, 'events', id) !== undefined ||
    (eventRow(dataset, id) !== undefined && !before.has(id));
  return new Map(
    accepted.map(({ id, same }) => {
      const known = typeof same === 'object' ? eventNow(dataset, same.event) : undefined;
      // Once given it stays, also where what had taken the plain one is gone.
      const former = `${id}-${suffix}`;
      const isKept = before.has(former) && !given.has(former);
      const now = known ?? (isKept ? former : freeId(id, isTaken, suffix));
      given.add(now);
      return [id, now] as const;
    }),
  );
}

/**
 * The draft with its new records under ids that are free, without those that are known by now.
 * @param before as `givenBy` gives them
 */
export function withFreeIds(draft: Draft, dataset: Dataset, before: ReadonlySet<string>): Draft {
  const known = RECORD_KINDS.flatMap((kind) => dataset[kind].map(({ id }) => id));
  const taken = new Set(known.filter((id) => !before.has(id)));
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
