/** What all parts of a review share: the draft, how to change it, and what the reader looks at. */
import { createContext, useContext } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Edit } from './draft/edit.ts';
import type { Candidate, Draft, Field, Passage } from './draft/model.ts';

/** A line of the list: an event, or one of its fields. */
export interface Line {
  readonly candidate: string;
  readonly field?: string | undefined;
}

/** What words of the text are wanted for: a field, or an event that is to be added. */
export type Pointing =
  | { readonly to: 'field'; readonly id: string }
  | {
      readonly to: 'event';
      readonly passage?: Passage;
      /** Whether they were selected while reading, where the reader stays without the event. */
      readonly isReading?: boolean;
    };

export interface ReviewControl {
  readonly draft: Draft;
  readonly dataset: Dataset;
  readonly edit: (edit: Edit) => void;
  /** `undefined` while there is nothing to take back. */
  readonly undo: (() => void) | undefined;
  readonly line: Line;
  /** Looks at a line; `focus` also moves the keyboard there. */
  readonly goTo: (line: Line, focus?: boolean) => void;
  /** The field that is being changed. */
  readonly editing: string | undefined;
  readonly setEditing: (field: string | undefined) => void;
  readonly pointing: Pointing | undefined;
  readonly setPointing: (pointing: Pointing | undefined) => void;
  /** The field under the pointer, in the list or in the text. */
  readonly hovered: string | undefined;
  readonly setHovered: (field: string | undefined) => void;
  /** As `givenBy` gives them, of this report: its events are not offered to it as known ones. */
  readonly givenIds: ReadonlySet<string>;
}

export const ReviewContext = createContext<ReviewControl | undefined>(undefined);

export function useReview(): ReviewControl {
  const control = useContext(ReviewContext);
  if (!control) throw new Error('a part of a review stands outside one');
  return control;
}

export const candidateOfField = ({ candidates }: Draft, field: string): Candidate | undefined =>
  candidates.find(({ fields }) => fields.some(({ id }) => id === field));

export const fieldById = (draft: Draft, id: string | undefined): Field | undefined =>
  id === undefined
    ? undefined
    : draft.candidates.flatMap(({ fields }) => fields).find((field) => field.id === id);
