/** Runs the engine in a worker, with progress; `cancel` ends it at once. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { trustedUrl } from '../../lib/trusted-url.ts';
import type { DatasetFile } from '../../domain/schema.ts';
import type { ExtractMessage, TextToRead } from './extract-texts.ts';
import workerUrl from './extraction.worker.ts?worker&url';

export type Extraction =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly message: string };

const IDLE: Extraction = { state: 'idle' };

export function useExtraction() {
  const [extraction, setExtraction] = useState<Extraction>(IDLE);
  const worker = useRef<Worker>(undefined);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);

  const run = useCallback(
    (texts: readonly TextToRead[], onDone: (found: readonly DatasetFile[]) => void) => {
      stop();
      const total = texts.length;
      const found: DatasetFile[] = [];
      const own = new Worker(trustedUrl(workerUrl), { type: 'module' });
      worker.current = own;
      setExtraction({ state: 'running', done: 0, total });
      const fail = (message: string) => {
        stop();
        setExtraction({ state: 'failed', message });
      };
      own.addEventListener('error', ({ message }) => fail(message));
      own.addEventListener('message', ({ data }: MessageEvent<ExtractMessage>) => {
        if ('progress' in data) setExtraction({ state: 'running', ...data.progress });
        else if ('extracted' in data) found[data.extracted.at] = data.extracted.found;
        else if ('failed' in data) fail(data.failed);
        else {
          stop();
          setExtraction(IDLE);
          onDone(found);
        }
      });
      own.postMessage(texts);
    },
    [stop],
  );

  const cancel = useCallback(() => {
    stop();
    setExtraction(IDLE);
  }, [stop]);
  return { extraction, run, cancel };
}
