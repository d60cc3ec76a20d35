/** What a value of a filter group is called on the screen. */
import { DISPUTED, type FilterGroup } from '../domain/filter.ts';
import type { Format, Status } from '../domain/vocabulary.ts';
import type { Locale } from './locale.tsx';

/** @param record what the data set knows of the value; kinds, statuses and countries have none */
export function valueName(
  { t, nameOf, countryName }: Locale,
  group: FilterGroup,
  id: string,
  record: Parameters<Locale['nameOf']>[0] | undefined,
): string {
  if (record) return nameOf(record);
  if (group === 'country') return countryName(id);
  if (group === 'kind') return t.terms.format[id as Format] ?? id;
  if (group === 'status') {
    return id === DISPUTED ? t.terms.disputed : (t.terms.status[id as Status] ?? id);
  }
  return id;
}
