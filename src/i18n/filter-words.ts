/** What a view is narrowed down to, in words. */
import { FILTER_GROUPS, type Filter, type FilterGroup } from '../domain/filter.ts';
import type { Locale } from './locale.tsx';
import { rangeWords } from './range-words.ts';
import { valueName } from './value-name.ts';

/** The record that a group's value has in the data set, if any. */
export type RecordOf = (group: FilterGroup, id: string) => Parameters<typeof valueName>[3];

export function filterWords(filter: Filter, locale: Locale, recordOf: RecordOf): string[] {
  const { t, words } = locale;
  const said: string[] = filter.q ? [t.shell.quoted(filter.q)] : [];
  for (const group of FILTER_GROUPS) {
    const name = (id: string) => valueName(locale, group, id, recordOf(group, id));
    const { any, none } = filter[group];
    const join = filter.match.includes(group) ? 'conjunction' : 'disjunction';
    if (any.length > 0) said.push(words.list(any.map(name), join));
    said.push(...none.map((id) => t.shell.without(name(id))));
  }
  said.push(...rangeWords(filter, locale));
  if (filter.certain && (filter.from || filter.to)) said.push(t.filters.certainChip);
  return said;
}
