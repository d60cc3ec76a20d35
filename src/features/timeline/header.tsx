import { useLocale } from '../../i18n/locale.tsx';
import { useView } from '../../ui/view-context.tsx';
import { LANES } from '../../view-state/view-state.ts';
import type { Span } from './scale.ts';
import { lengthOf, zoomed } from './viewport.ts';
import type { Viewport } from './viewport-store.ts';
import './header.css';

const ZOOM = 1.6;

interface Props {
  readonly viewport: Viewport;
  readonly fit: Span;
  readonly isNarrow: boolean;
  /** How many events there are: “7 of 21 events”, or “21 events”. */
  readonly count: string;
  readonly children?: React.ReactNode;
}

export function TimelineHeader({ viewport, fit, isNarrow, count, children }: Props) {
  const { t } = useLocale();
  const { view, change } = useView();
  const zoom = (factor: number) => {
    const { span, bounds } = viewport;
    viewport.glideTo(zoomed(span, factor, span.from + lengthOf(span) / 2, bounds), 'reader');
  };
  return (
    <header className="timeline-header">
      <h2>{t.timeline.title}</h2>
      {!isNarrow && (
        <fieldset className="timeline-switch">
          <legend className="visually-hidden">{t.timeline.lanes}</legend>
          {LANES.map((lanes) => (
            <button
              key={lanes}
              type="button"
              aria-pressed={view.lanes === lanes}
              onClick={() => change({ lanes }, 'push')}
            >
              {t.timeline.laneKinds[lanes]}
            </button>
          ))}
        </fieldset>
      )}
      <div className="timeline-tools">
        {/* Said by the page when it changes, and on a phone above all its parts. */}
        {!isNarrow && (
          <span className="timeline-count" aria-hidden="true">
            {count}
          </span>
        )}
        {children}
        {!isNarrow && (
          <>
            <button
              type="button"
              aria-label={t.timeline.zoomOut}
              title={t.timeline.zoomOut}
              onClick={() => zoom(ZOOM)}
            >
              −
            </button>
            <button
              type="button"
              aria-label={t.timeline.zoomIn}
              title={t.timeline.zoomIn}
              onClick={() => zoom(1 / ZOOM)}
            >
              +
            </button>
            <button
              type="button"
              title={t.timeline.fitHint}
              onClick={() => viewport.glideTo(fit, 'reader')}
            >
              {t.timeline.fit}
            </button>
          </>
        )}
      </div>
    </header>
  );
}
