/** The signs that are drawn, once nothing moves: while one pans or plays, the legend stands still. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { signsIn, type LegendSign } from './legend-signs.ts';
import type { Scene } from './scene.ts';

/** Milliseconds without a frame. */
const REST = 300;

const isSame = (a: readonly LegendSign[], b: readonly LegendSign[]) => a.join() === b.join();

/** @returns the signs, and what to tell of each frame. */
export function useDrawnSigns(): readonly [readonly LegendSign[], (scene: Scene) => void] {
  const [signs, setSigns] = useState<readonly LegendSign[]>([]);
  const isFirst = useRef(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useCallback((scene: Scene) => {
    const decide = () => {
      const now = signsIn(scene);
      setSigns((before) => (isSame(before, now) ? before : now));
    };
    clearTimeout(timer.current);
    if (isFirst.current) decide();
    else timer.current = setTimeout(decide, REST);
    isFirst.current = false;
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return [signs, tell];
}
