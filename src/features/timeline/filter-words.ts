/** What a view is narrowed down to, in one line of words. */
import type { Dataset } from '../../dataset/dataset.ts';
import { facetIds } from '../../dataset/facets.ts';
import { valueRecord } from '../../dataset/values.ts';
import { parseEdtf } from '../../domain/edtf.ts';
import { FILTER_GROUPS } from '../../domain/filter.ts';
import type { Locale } from '../../i18n/locale.tsx';
import { valueName } from '../../i18n/value-name.ts';
import type { ViewState } from '../../view-state/view-state.ts';

export function filterWords(dataset: Dataset, view: ViewState, locale: Locale): string[] {
  const { t, dates, words } = locale;
  const said: string[] = view.q ? [t.shell.quoted(view.q)] : [];
  for (const group of FILTER_GROUPS) {
    const ids = facetIds(dataset, group);
    const name = (id: string) => {
      const at = ids.indexOf(id);
      return valueName(locale, group, id, at < 0 ? undefined : valueRecord(dataset, group, at));
    };
    const { any, none } = view[group];
    const join = view.match.includes(group) ? 'conjunction' : 'disjunction';
    if (any.length > 0) said.push(words.list(any.map(name), join));
    said.push(...none.map((id) => t.shell.without(name(id))));
  }
  if (view.from) said.push(t.shell.since(dates.short(parseEdtf(view.from))));
  if (view.to) said.push(t.shell.until(dates.short(parseEdtf(view.to))));
  return said;
}
