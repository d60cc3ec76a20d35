/** A line with what is known of its names and offices, and the runs that may be people. */
import { type Document, type Line, keyAt } from '../text/document.ts';
import type { NameTable } from '../text/names.ts';
import type { OfficeMention, OfficeTable } from '../offices/office-mention.ts';

export interface Run {
  /** Tokens `first` up to, but without, `last`. */
  readonly first: number;
  readonly last: number;
  readonly keys: readonly string[];
  readonly line: Line;
  /** Offices that stand before or after the name. */
  readonly offices: readonly OfficeMention[];
  readonly honorific: boolean;
  /** Above 2: a person. */
  readonly weight: number;
}

export interface Scene {
  readonly document: Document;
  readonly line: Line;
  readonly names: NameTable;
  readonly offices: OfficeTable;
  readonly officeEnding: OfficeTable;
}

/** The word at a token of a sentence’s text, as the rules compare it. */
export const keyIn = ({ document }: Scene, at: number): string => keyAt(document.tokens, at);
