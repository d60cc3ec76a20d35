/** Moves the time filter along the axis, so that timeline, graph and list tell the story in turn. */
import { useEffect, useEffectEvent, useImperativeHandle, useState, type Ref } from 'react';
import { useLocale } from '../../i18n/locale.tsx';
import { asDay, isoOf } from '../../lib/day.ts';
import { useView } from '../../ui/view-context.tsx';
import { firstRange, nextRange, paceFor, PACES, wholeOf, within, type Pace } from './play.ts';
import type { ViewState } from '../../view-state/view-state.ts';
import type { Span } from './scale.ts';
import type { Times } from './times.ts';
import { useRange } from './use-range.ts';
import { panned, windowOf } from './viewport.ts';
import type { Viewport } from './viewport-store.ts';

const STEP_MS = 800;
const NO_RANGE = { from: '', to: '' };

/** What is played through, and what the reader had set, which stands again after its end. */
interface Course {
  readonly whole: Span;
  readonly own: Pick<ViewState, 'from' | 'to' | 'window'>;
}

export interface Playing {
  readonly viewport: Viewport;
  readonly times: Times;
  readonly isPlaying: boolean;
  readonly onPlaying: (isPlaying: boolean) => void;
}

export interface PlayerHandle {
  /** Stops, or begins anew. */
  readonly toggle: () => void;
}

/** Begins as soon as it is there. */
export function Player({
  viewport,
  times,
  isPlaying,
  onPlaying,
  ref,
}: Playing & { readonly ref?: Ref<PlayerHandle> }) {
  const { t } = useLocale();
  const { view, change } = useView();
  const range = useRange();
  const all = { from: times.first, to: times.first + times.days };
  const [pace, setPace] = useState<Pace>(() => paceFor(all));
  const [course, setCourse] = useState<Course>(() => ({
    whole: all,
    own: { ...NO_RANGE, window: undefined },
  }));
  /** The range that was shown last: another one is the reader's. */
  const [shown, setShown] = useState(NO_RANGE);

  function show(step: Span, { own, whole }: Course, how: 'push' | 'replace') {
    const next = own.from || own.to ? within(step, whole) : step;
    const { span, bounds } = viewport;
    // What plays stays in sight; the rest of the picture stands still.
    const ahead = next.to > span.to ? next.to - span.to + (span.to - span.from) * 0.3 : 0;
    const behind = next.from < span.from ? next.from - span.from : 0;
    const window = windowOf(panned(span, ahead || behind, bounds));
    const dates = { from: isoOf(asDay(next.from)), to: isoOf(asDay(next.to - 1)) };
    setShown(dates);
    change({ ...dates, window }, how);
  }

  function start() {
    const { from, to, window } = view;
    const next = { whole: wholeOf(range, all), own: { from, to, window } };
    const first = firstRange(next.whole, pace);
    if (first.to >= next.whole.to) setPace('day');
    setCourse(next);
    show(first.to < next.whole.to ? first : firstRange(next.whole, 'day'), next, 'push');
    onPlaying(true);
  }

  /** Gives back what the reader had set, unless they have set something else meanwhile. */
  function stop() {
    if (view.from === shown.from && view.to === shown.to) change(course.own, 'replace');
    onPlaying(false);
  }

  const step = useEffectEvent(() => {
    const next = range && nextRange(range, pace, course.whole);
    if (next) return show(next, course, 'replace');
    stop();
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => step(), STEP_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);

  useImperativeHandle(ref, () => ({ toggle: isPlaying ? stop : start }));
  const begin = useEffectEvent(start);
  useEffect(() => begin(), []);

  if (!isPlaying) return null;
  return (
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
  );
}
