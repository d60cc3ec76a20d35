/** What is on, as chips that each take themselves off. */
import { FILTER_GROUPS } from '../../domain/filter.ts';
import { parseEdtf } from '../../domain/edtf.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { facetIds } from '../../dataset/facets.ts';
import { useLocale, type Locale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import type { ViewState } from '../../view-state/view-state.ts';
import { cycle, toggle } from './choice.ts';
import { facetName } from './facet-values.ts';

interface Chip {
  readonly key: string;
  readonly text: string;
  readonly off: (view: ViewState) => Partial<ViewState>;
}

function chipsOf(dataset: Dataset, locale: Locale, view: ViewState): Chip[] {
  const { t, dates } = locale;
  const chips: Chip[] = [];
  if (view.q) chips.push({ key: 'q', text: t.shell.quoted(view.q), off: () => ({ q: '' }) });
  for (const group of FILTER_GROUPS) {
    const { any, none } = view[group];
    if (any.length + none.length === 0) continue;
    const ids = facetIds(dataset, group);
    for (const id of [...any, ...none]) {
      const at = ids.indexOf(id);
      const name = at < 0 ? id : facetName(dataset, locale, group, at);
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
  const day = (text: string) => dates.short(parseEdtf(text));
  if (view.from) {
    chips.push({ key: 'from', text: t.shell.since(day(view.from)), off: () => ({ from: '' }) });
  }
  if (view.to) {
    chips.push({ key: 'to', text: t.shell.until(day(view.to)), off: () => ({ to: '' }) });
  }
  if (view.certain && (view.from || view.to)) {
    chips.push({ key: 'certain', text: t.filters.certainChip, off: () => ({ certain: false }) });
  }
  return chips;
}

export function ActiveFilters({ dataset, onClear }: { dataset: Dataset; onClear: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const { view, change } = useView();
  return (
    <div className="active-filters">
      <ul>
        {chipsOf(dataset, locale, view).map(({ key, text, off }) => (
          <li key={key}>
            <button
              type="button"
              className="chip"
              aria-label={t.shell.removeFilter(text)}
              onClick={() => change(off)}
            >
              {text} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="clear-filters" onClick={onClear}>
        {t.shell.clearFilters}
      </button>
    </div>
  );
}
