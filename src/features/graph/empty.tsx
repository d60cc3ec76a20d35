/** What stands in place of the drawing when there is nothing to relate: why, and what helps. */
import { useLocale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import { isFiltered, noFilter } from '../../view-state/no-filter.ts';
import type { Graph } from './use-graph.ts';

/** @param fits Events that pass the filter, whenever they were. */
export function Empty({ graph, fits }: { graph: Graph; fits: number }) {
  const { t } = useLocale();
  const { view, change } = useView();
  const words = t.graph.empty;
  const hasEvents = graph.rows.length > 0;
  return (
    <p className="graph-wait">
      {hasEvents ? t.graph.none[graph.mode] : fits > 0 ? words.noneThen : words.noneFits}{' '}
      {fits > 0 && view.window && (
        <button type="button" className="button-link" onClick={() => change({ window: undefined })}>
          {t.graph.allTimes}
        </button>
      )}{' '}
      {isFiltered(view) && (
        <button type="button" className="button-link" onClick={() => change(noFilter())}>
          {t.shell.clearFilters}
        </button>
      )}
    </p>
  );
}
