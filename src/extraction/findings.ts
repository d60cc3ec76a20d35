/** What a language’s rules find in one article; the same for every language, with spans. */
import type { Format, Modality, Property, Role, Status } from '../domain/vocabulary.ts';

/** A place in the unmodified text, in UTF-16 code units, and the rule that found it. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

export interface FoundOffice {
  /** Without the country: `foreign-minister`. */
  readonly id: string;
  readonly name: string;
  readonly country: string | undefined;
  readonly organisation: { readonly id: string; readonly name: string } | undefined;
  readonly asWritten: string;
  readonly rank: boolean;
  readonly former: boolean;
  readonly found: Found;
}

export interface FoundPerson {
  /** Full name as written. */
  readonly name: string;
  readonly forms: readonly string[];
  readonly country: string | undefined;
  readonly offices: readonly FoundOffice[];
  readonly mentions: readonly Found[];
}

export interface FoundPlace {
  readonly id: string;
  readonly name: string;
  readonly country: string | undefined;
}

export interface FoundOrganisation {
  readonly id: string;
  readonly name: string;
  /** As written: acronyms and other names. */
  readonly forms: readonly string[];
  readonly country: string | undefined;
}

export interface FoundParticipant {
  readonly who: { readonly person: number } | { readonly organisation: FoundOrganisation };
  readonly role: Role;
  readonly found: Found;
}

export type OutcomeKind = 'agreed' | 'signed' | 'pledged' | 'called-for' | 'condemned';

/** What came of an event, or is to come of it. */
export interface FoundOutcome {
  readonly kind: OutcomeKind;
  /** Ids of what it is about. */
  readonly topics: readonly string[];
  readonly modality: Modality;
  readonly attributedTo: string | undefined;
  readonly found: Found;
}

export interface FoundEvent {
  readonly format: Format;
  readonly plover: string;
  readonly mode: readonly string[];
  readonly status: Status;
  /** How certain the report makes it; the claims keep it beside passage and rule. */
  readonly modality: Modality;
  readonly salience: 'main' | 'background';
  readonly trigger: Found;
  readonly statusFound: Found;
  readonly participants: readonly FoundParticipant[];
  readonly countries: readonly { readonly code: string; readonly found: Found }[];
  readonly place: (FoundPlace & { readonly found: Found }) | undefined;
  readonly date: { readonly edtf: string; readonly found: Found } | undefined;
  readonly topics: readonly { readonly id: string; readonly found: Found }[];
  readonly outcomes: readonly FoundOutcome[];
  readonly attributedTo: string | undefined;
  /** Position in the article’s list of the event that it is part of. */
  readonly parent: number | undefined;
}

export interface Findings {
  readonly published: string | undefined;
  readonly inLanguage: string;
  readonly people: readonly FoundPerson[];
  readonly organisations: readonly FoundOrganisation[];
  readonly countries: readonly { readonly code: string; readonly found: Found }[];
  readonly topics: readonly { readonly id: string; readonly name: string; readonly found: Found }[];
  readonly events: readonly FoundEvent[];
}

/** A claim, in words: names, not ids. */
export interface Said {
  readonly property: Property;
  readonly value: string;
  /** The name of who holds the office, where `property` is `position`. */
  readonly who?: string | undefined;
  readonly modality: Modality;
}

/** What records made from findings are called in a language. */
export interface RecordWords {
  /** @param who names of those who took part */
  event(event: FoundEvent, who: readonly string[]): string;
  /** `Foreign minister of Kenya` */
  position(office: FoundOffice): string;
  topic(id: string): string;
  country(code: string): string;
  /** Topics within another, by id. */
  readonly broader: Readonly<Record<string, string>>;
  article(n: number): string;
  /** `Agreed: trade, energy` */
  outcome(outcome: FoundOutcome): string;
  /** What a claim says, as a sentence. */
  statement(said: Said): string;
}

/** A language: what its folder gives to the rest, which knows none. */
export interface Language {
  readonly code: string;
  readonly words: RecordWords;
  /** Ids of all that it can find; nobody has one of them, for both take part in events. */
  readonly organisations: ReadonlySet<string>;
  /** @param published `YYYY-MM-DD`, where the text does not say it */
  read(text: string, published: string | undefined): Findings;
}
