/** Every change that a review makes to a draft, as pure functions. */
import type {
  Candidate,
  Draft,
  Field,
  NewRecords,
  Passage,
  RecordKind,
  Sameness,
  Verdict,
} from './model.ts';
import { inOrder } from './draft.ts';

export type Edit = (draft: Draft) => Draft;

const editCandidate =
  (id: string, edit: (candidate: Candidate) => Candidate): Edit =>
  (draft) => ({
    ...draft,
    candidates: draft.candidates.map((one) => (one.id === id ? edit(one) : one)),
  });

const editField = (candidate: string, field: string, edit: (field: Field) => Field): Edit =>
  editCandidate(candidate, (one) => ({
    ...one,
    fields: one.fields.map((item) => (item.id === field ? edit(item) : item)),
  }));

const isOfficeOf = (holder: Field, { property, who }: Field): boolean =>
  property === 'position' && holder.property === 'participant' && who === holder.value;

/** The same verdict a second time takes it back. */
export const judge = (candidate: string, verdict: Verdict): Edit =>
  editCandidate(candidate, (one) => ({
    ...one,
    verdict: one.verdict === verdict ? 'open' : verdict,
  }));

/**
 * Accepting or rejecting a field is about an event that is wanted; a rejected event stays so.
 * Whoever was not there held no office there: it goes with them, and comes back with them.
 */
export const judgeField = (candidate: string, field: string, verdict: Verdict): Edit =>
  editCandidate(candidate, (one) => {
    const judged = one.fields.find(({ id }) => id === field);
    if (!judged) return one;
    const next = judged.verdict === verdict ? 'open' : verdict;
    const follows = (other: Field): Verdict => {
      if (next === 'rejected') return isOfficeOf(judged, other) ? next : other.verdict;
      const comesBack = isOfficeOf(judged, other) || isOfficeOf(other, judged);
      return comesBack && other.verdict === 'rejected' ? 'open' : other.verdict;
    };
    return {
      ...one,
      fields: one.fields.map((other) => ({
        ...other,
        verdict: other === judged ? next : follows(other),
      })),
    };
  });

export const acceptMain: Edit = (draft) => ({
  ...draft,
  candidates: draft.candidates.map((one) =>
    one.record.salience !== 'background' && one.verdict === 'open'
      ? { ...one, verdict: 'accepted' }
      : one,
  ),
});

export const decideSame = (candidate: string, same: Sameness): Edit =>
  editCandidate(candidate, (one) => ({
    ...one,
    same,
    verdict: same === undefined ? one.verdict : 'accepted',
  }));

export const pointAt = (candidate: string, field: string, passage: Passage): Edit =>
  editField(candidate, field, (one) => ({ ...one, passage, by: 'curator' }));

export interface Change {
  readonly value: string;
  readonly role?: Field['role'];
  /** Whether a passage says the new value as well; what none says is the reader’s alone. */
  readonly isSaidIn?: ((passage: Passage) => boolean) | undefined;
}

/** Whether two fields say the same; of an office that is to say whose it is. */
export const sayTheSame = (a: Field, b: Field): boolean =>
  a.property === b.property && a.value === b.value && a.who === b.who;

/** Of what no passage says. */
const NOT_SAID = { passage: undefined, modality: 'asserted', attributedTo: undefined } as const;

function changed(field: Field, from: Field, change: Change, everywhere: boolean): Field {
  if (field.id === from.id || (everywhere && sayTheSame(field, from))) {
    const { value, role = field.role, isSaidIn = () => false } = change;
    const { passage } = field;
    const isSame = field.value === value;
    // The mark of an event’s name is that of the event.
    const isSaid = isSame || field.property === 'name' || (passage && isSaidIn(passage));
    return {
      ...field,
      ...(isSaid ? {} : NOT_SAID),
      value,
      role,
      by: isSame && field.role === role ? field.by : 'curator',
      verdict: 'accepted',
    };
  }
  // An office goes with the one who holds it.
  return from.property === 'participant' && field.who === from.value
    ? { ...field, who: change.value }
    : field;
}

/** Changes a field; `everywhere`, the same value in all events of the report. */
export const changeField =
  (candidate: string, field: Field, change: Change, everywhere = false): Edit =>
  (draft) => ({
    ...draft,
    candidates: draft.candidates.map((one) =>
      one.id === candidate || everywhere
        ? { ...one, fields: one.fields.map((item) => changed(item, field, change, everywhere)) }
        : one,
    ),
  });

/** A field that the engine did not find. */
export const addField = (
  candidate: string,
  field: Pick<Field, 'id' | 'property' | 'value' | 'who' | 'role'>,
): Edit =>
  editCandidate(candidate, (one) => ({
    ...one,
    fields: inOrder([
      ...one.fields,
      {
        ...field,
        ...NOT_SAID,
        by: 'curator',
        verdict: 'accepted',
      },
    ]),
  }));

/** Adds a new record, or replaces the new one of that id. */
export const putRecord =
  <K extends RecordKind>(kind: K, record: NewRecords[K][number]): Edit =>
  (draft) => ({
    ...draft,
    records: {
      ...draft.records,
      [kind]: [...draft.records[kind].filter(({ id }) => id !== record.id), record],
    },
  });

export const chain =
  (...edits: readonly Edit[]): Edit =>
  (draft) =>
    edits.reduce((now, edit) => edit(now), draft);
