/** The filters: one group of checkboxes for everything that events can be narrowed down by. */
import { useMemo } from 'react';
import { FILTER_GROUPS, isChosen, NO_CHOICE, type FilterGroup } from '../../domain/filter.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Selection } from '../../dataset/select.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import { DEFAULT_VIEW } from '../../view-state/view-state.ts';
import { ActiveFilters } from './active-filters.tsx';
import { facetValues, totalsOf } from './facet-values.ts';
import { FilterGroupBox } from './filter-group.tsx';
import './filters.css';

/** What people come for first. */
const ORDER: readonly FilterGroup[] = [
  'person',
  'topic',
  'country',
  'status',
  'kind',
  'org',
  'place',
  'article',
];

export function Filters({ dataset, selection }: { dataset: Dataset; selection: Selection }) {
  const locale = useLocale();
  const { view, change } = useView();
  const totals = useMemo(() => totalsOf(dataset), [dataset]);
  const clear = () =>
    change(() => {
      const { q, match, from, to, certain } = DEFAULT_VIEW;
      const groups = Object.fromEntries(FILTER_GROUPS.map((group) => [group, NO_CHOICE]));
      return { ...groups, q, match, from, to, certain };
    });
  const isFiltered =
    FILTER_GROUPS.some((group) => isChosen(view[group])) ||
    view.q !== '' ||
    view.from !== '' ||
    view.to !== '';
  return (
    <aside className="filters" aria-label={locale.t.shell.filters}>
      {isFiltered && <ActiveFilters dataset={dataset} onClear={clear} />}
      {ORDER.map((group) => {
        const values = facetValues(dataset, locale, group, totals[group], view[group]);
        if (values.length === 0) return undefined;
        return (
          <FilterGroupBox
            key={group}
            group={group}
            values={values}
            counts={selection.counts[group]}
          />
        );
      })}
    </aside>
  );
}
