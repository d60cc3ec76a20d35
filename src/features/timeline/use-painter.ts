/** Paints now whenever something it shows has changed, and once a frame while the span moves. */
import { useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { useLocale } from '../../i18n/locale.tsx';
import type { LaneModel } from './lanes.ts';
import type { Cursor } from './layout.ts';
import { Painter } from './painter.ts';
import { onThemeChange, paletteOf } from './palette.ts';
import type { Span } from './scale.ts';
import type { Scene } from './scene.ts';
import { axisWords } from './ticks.ts';
import { useRange } from './use-range.ts';
import { lengthOf } from './viewport.ts';
import type { Viewport } from './viewport-store.ts';

export interface PlotElements {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly labels: RefObject<HTMLDivElement | null>;
  readonly axis: RefObject<HTMLDivElement | null>;
}

interface Painted {
  readonly model: LaneModel;
  readonly viewport: Viewport;
  readonly width: number;
  readonly selected: number;
  readonly cursor: Cursor | undefined;
  readonly brush: Span | undefined;
  readonly nameOf: (row: number) => string;
  /** Hears of every frame, and how many days are in it. */
  readonly onPaint: (scene: Scene, days: number) => void;
}

export const useAxisWords = () => {
  const { language } = useLocale();
  // British order of day and month, as in messages.
  return useMemo(() => axisWords(language === 'en' ? 'en-GB' : language), [language]);
};

export function usePainter({ canvas, labels, axis }: PlotElements, painted: Painted) {
  const { model, viewport, width, selected, cursor, brush, nameOf, onPaint } = painted;
  const words = useAxisWords();
  const range = useRange();
  const painter = useRef<Painter>(undefined);

  useLayoutEffect(() => {
    const surface = canvas.current;
    if (!surface || !labels.current || !axis.current || width === 0) return;
    painter.current ??= new Painter(surface, labels.current, axis.current);
    const here = painter.current;
    let palette = paletteOf(surface);
    let frame = 0;
    const paint = () => {
      frame = 0;
      const { span } = viewport;
      here.paint({ model, span, width, words, selected, cursor, range, brush, nameOf }, palette);
      if (here.scene) onPaint(here.scene, lengthOf(span));
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(paint);
    };
    paint();
    const stopWatching = viewport.watch(schedule);
    const stopTheme = onThemeChange(() => {
      palette = paletteOf(surface);
      schedule();
    });
    return () => {
      cancelAnimationFrame(frame);
      stopWatching();
      stopTheme();
    };
  }, [
    canvas,
    labels,
    axis,
    viewport,
    model,
    width,
    words,
    selected,
    cursor,
    range,
    brush,
    nameOf,
    onPaint,
  ]);

  // Texts are measured again once the fonts are there.
  useEffect(() => {
    let isHere = true;
    void document.fonts?.ready.then(() => {
      if (!isHere) return;
      painter.current?.forgetWidths();
      viewport.set(viewport.span, 'app');
    });
    return () => {
      isHere = false;
    };
  }, [viewport]);

  return painter;
}
