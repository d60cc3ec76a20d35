/** Values, offices and names in words of the reader's language. */
import { parseEdtf } from '../../domain/edtf.ts';
import type { Format, Property, Status } from '../../domain/vocabulary.ts';
import { eventAt, eventRow, type Dataset } from '../../dataset/dataset.ts';
import type { Locale } from '../../i18n/locale.tsx';

/** A claimed value in words of the reader's language. */
export function valueInWords(
  dataset: Dataset,
  { t, dates, nameOf, countryName }: Locale,
  property: Property,
  value: string,
): string {
  const named = (list: readonly { id: string; name: string }[]) => {
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

export const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
