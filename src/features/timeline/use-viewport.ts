/** Keeps the span on screen and `window` in the address in step, either one leading. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useView } from '../../ui/view-context.tsx';
import type { LaneModel } from './lanes.ts';
import type { Span } from './scale.ts';
import { extentIn } from './times.ts';
import { useRange } from './use-range.ts';
import { bringIntoView, fitted, spanOf, windowOf } from './viewport.ts';
import { Viewport } from './viewport-store.ts';

/** Days beyond the first and last event to which a reader may pan. */
const LEAST_BEYOND = 60;

function boundsOf({ times }: LaneModel): Span {
  const beyond = Math.max(LEAST_BEYOND, times.days * 0.1);
  return { from: times.first - beyond, to: times.first + times.days + beyond };
}

/** The days that the time filter names, as far as there are events; `undefined` beyond all of them. */
function chosenOf({ times }: LaneModel, range: Span | undefined): Span | undefined {
  if (!range) return undefined;
  const from = Math.max(range.from, times.first);
  const to = Math.min(range.to, times.first + times.days);
  return from < to ? { from, to } : undefined;
}

/** The days of all that is selected, with the chosen event even where filters leave it out. */
function fitOf({ dataset, times, all }: LaneModel, selected: number): Span {
  let [from, to] = [Infinity, -Infinity];
  const add = (row: number) => {
    const extent = extentIn(dataset, times, row);
    from = Math.min(from, extent.from);
    to = Math.max(to, extent.to);
  };
  for (let i = 0; i < all.rows.length; i++) add(all.rows[i] ?? 0);
  if (selected >= 0 && selected < dataset.events.dated) add(selected);
  return fitted(from < to ? { from, to } : { from: times.first, to: times.first + times.days });
}

const keyOf = (span: Span | undefined) => (span ? `${span.from}/${span.to}` : '');

export function useViewport(model: LaneModel, selected: number) {
  const { view, change } = useView();
  const range = useRange();
  const fit = useMemo(
    () => chosenOf(model, range) ?? fitOf(model, selected),
    [model, selected, range],
  );
  const bounds = useMemo(() => boundsOf(model), [model]);
  const wanted = useMemo(() => (view.window && spanOf(view.window)) ?? fit, [view.window, fit]);
  const [viewport] = useState(() => new Viewport(wanted, bounds));
  const written = useRef<string>(undefined);

  useLayoutEffect(() => {
    viewport.bind(bounds);
    if (keyOf(wanted) !== written.current) viewport.set(wanted, 'app');
    written.current = undefined;
  }, [viewport, wanted, bounds]);

  useEffect(
    () =>
      viewport.onRest((span) => {
        const window = windowOf(span);
        const whole = windowOf(fit);
        const isFit = window.from === whole.from && window.to === whole.to;
        written.current = keyOf(isFit ? fit : spanOf(window));
        change({ window: isFit ? undefined : window }, 'replace');
      }),
    [viewport, fit, change],
  );

  const anchor = selected >= 0 ? model.times.anchor[selected] : undefined;
  useLayoutEffect(() => {
    if (anchor === undefined) return;
    const { span } = viewport;
    if (anchor < span.from || anchor >= span.to) {
      viewport.set(bringIntoView(span, anchor, viewport.bounds), 'app');
    }
  }, [viewport, anchor]);

  return { viewport, fit };
}
