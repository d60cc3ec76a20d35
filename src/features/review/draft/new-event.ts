/** An event that the engine did not find, and that a reader adds: all that is known is its kind. */
import type { Format } from '../../../domain/vocabulary.ts';
import type { Edit } from './edit.ts';
import type { Candidate, Draft, Field, Passage } from './model.ts';

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
  return { id, record, fields, verdict: 'accepted', same: undefined };
}

export const addEvent =
  (candidate: Candidate): Edit =>
  (draft) => ({ ...draft, candidates: [...draft.candidates, candidate] });
