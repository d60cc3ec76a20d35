/** What a claim says of an event, in words of a reader's language. */
import { parseEdtf, type FuzzyDate } from '../domain/edtf.ts';
import type { Format, Property, Status } from '../domain/vocabulary.ts';
import type { Dataset } from './dataset.ts';
import { eventAt, eventRow } from './rows.ts';
import type { Named } from './values.ts';

/** What is needed of a language. */
export interface ValueWords {
  readonly nameOf: (named: Named) => string;
  readonly countryName: (code: string) => string;
  readonly dates: { readonly inWords: (date: FuzzyDate | undefined) => string };
  readonly t: {
    readonly terms: {
      readonly format: Readonly<Record<Format, string>>;
      readonly status: Readonly<Record<Status, string>>;
    };
  };
}

/** The value of a claim in words; an outcome is a value of its own, and stands in its statement. */
export function valueInWords(
  dataset: Dataset,
  { t, dates, nameOf, countryName }: ValueWords,
  property: Property,
  value: string,
): string {
  const named = (list: readonly (Named & { readonly id: string })[]) => {
    const found = list.find(({ id }) => id === value);
    return found ? nameOf(found) : value;
  };
  switch (property) {
    case 'date':
      return dates.inWords(parseEdtf(value));
    case 'place':
      return named(dataset.places);
    case 'position':
      return named(dataset.positions);
    case 'topic':
      return named(dataset.topics);
    case 'participant':
      return named([...dataset.people, ...dataset.organisations]);
    case 'country':
      return countryName(value);
    case 'status':
      return t.terms.status[value as Status] ?? value;
    case 'format':
      return t.terms.format[value as Format] ?? value;
    case 'superEvent': {
      const row = eventRow(dataset, value);
      return row === undefined ? value : nameOf(eventAt(dataset, row));
    }
    case 'outcome':
      return value;
  }
}
