/** Below the drawing: what lines mean, how much is shown, how it is arranged, and zooming. */
import type { RefObject } from 'react';
import { useLocale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import { ARRANGEMENTS, MOST_HOPS } from '../../view-state/view-state.ts';
import type { DrawingHandle } from './drawing.tsx';
import { Legend } from './legend.tsx';
import { TieSlider } from './tie-slider.tsx';
import type { Graph } from './use-graph.ts';
import './foot.css';

const STEP = 1.5;

export function Foot({
  graph,
  drawing,
  most,
  onMost,
}: {
  graph: Graph;
  drawing: RefObject<DrawingHandle | null>;
  most: number;
  onMost: (most: number) => void;
}) {
  const { t } = useLocale();
  const { view, change } = useView();
  const { progress, stop } = graph.places;
  return (
    <div className="graph-foot">
      <Legend picture={graph.picture} />
      <TieSlider
        shown={graph.picture.ties.length}
        total={graph.total}
        most={most}
        onMost={onMost}
      />
      {progress < 1 && (
        <p className="graph-progress">
          {t.graph.arranging(progress)}{' '}
          <button type="button" onClick={stop}>
            {t.graph.stop}
          </button>
        </p>
      )}
      {view.focus.length > 0 && (
        <p className="graph-focus">
          <label>
            {t.graph.hops}{' '}
            <select
              value={view.hops}
              onChange={({ target }) => change({ hops: Number(target.value) }, 'push')}
            >
              {Array.from({ length: MOST_HOPS }, (_, i) => (
                <option key={i} value={i + 1}>
                  {i + 1}
                </option>
              ))}
            </select>
          </label>{' '}
          <button type="button" onClick={() => change({ focus: [], hops: 1 }, 'push')}>
            {t.graph.unfocus}
          </button>
        </p>
      )}
      <div className="graph-zoom">
        {view.moved.length > 0 && (
          <button type="button" onClick={() => change({ moved: [] }, 'push')}>
            {t.graph.unpin}
          </button>
        )}
        <label>
          {t.graph.arrange}{' '}
          <select
            value={view.arrange}
            onChange={({ target }) => {
              const arrange = ARRANGEMENTS.find((name) => name === target.value);
              if (arrange) change({ arrange, moved: [] }, 'push');
            }}
          >
            {ARRANGEMENTS.map((name) => (
              <option key={name} value={name}>
                {t.graph.layout[name]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          aria-label={t.graph.zoomOut}
          onClick={() => drawing.current?.zoomBy(1 / STEP)}
        >
          −
        </button>
        <button
          type="button"
          aria-label={t.graph.zoomIn}
          onClick={() => drawing.current?.zoomBy(STEP)}
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
