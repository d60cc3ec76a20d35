/**
 * What pages are worded with. The language comes from outside (`vite.config.ts`), so that a site
 * in another language is another argument.
 */
import type { FuzzyDate } from '../../domain/edtf.ts';
import type { Format, Modality, Property, Status } from '../../domain/vocabulary.ts';

interface Named {
  readonly name: string;
  readonly names?: Readonly<Record<string, string>> | null | undefined;
}

export interface PageText {
  readonly site: string;
  readonly whatItIs: string;
  readonly allEvents: string;
  readonly events: string;
  readonly whoWasThere: string;
  readonly whoIsNamed: string;
  readonly announced: string;
  readonly reported: string;
  readonly named: string;
  readonly denied: string;
  readonly whatWasSaid: string;
  readonly expected: string;
  readonly disagree: string;
  readonly topics: string;
  readonly people: string;
  readonly countries: string;
  readonly organisations: string;
  readonly places: string;
  readonly partOf: string;
  readonly parts: string;
  readonly whoSaysSo: string;
  readonly reports: string;
  readonly offices: string;
  readonly alsoWritten: string;
  readonly curator: string;
  readonly knownOffices: string;
  readonly noDate: string;
  readonly report: (number: number) => string;
  readonly after: (source: string) => string;
  readonly published: (date: string) => string;
  readonly office: (name: string) => string;
  readonly not: (value: string) => string;
  readonly updated: (date: string) => string;
  readonly eventsOf: (count: number) => string;
  readonly withdrawnTitle: string;
  readonly withdrawn: (kind: string, id: string, date: string) => string;
  readonly replacedBy: string;
  readonly summary: (name: string, count: string, first: string, last: string) => string;
}

export interface PageLocale {
  readonly language: string;
  readonly nameOf: (named: Named) => string;
  readonly countryName: (code: string) => string;
  readonly words: { readonly list: (items: readonly string[]) => string };
  readonly dates: {
    readonly inWords: (date: FuzzyDate | undefined) => string;
    readonly short: (date: FuzzyDate | undefined) => string;
    readonly withWeekday: (date: FuzzyDate | undefined) => string;
    readonly inWordsOf: (edtf: string) => string;
  };
  readonly t: {
    readonly terms: {
      readonly format: Readonly<Record<Format, string>>;
      readonly status: Readonly<Record<Status, string>>;
      readonly property: Readonly<Record<Property, string>>;
      readonly modality: Readonly<Record<Modality, string>>;
      readonly page: Readonly<Record<string, string>>;
    };
  };
  readonly text: PageText;
}
