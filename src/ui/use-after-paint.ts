import { startTransition, useEffect, useRef, useState } from 'react';

/**
 * A value that follows once what else depends on it has been painted. `useDeferredValue` begins
 * with what can wait before the picture that it waits for, which comes that much later.
 */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  const isPending = useRef(false);
  useEffect(() => {
    latest.current = value;
    if (value === shown || isPending.current) return;
    isPending.current = true;
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      isPending.current = false;
      startTransition(() => setShown(latest.current));
    });
    port1.start();
    requestAnimationFrame(() => port2.postMessage(undefined));
  }, [value, shown]);
  return shown;
}
