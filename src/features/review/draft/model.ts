/** A report under review: what the engine found in it, and what the reader makes of that. */
import type {
  EventRecord,
  Organisation,
  Person,
  Place,
  Position,
  Topic,
} from '../../../domain/schema.ts';
import type { OwnReport } from '../../../queries/own-store.ts';
import type { Modality, Property, Role } from '../../../domain/vocabulary.ts';
import type { FileText } from '../intake/read-files.ts';

/** UTF-16 code units of the unmodified text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

export type Verdict = 'open' | 'accepted' | 'rejected';

export interface Field {
  /** Within its draft. */
  readonly id: string;
  readonly property: Property | 'name';
  readonly value: string;
  /** Whose office, where `property` is `position`. */
  readonly who?: string | undefined;
  readonly role?: Role | undefined;
  readonly passage: Passage | undefined;
  readonly modality: Modality;
  readonly attributedTo: string | undefined;
  /** `rule:…`, or `curator` for what the reader wrote. */
  readonly by: string;
  readonly verdict: Verdict;
}

/** Without a kind or a name there is no event. */
export const canReject = ({ property }: Field): boolean =>
  property !== 'name' && property !== 'format';

/** Is it an event that the data set has already? `undefined` until the reader has said. */
export type Sameness = { readonly event: string } | 'new' | undefined;

export interface Candidate {
  readonly id: string;
  /** What stays as the engine gave it: `event`, `mode`, `salience`, `superEvent`. */
  readonly record: EventRecord;
  readonly fields: readonly Field[];
  readonly verdict: Verdict;
  readonly same: Sameness;
  /** Whether the reader added it, and the engine did not find it. */
  readonly isAdded?: boolean;
}

/** Records that the data set does not have, by their kind. */
export interface NewRecords {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  readonly positions: readonly Position[];
}
export type RecordKind = keyof NewRecords;
export const RECORD_KINDS: readonly RecordKind[] = [
  'people',
  'organisations',
  'places',
  'topics',
  'positions',
];

/** What the reader says about the report itself. */
export interface ReportFacts {
  readonly label: string;
  readonly publisher: string;
  readonly url: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly published: string;
}

export interface Draft extends ReportFacts {
  readonly kind: 'review';
  readonly id: string;
  readonly updated: number;
  /** `updated` of the saved report that it goes on from, if it does. */
  readonly saved?: number | undefined;
  readonly sha256: string | undefined;
  readonly file: string | undefined;
  readonly text: string;
  readonly inLanguage: string | undefined;
  /** The data set that its ids are of. */
  readonly dataset: string;
  readonly mentions: { readonly countries: readonly string[]; readonly topics: readonly string[] };
  readonly records: NewRecords;
  /** Copies of the known records that it was read with: the data set may lose them before it is saved. */
  readonly known?: NewRecords;
  /** Known records that the report writes in another way: id, and the name as found. */
  readonly alike: Readonly<Record<string, string>>;
  readonly candidates: readonly Candidate[];
}

/** A text that is being typed, kept so that a reload loses nothing. */
export interface Intake extends ReportFacts {
  readonly kind: 'intake';
  readonly id: 'intake';
  readonly updated: number;
  readonly text: string;
}

/** Files that are chosen and not read yet, kept for the same reason. */
export interface KeptFiles {
  readonly kind: 'files';
  readonly id: 'files';
  readonly updated: number;
  readonly files: readonly FileText[];
}

export type Stored = Draft | Intake | KeptFiles;

/** The review that a report was saved with, to go on from there; none where its text is forgotten. */
export const reviewOf = ({ review, updated }: OwnReport): Draft | undefined =>
  review === undefined ? undefined : { ...(review as Draft), saved: updated };

/** Whether it is in a language that the engine does not read. */
export const isForeign = ({ inLanguage = 'en' }: Draft): boolean => inLanguage !== 'en';

/** Whether anything about it has been decided. */
export const isDecided = ({ verdict, fields, same, isAdded }: Candidate): boolean =>
  verdict !== 'open' ||
  same !== undefined ||
  isAdded === true ||
  fields.some((field) => field.verdict !== 'open');

export const isMain = ({ record }: Candidate): boolean => record.salience !== 'background';
export const valueOf = ({ fields }: Candidate, property: Field['property']): string | undefined =>
  fields.find((field) => field.property === property && field.verdict !== 'rejected')?.value;
