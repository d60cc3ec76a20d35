/** Runs the engine in a worker, with progress; `cancel` ends it at once. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { callWorker, type Hear } from '../../../lib/worker.ts';
import type { DatasetFile } from '../../../domain/schema.ts';
import type { ExtractMessage, TextToRead } from './extract-texts.ts';
import workerUrl from './extraction.worker.ts?worker&url';

export type Extraction =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly message: string };

const IDLE: Extraction = { state: 'idle' };

export function useExtraction() {
  const [extraction, setExtraction] = useState<Extraction>(IDLE);
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
      callWorker(workerUrl, texts, hear, signal).then(
        () => {
          setExtraction(IDLE);
          onDone(found);
        },
        ({ message }: Error) => {
          if (!signal.aborted) setExtraction({ state: 'failed', message });
        },
      );
    },
    [stop],
  );

  const cancel = useCallback(() => {
    stop();
    setExtraction(IDLE);
  }, [stop]);
  return { extraction, run, cancel };
}
