import { useCallback, useState, type RefObject } from 'react';
import { useSize } from '../../ui/use-size.ts';

/** Which rows of a long table are in sight, or nearly; all others are left out. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
  readonly onScroll: () => void;
}

/** Rows beyond the edges, so that the next one is there for Tab and for a quick wheel. */
const BEYOND = 12;
/** CSS pixels, where nothing has been laid out yet. */
const USUAL_HEIGHT = 432;

/** @param rowHeight CSS pixels. */
export function useWindow(
  ref: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): RowWindow {
  const [top, setTop] = useState(0);
  const { height } = useSize(ref);
  const onScroll = useCallback(() => {
    const first = Math.floor((ref.current?.scrollTop ?? 0) / rowHeight);
    // A step of several rows: not every pixel is worth rendering.
    setTop(Math.floor(first / BEYOND) * BEYOND);
  }, [ref, rowHeight]);
  const seen = Math.ceil((height || USUAL_HEIGHT) / rowHeight);
  const from = Math.max(0, Math.min(top, count) - BEYOND);
  return { from, to: Math.min(count, top + seen + 2 * BEYOND), onScroll };
}
