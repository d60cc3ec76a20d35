/** Writes the newest state of something, one write at a time, so that a reload loses nothing. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { NotKept } from '../../../queries/own-connection.ts';
import type { Replaced } from '../../../queries/own-store.ts';

/** `leave`: takes what is not written yet when the page goes, and `undefined` once all of it is. */
export function useKeepLatest<T>(
  keep: (value: T) => Promise<Replaced>,
  leave?: (unwritten: T | undefined) => void,
) {
  const [problem, setProblem] = useState<NotKept | 'elsewhere'>();
  const next = useRef<{ readonly value: T }>(undefined);
  const running = useRef<Promise<void>>(undefined);
  const unwritten = useRef<{ readonly value: T }>(undefined);
  useEffect(() => {
    const onHide = () => {
      if (unwritten.current) leave?.(unwritten.current.value);
    };
    addEventListener('pagehide', onHide);
    return () => removeEventListener('pagehide', onHide);
  }, [leave]);

  const write = useCallback(async () => {
    for (let task = next.current; task; task = next.current) {
      next.current = undefined;
      const outcome = await keep(task.value);
      setProblem(outcome.ok ? undefined : outcome.reason);
      if (!outcome.ok || next.current) continue;
      unwritten.current = undefined;
      leave?.(undefined);
    }
    running.current = undefined;
  }, [keep, leave]);

  const keepLatest = useCallback(
    (value: T) => {
      next.current = { value };
      unwritten.current = next.current;
      running.current ??= write();
    },
    [write],
  );
  /** Forgets what is not written yet, and waits for what is being written. */
  const settle = useCallback(async () => {
    next.current = undefined;
    unwritten.current = undefined;
    await running.current;
  }, []);
  return { keepLatest, settle, problem };
}
