/** What is on, each with what takes it off. */
import { FILTER_GROUPS } from '../../domain/filter.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { facetIds } from '../../dataset/facets.ts';
import { rangeWords } from '../../i18n/range-words.ts';
import type { Locale } from '../../i18n/locale.tsx';
import type { ViewState } from '../../view-state/view-state.ts';
import { cycle, toggle } from './choice.ts';
import { facetName } from './facet-values.ts';

export interface Chip {
  readonly key: string;
  readonly text: string;
  readonly off: (view: ViewState) => Partial<ViewState>;
}

export function chipsOf(dataset: Dataset, locale: Locale, view: ViewState): Chip[] {
  const { t } = locale;
  const chips: Chip[] = [];
  if (view.q) chips.push({ key: 'q', text: t.shell.quoted(view.q), off: () => ({ q: '' }) });
  for (const group of FILTER_GROUPS) {
    const { any, none } = view[group];
    if (any.length + none.length === 0) continue;
    const ids = facetIds(dataset, group);
    for (const id of [...any, ...none]) {
      const at = ids.indexOf(id);
      const name = at < 0 ? t.filters.unknown(id) : facetName(dataset, locale, group, at);
      chips.push({
        key: `${group} ${id}`,
        text: none.includes(id) ? t.shell.without(name) : name,
        off: (latest) => ({ [group]: cycle(latest[group], id, 'off') }),
      });
    }
    if (view.match.includes(group) && any.length > 1) {
      chips.push({
        key: `match ${group}`,
        text: t.filters.allOf(t.terms.group[group]),
        off: ({ match }) => ({ match: toggle(match, group) }),
      });
    }
  }
  chips.push(...rangeChips(locale, view));
  if (view.certain && (view.from || view.to)) {
    chips.push({ key: 'certain', text: t.filters.certainChip, off: () => ({ certain: false }) });
  }
  return chips;
}

function rangeChips(locale: Locale, { from, to }: ViewState): Chip[] {
  const chip = (key: string, range: { from: string; to: string }, off: Partial<ViewState>) => ({
    key,
    text: rangeWords(range, locale).join(', '),
    off: () => off,
  });
  if (from && from === to) return [chip('range', { from, to }, { from: '', to: '' })];
  return [
    ...(from ? [chip('from', { from, to: '' }, { from: '' })] : []),
    ...(to ? [chip('to', { from: '', to }, { to: '' })] : []),
  ];
}
