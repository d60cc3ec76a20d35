/** The filters: one group of checkboxes for everything that events can be narrowed down by. */
import { Suspense, useState } from 'react';
import type { FilterGroup } from '../../domain/filter.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Selection } from '../../dataset/select.ts';
import { useLocale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import { isFiltered, noFilter } from '../../view-state/no-filter.ts';
import { FilterGroupBox } from './filter-group.tsx';
import { ActiveFilters } from './narrowed.ts';
import { TimeRange } from './time-range.tsx';
import './filters.css';
import './filter-group.css';

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
/** Time stands before the groups that are longer and rarer. */
const BEFORE_TIME = 5;

export function Filters({ dataset, selection }: { dataset: Dataset; selection: Selection }) {
  const { t } = useLocale();
  const { view, change } = useView();
  const [isOpen, setOpen] = useState(false);
  const box = (group: FilterGroup) => (
    <FilterGroupBox
      key={group}
      dataset={dataset}
      group={group}
      chosen={view[group]}
      needsAll={view.match.includes(group)}
      counts={selection.counts[group]}
      offered={selection.offered[group]}
    />
  );
  return (
    <aside className="filters" aria-label={t.shell.filters} tabIndex={-1} data-filters>
      {/* Seen only where the filters have no column of their own. */}
      <button
        type="button"
        className="filters-toggle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t.shell.filters}
      </button>
      {isFiltered(view) && (
        <Suspense>
          <ActiveFilters dataset={dataset} onClear={() => change(noFilter())} />
        </Suspense>
      )}
      <div className="filters-groups" data-open={isOpen || undefined}>
        {ORDER.slice(0, BEFORE_TIME).map(box)}
        <TimeRange possible={selection.possible.size} />
        {ORDER.slice(BEFORE_TIME).map(box)}
      </div>
    </aside>
  );
}
