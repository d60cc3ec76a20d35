import type { RefObject } from 'react';
import { useLocale } from '../../i18n/locale.tsx';
import type { DrawingHandle } from './drawing.tsx';

/** What the lines mean, and zooming for those without a wheel. */
export function Legend({ drawing }: { readonly drawing: RefObject<DrawingHandle | null> }) {
  const { t } = useLocale();
  return (
    <div className="graph-foot">
      <ul className="graph-legend">
        <li className="is-held">{t.graph.legend.held}</li>
        <li className="is-announced">{t.graph.legend.announced}</li>
        <li className="is-disputed">{t.graph.legend.disputed}</li>
      </ul>
      <div className="graph-zoom">
        <button
          type="button"
          aria-label={t.graph.zoomOut}
          onClick={() => drawing.current?.zoomBy(1 / 1.5)}
        >
          −
        </button>
        <button
          type="button"
          aria-label={t.graph.zoomIn}
          onClick={() => drawing.current?.zoomBy(1.5)}
        >
          +
        </button>
        <button type="button" onClick={() => drawing.current?.fit()}>
          {t.graph.fit}
        </button>
      </div>
    </div>
  );
}
