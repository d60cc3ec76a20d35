/** Moves the time filter along the axis, so that timeline, graph and list tell the story in turn. */
import { useEffect, useEffectEvent, useState } from 'react';
import { useLocale } from '../../i18n/locale.tsx';
import { asDay, isoOf } from '../../lib/day.ts';
import { useView } from '../../ui/view-context.tsx';
import { firstRange, nextRange, paceFor, PACES, type Pace } from './play.ts';
import type { Span } from './scale.ts';
import type { Times } from './times.ts';
import { useRange } from './use-range.ts';
import { panned, windowOf } from './viewport.ts';
import type { Viewport } from './viewport-store.ts';

const STEP_MS = 800;

interface Props {
  readonly viewport: Viewport;
  readonly times: Times;
  readonly isPlaying: boolean;
  readonly onPlaying: (isPlaying: boolean) => void;
}

export function Playback({ viewport, times, isPlaying, onPlaying }: Props) {
  const { t } = useLocale();
  const { change } = useView();
  const range = useRange();
  const whole = { from: times.first, to: times.first + times.days };
  const [pace, setPace] = useState<Pace>(() => paceFor(whole));

  function show(next: Span, how: 'push' | 'replace') {
    const { span, bounds } = viewport;
    // What plays stays in sight; the rest of the picture stands still.
    const ahead = next.to > span.to ? next.to - span.to + (span.to - span.from) * 0.3 : 0;
    const behind = next.from < span.from ? next.from - span.from : 0;
    const window = windowOf(panned(span, ahead || behind, bounds));
    change({ from: isoOf(asDay(next.from)), to: isoOf(asDay(next.to - 1)), window }, how);
  }

  function start() {
    const isRange = range && Number.isFinite(range.from) && Number.isFinite(range.to);
    const canGoOn = isRange && nextRange(range, pace, whole);
    show(canGoOn ? range : firstRange(whole, pace), 'push');
    onPlaying(true);
  }

  const step = useEffectEvent(() => {
    const next = range && nextRange(range, pace, whole);
    if (next) show(next, 'replace');
    else onPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => step(), STEP_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);

  return (
    <>
      {isPlaying && (
        <label className="timeline-pace">
          <span className="visually-hidden">{t.timeline.pace}</span>
          <select value={pace} onChange={({ target }) => setPace(target.value as Pace)}>
            {PACES.map((one) => (
              <option key={one} value={one}>
                {t.timeline.paces[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        className="timeline-play"
        data-playing={isPlaying}
        onClick={() => (isPlaying ? onPlaying(false) : start())}
      >
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d={isPlaying ? 'M1.500 1.500h7v7h-7z' : 'M2 .8 9 5 2 9.200z'} />
        </svg>
        {isPlaying ? t.timeline.stop : t.timeline.play}
      </button>
    </>
  );
}
