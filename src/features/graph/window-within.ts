import { rangeOf } from '../../dataset/select.ts';
import { asDay, isoOf } from '../../lib/day.ts';
import type { ViewState } from '../../view-state/view-state.ts';

/**
 * The days from which ties are taken, where the window of the timeline leaves out some of the time
 * that the filter lets in. Where it leaves out none, what the filter says holds, and no more is said.
 */
export function windowWithin(view: Pick<ViewState, 'from' | 'to' | 'window'>) {
  const { window } = view;
  if (!window) return undefined;
  const [shown, range] = [rangeOf(window), rangeOf(view)];
  if (shown.from <= range.from && shown.to >= range.to) return undefined;
  return {
    from: isoOf(asDay(Math.max(shown.from, range.from))),
    to: isoOf(asDay(Math.min(shown.to, range.to))),
  };
}
