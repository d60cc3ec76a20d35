import { useLocale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import { GRAPHS } from '../../view-state/view-state.ts';

/** Title, what to relate, and one line that says what a line means. */
export function Header({ children }: { readonly children?: React.ReactNode }) {
  const { t } = useLocale();
  const { view, change } = useView();
  return (
    <header className="graph-header">
      <h2>{t.graph.title}</h2>
      <div className="graph-modes" role="group" aria-label={t.graph.modes}>
        {GRAPHS.map((mode) => (
          <button
            key={mode}
            type="button"
            aria-pressed={view.graph === mode}
            onClick={() => change({ graph: mode, focus: [] }, 'push')}
          >
            {t.graph.mode[mode]}
          </button>
        ))}
      </div>
      <p className="graph-lead">{t.graph.lead[view.graph]}</p>
      {children}
    </header>
  );
}
