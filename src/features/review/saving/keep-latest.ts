/** Writes the newest state of something, one write at a time, so that a reload loses nothing. */
import { useCallback, useRef, useState } from 'react';
import type { NotKept } from '../../../queries/own-connection.ts';
import type { Replaced } from '../../../queries/own-store.ts';

export function useKeepLatest<T>(keep: (value: T) => Promise<Replaced>) {
  const [problem, setProblem] = useState<NotKept | 'elsewhere'>();
  const next = useRef<{ readonly value: T }>(undefined);
  const running = useRef<Promise<void>>(undefined);

  const write = useCallback(async () => {
    for (let task = next.current; task; task = next.current) {
      next.current = undefined;
      const outcome = await keep(task.value);
      setProblem(outcome.ok ? undefined : outcome.reason);
    }
    running.current = undefined;
  }, [keep]);

  const keepLatest = useCallback(
    (value: T) => {
      next.current = { value };
      running.current ??= write();
    },
    [write],
  );
  /** Forgets what is not written yet, and waits for what is being written. */
  const settle = useCallback(async () => {
    next.current = undefined;
    await running.current;
  }, []);
  return { keepLatest, settle, problem };
}
