/** Whether the rows above the lanes, which labels stand in, are kept free for them. */
import { useCallback, useEffect, useRef, useState } from 'react';

/** Milliseconds without a frame, after which nothing moves under anybody's hand. */
const REST = 300;

/** A part of the days in sight, by which a pan may change them without being a zoom. */
const SAME = 0.01;

/** What was painted. */
export interface Labelled {
  readonly labels: number;
  /** Days in sight. */
  readonly days: number;
}

/**
 * The rows open for the first label, and close only where zooming has left none: while one pans or
 * plays through times with labels and without, nothing jumps.
 */
export const hasRoom = (wasOpen: boolean, before: number, { labels, days }: Labelled): boolean =>
  labels > 0 || (wasOpen && Math.abs(days - before) < days * SAME);

/** @returns whether there is room, and what to tell of each frame. */
export function useLabelRoom(): readonly [boolean, (painted: Labelled) => void] {
  const [isOpen, setOpen] = useState(true);
  const decided = useRef<{ readonly isOpen: boolean; readonly days: number }>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useCallback((painted: Labelled) => {
    const decide = () => {
      const { isOpen = true, days = -1 } = decided.current ?? {};
      decided.current = { isOpen: hasRoom(isOpen, days, painted), days: painted.days };
      setOpen(decided.current.isOpen);
    };
    clearTimeout(timer.current);
    if (!decided.current) decide();
    else timer.current = setTimeout(decide, REST);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return [isOpen, tell];
}
