/** An event that the engine did not find, and that a reader adds: all that is known is its kind. */
import type { Dataset } from '../../../dataset/dataset.ts';
import type { Format } from '../../../domain/vocabulary.ts';
import type { Edit } from './edit.ts';
import { RECORD_KINDS, type Candidate, type Draft, type Field, type Passage } from './model.ts';
import { copiesFor, finderOf, type Named } from './piece-records.ts';

/** A saved event has another id than it was added with, but its fields keep theirs. */
const isTaken = ({ candidates }: Draft, id: string): boolean =>
  candidates.some(
    (one) => one.id === id || one.fields.some((field) => field.id.startsWith(`${id}.`)),
  );

/** Its name and its final id are made of its parts, as these come: see `made-words.ts`. */
export function newEvent(draft: Draft, format: Format, passage: Passage): Candidate {
  let number = 1;
  while (isTaken(draft, `added-${number}`)) number++;
  const id = `added-${number}`;
  const said = {
    passage,
    modality: 'asserted',
    attributedTo: undefined,
    verdict: 'accepted',
  } as const;
  const fields: readonly Field[] = [
    { ...said, id: `${id}.name`, property: 'name', value: '', by: 'rule:name' },
    { ...said, id: `${id}.format`, property: 'format', value: format, by: 'curator' },
  ];
  const record = { id, name: '', format, status: 'unknown', salience: 'main' } as const;
  return { id, record, fields, verdict: 'accepted', same: undefined, isAdded: true };
}

export const addEvent =
  (candidate: Candidate): Edit =>
  (draft) => ({ ...draft, candidates: [...draft.candidates, candidate] });

/** The draft of a report that was read again, with what its reader had added to the former one. */
export function withAdded(draft: Draft, former: Draft, dataset: Dataset): Draft {
  const taken = new Set(draft.candidates.map(({ id }) => id));
  const added = former.candidates.filter(({ id, isAdded }) => isAdded && !taken.has(id));
  const fields = added.flatMap((one) => one.fields);
  const copies = copiesFor([], fields, [], finderOf(former, dataset));
  const records = Object.fromEntries(
    RECORD_KINDS.map((kind) => {
      const known = [...dataset[kind], ...draft.records[kind]].map(({ id }) => id);
      const missing = (copies[kind] as readonly Named[]).filter(({ id }) => !known.includes(id));
      return [kind, [...draft.records[kind], ...missing]];
    }),
  ) as unknown as Draft['records'];
  return { ...draft, records, candidates: [...draft.candidates, ...added] };
}
