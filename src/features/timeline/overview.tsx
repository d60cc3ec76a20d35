/* oxlint-disable jsx-a11y/prefer-tag-over-role -- two sliders share one strip; inputs can't */
/** The whole time as a histogram, and on it a brush for the part that is shown above. */
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocale } from '../../i18n/locale.tsx';
import { asDay } from '../../lib/day.ts';
import { useSize } from '../../ui/use-size.ts';
import { drawHistogram, drawRange } from './draw-histogram.ts';
import { histogramOf } from './histogram.ts';
import type { LaneModel } from './lanes.ts';
import { onThemeChange, paletteOf } from './palette.ts';
import { timeScale, type Span } from './scale.ts';
import { useRange } from './use-range.ts';
import { clamped, fitted, lengthOf, panned } from './viewport.ts';
import type { Viewport } from './viewport-store.ts';
import './overview.css';

const HEIGHT = 40;
/** The brush stays wide enough to take hold of. */
const LEAST_PX = 8;

type Part = 'from' | 'to' | 'both';

/** The day that an end of the brush is at, and those that it can be brought to. */
const valuesOf = (part: Part, { span, bounds }: Viewport) => ({
  now: part === 'to' ? Math.round(span.to) - 1 : Math.round(span.from),
  least: Math.floor(bounds.from),
  most: Math.ceil(bounds.to) - 1,
});

export function Overview({ model, viewport }: { model: LaneModel; viewport: Viewport }) {
  const { t, dates } = useLocale();
  const strip = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const brush = useRef<HTMLDivElement>(null);
  const { width } = useSize(strip);
  const { times } = model;
  const range = useRange();
  const whole = useMemo(() => fitted({ from: times.first, to: times.first + times.days }), [times]);
  const histogram = useMemo(
    () => (width > 0 ? histogramOf(model, whole, width) : undefined),
    [model, whole, width],
  );

  useLayoutEffect(() => {
    const surface = canvas.current;
    const context = surface?.getContext('2d');
    if (!surface || !context || !histogram) return;
    const paint = () => {
      const ratio = devicePixelRatio || 1;
      surface.width = Math.round(width * ratio);
      surface.height = Math.round(HEIGHT * ratio);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      const palette = paletteOf(surface);
      drawHistogram(context, histogram, HEIGHT, palette);
      if (range) drawRange(context, timeScale(whole, width), range, palette);
    };
    paint();
    return onThemeChange(paint);
  }, [histogram, width, whole, range]);

  const place = useCallback(() => {
    const element = brush.current;
    if (!element) return;
    for (const handle of element.querySelectorAll<HTMLElement>('[role=slider]')) {
      const { now, least, most } = valuesOf(handle.dataset['part'] as Part, viewport);
      handle.ariaValueNow = String(now);
      handle.ariaValueMin = String(least);
      handle.ariaValueMax = String(most);
      handle.ariaValueText = dates.day(asDay(now));
    }
    if (width === 0) return;
    const scale = timeScale(whole, width);
    const { from, to } = viewport.span;
    const ends = [scale.x(from), scale.x(to)].map((x) => Math.min(Math.max(x, 0), width));
    const [x0 = 0, x1 = 0] = ends.sort((a, b) => a - b);
    element.style.transform = `translateX(${Math.min(x0, width - LEAST_PX)}px)`;
    element.style.inlineSize = `${Math.max(LEAST_PX, x1 - x0)}px`;
  }, [viewport, width, whole, dates]);
  useLayoutEffect(() => {
    place();
    return viewport.watch(place);
  }, [viewport, place]);

  const move = useEffectEvent((part: Part, from: Span, days: number) => {
    const { bounds } = viewport;
    if (part === 'both') viewport.set(panned(from, days, bounds), 'reader');
    else if (part === 'from') {
      viewport.set(
        clamped({ from: Math.min(from.from + days, from.to - 1), to: from.to }, bounds),
        'reader',
      );
    } else {
      viewport.set(
        clamped({ from: from.from, to: Math.max(from.to + days, from.from + 1) }, bounds),
        'reader',
      );
    }
  });

  useEffect(() => {
    const element = strip.current;
    if (!element) return;
    const stop = new AbortController();
    let held: { readonly part: Part; readonly x: number; readonly span: Span } | undefined;
    const daysIn = (px: number) => (px / element.clientWidth) * lengthOf(whole);
    const down = (event: PointerEvent) => {
      if (event.button !== 0 || !(event.target instanceof HTMLElement)) return;
      const x = event.clientX - element.getBoundingClientRect().left;
      let part = event.target.dataset['part'] as Part | undefined;
      if (!part) {
        // Beside the brush: it comes to where the hand is.
        const { span, bounds } = viewport;
        const day = whole.from + daysIn(x);
        viewport.set(panned(span, day - (span.from + span.to) / 2, bounds), 'reader');
        part = 'both';
      }
      held = { part, x: event.clientX, span: viewport.span };
      element.setPointerCapture(event.pointerId);
    };
    const drag = (event: PointerEvent) => {
      if (held) move(held.part, held.span, daysIn(event.clientX - held.x));
    };
    const up = () => {
      held = undefined;
    };
    const { signal } = stop;
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', drag, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', up, { signal });
    return () => stop.abort();
  }, [viewport, whole]);

  function onKeyDown(event: React.KeyboardEvent<HTMLElement>) {
    const part = event.currentTarget.dataset['part'] as Part;
    const { span } = viewport;
    const step = Math.max(1, Math.round(lengthOf(span) / 50));
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: step,
      ArrowUp: step,
      ArrowLeft: -step,
      ArrowDown: -step,
      PageUp: step * 10,
      PageDown: -step * 10,
      Home: whole.from - span[part === 'to' ? 'to' : 'from'],
      End: whole.to - span[part === 'to' ? 'to' : 'from'],
    };
    const days = steps[event.key];
    if (days === undefined) return;
    event.preventDefault();
    move(part, span, days);
  }

  const handle = (part: Part, label: string) => {
    const { now, least, most } = valuesOf(part, viewport);
    return (
      <span
        role="slider"
        tabIndex={0}
        data-part={part}
        aria-label={label}
        aria-valuemin={least}
        aria-valuemax={most}
        aria-valuenow={now}
        onKeyDown={onKeyDown}
      />
    );
  };
  const years = [dates.year(asDay(times.first)), dates.year(asDay(times.first + times.days - 1))];
  const span = years[0] === years[1] ? (years[0] ?? '') : years.join(' – ');
  const unit = t.timeline.units[histogram?.unit ?? 'day'];
  const chosen = range && {
    from: dates.day(asDay(Math.max(range.from, times.first))),
    to: dates.day(asDay(Math.min(range.to, times.first + times.days) - 1)),
  };
  return (
    <div className="timeline-overview">
      <p>
        {chosen ? t.timeline.range(chosen.from, chosen.to) : t.timeline.overviewUnit(span, unit)}
      </p>
      <div ref={strip} className="timeline-strip">
        <canvas ref={canvas} aria-hidden="true" style={{ inlineSize: width, blockSize: HEIGHT }} />
        <div ref={brush} className="timeline-brush" data-part="both">
          {handle('from', t.timeline.overviewStart)}
          {handle('to', t.timeline.overviewEnd)}
        </div>
      </div>
    </div>
  );
}
