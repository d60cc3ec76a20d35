/** What is on, as chips that each take themselves off. */
import { FILTER_GROUPS } from '../../domain/filter.ts';
import { parseEdtf } from '../../domain/edtf.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { facetIds } from '../../dataset/facets.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import type { ViewState } from '../../view-state/view-state.ts';
import { cycle } from './choice.ts';
import { facetName } from './facet-values.ts';

interface Chip {
  readonly key: string;
  readonly text: string;
  readonly off: (view: ViewState) => Partial<ViewState>;
}

export function ActiveFilters({ dataset, onClear }: { dataset: Dataset; onClear: () => void }) {
  const locale = useLocale();
  const { t, dates } = locale;
  const { view, change } = useView();
  const chips: Chip[] = [];
  if (view.q) chips.push({ key: 'q', text: t.shell.quoted(view.q), off: () => ({ q: '' }) });
  for (const group of FILTER_GROUPS) {
    const ids = facetIds(dataset, group);
    const nameOf = (id: string) =>
      ids.includes(id) ? facetName(dataset, locale, group, ids.indexOf(id)) : id;
    for (const id of [...view[group].any, ...view[group].none]) {
      const isOut = view[group].none.includes(id);
      chips.push({
        key: `${group} ${id}`,
        text: isOut ? t.shell.without(nameOf(id)) : nameOf(id),
        off: (latest) => ({ [group]: cycle(latest[group], id, 'off') }),
      });
    }
  }
  const day = (text: string) => dates.short(parseEdtf(text));
  if (view.from) {
    chips.push({ key: 'from', text: t.shell.since(day(view.from)), off: () => ({ from: '' }) });
  }
  if (view.to)
    chips.push({ key: 'to', text: t.shell.until(day(view.to)), off: () => ({ to: '' }) });
  return (
    <div className="active-filters">
      <ul>
        {chips.map(({ key, text, off }) => (
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
