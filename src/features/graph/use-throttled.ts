import { useEffect, useRef, useState } from 'react';

/** A value that changes often, at most every so many milliseconds; the last change always arrives. */
export function useThrottled<T>(value: T, interval: number): T {
  const [shown, setShown] = useState(value);
  const changedAt = useRef(0);
  useEffect(() => {
    const wait = changedAt.current + interval - performance.now();
    const timer = setTimeout(() => {
      changedAt.current = performance.now();
      setShown(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, interval]);
  return interval === 0 ? value : shown;
}
