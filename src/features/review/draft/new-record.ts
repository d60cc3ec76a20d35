/** Records that a reader names because nothing known fits. */
import type { Dataset } from '../../../dataset/dataset.ts';
import { freeId, slugOf } from '../../../dataset/match-entities.ts';
import { KINDS_OF, suffixOf } from './draft.ts';
import { RECORD_KINDS, type Draft, type Field, type RecordKind } from './model.ts';

export const kindFor = (property: Field['property']): RecordKind | undefined =>
  KINDS_OF[property]?.[0];

export function newRecordOf(
  draft: Draft,
  dataset: Dataset,
  kind: RecordKind,
  name: string,
): { id: string; name: string } {
  const suffix = suffixOf(draft.id);
  const isTaken = (id: string) =>
    RECORD_KINDS.some((one) =>
      [...draft.records[one], ...dataset[one]].some((record) => record.id === id),
    );
  return { id: freeId(slugOf(name, `${kind}-${suffix}`), isTaken, suffix), name };
}
