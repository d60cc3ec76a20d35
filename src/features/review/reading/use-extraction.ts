/** Runs the engine in a worker, with progress; `cancel` ends it at once. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { askWorker, startWorker, type Hear } from '../../../lib/worker.ts';
import type { DatasetFile } from '../../../domain/schema.ts';
import type { ExtractMessage, TextToRead } from './extract-texts.ts';
import workerUrl from './extraction.worker.ts?worker&url';

export type Extraction =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly message: string };

const IDLE: Extraction = { state: 'idle' };

/** How long the page has stood before the engine is fetched, in milliseconds. */
const REST = 1000;

/** The engine, fetched while nothing else is going on, so that texts are read without a network. */
function useEngine() {
  const ready = useRef<Worker>(undefined);
  const fetch = useCallback(() => {
    try {
      const engine = startWorker(workerUrl);
      const lose = () => {
        if (ready.current === engine) ready.current = undefined;
      };
      engine.addEventListener('error', lose, { once: true });
      ready.current ??= engine;
    } catch {
      // What is amiss is told when it is needed.
    }
  }, []);
  useEffect(() => {
    const timer = setTimeout(fetch, REST);
    return () => {
      clearTimeout(timer);
      ready.current?.terminate();
    };
  }, [fetch]);
  return useCallback(
    async (request: unknown, hear: Hear<ExtractMessage, void>, signal: AbortSignal) => {
      const engine = ready.current ?? startWorker(workerUrl);
      // One call at a time, and none after one that was stopped.
      ready.current = undefined;
      try {
        await askWorker(engine, request, hear, signal);
        ready.current ??= engine;
      } finally {
        if (ready.current !== engine) engine.terminate();
      }
    },
    [],
  );
}

export function useExtraction() {
  const [extraction, setExtraction] = useState<Extraction>(IDLE);
  const ask = useEngine();
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const run = useCallback(
    (texts: readonly TextToRead[], onDone: (found: readonly DatasetFile[]) => void) => {
      stop();
      const { signal } = (running.current = new AbortController());
      const found: DatasetFile[] = [];
      const hear: Hear<ExtractMessage, void> = (message, resolve, reject) => {
        if ('progress' in message) setExtraction({ state: 'running', ...message.progress });
        else if ('extracted' in message) found[message.extracted.at] = message.extracted.found;
        else if ('failed' in message) reject(new Error(message.failed));
        else resolve();
      };
      setExtraction({ state: 'running', done: 0, total: texts.length });
      ask(texts, hear, signal).then(
        () => {
          setExtraction(IDLE);
          onDone(found);
        },
        ({ message }: Error) => {
          if (!signal.aborted) setExtraction({ state: 'failed', message });
        },
      );
    },
    [stop, ask],
  );

  const cancel = useCallback(() => {
    stop();
    setExtraction(IDLE);
  }, [stop]);
  return { extraction, run, cancel };
}
