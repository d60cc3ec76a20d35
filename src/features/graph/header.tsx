import { useLocale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import { GRAPHS } from '../../view-state/view-state.ts';
import { ExportMenu } from './export-menu.tsx';
import type { Scene } from './scene.ts';
import type { Graph } from './use-graph.ts';
import { windowWithin } from './window-within.ts';

/** Title, what to relate, one line that says what a line means, and what can be done with it. */
export function Header({
  isTable,
  onTable,
  onPath,
  graph,
  sceneOf,
}: {
  isTable: boolean;
  onTable: (isTable: boolean) => void;
  onPath: () => void;
  graph: Graph | undefined;
  sceneOf: () => Scene | undefined;
}) {
  const { t, dates } = useLocale();
  const { view, change } = useView();
  const window = windowWithin(view);
  return (
    <header className="graph-header">
      <h2>{t.graph.title}</h2>
      <div className="graph-modes" role="group" aria-label={t.graph.modes}>
        {GRAPHS.map((mode) => (
          <button
            key={mode}
            type="button"
            aria-pressed={view.graph === mode}
            onClick={() =>
              change({ graph: mode, focus: [], between: [], relation: 'tie', moved: [] }, 'push')
            }
          >
            {t.graph.mode[mode]}
          </button>
        ))}
      </div>
      <p className="graph-lead">
        {t.graph.lead[view.graph]}{' '}
        {window && (
          <span className="graph-within">
            {t.graph.within(dates.shortText(window.from), dates.shortText(window.to))}{' '}
            <button type="button" onClick={() => change({ window: undefined }, 'push')}>
              {t.graph.allTimes}
            </button>
          </span>
        )}
      </p>
      <div className="graph-tools">
        <button type="button" onClick={onPath}>
          {t.graph.path}
        </button>
        <button type="button" onClick={() => onTable(!isTable)}>
          {isTable ? t.graph.asGraph : t.graph.asTable}
        </button>
        {graph && <ExportMenu graph={graph} sceneOf={isTable ? undefined : sceneOf} />}
      </div>
    </header>
  );
}
