import { useMemo } from 'react';
import { rangeOf } from '../../dataset/select.ts';
import { NO_END, NO_START } from '../../lib/day.ts';
import { useView } from '../../ui/view-context.tsx';
import type { Span } from './scale.ts';

/** The days of the time filter, half open; `undefined` where none is set. */
export function useRange(): Span | undefined {
  const { view } = useView();
  const { from, to } = view;
  return useMemo(() => {
    const range = rangeOf({ from, to });
    if (!range.isSet) return undefined;
    return {
      from: range.from === NO_START ? -Infinity : range.from,
      to: range.to === NO_END ? Infinity : range.to + 1,
    };
  }, [from, to]);
}
