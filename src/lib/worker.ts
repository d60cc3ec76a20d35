/** Calls to our own workers: started, asked, heard, cancelled and ended in one place. */
import { trustedUrl } from './trusted-url.ts';

/** Takes one message of a worker; the call goes on until it calls one of the others. */
export type Hear<Message, Answer> = (
  message: Message,
  resolve: (answer: Answer) => void,
  reject: (error: Error) => void,
) => void;

/** @param url of a script of this site, as `…?worker&url` gives it */
export const startWorker = (url: string): Worker => new Worker(trustedUrl(url), { type: 'module' });

/**
 * Asks a worker that is to stay; one call at a time. Rejects with an `Error` where the worker
 * fails, and with the signal's reason when that is aborted; the worker is not told.
 */
export function askWorker<Message, Answer>(
  worker: Worker,
  request: unknown,
  hear: Hear<Message, Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  const over = new AbortController();
  const until = { signal: over.signal };
  return new Promise<Answer>((resolve, reject) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => reject(signal.reason as Error), until);
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), until);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Message>) => hear(data, resolve, reject),
      until,
    );
    worker.postMessage(request);
  }).finally(() => over.abort());
}

/** Asks a worker of its own, which ends with the call, however that ends; as `askWorker` else. */
export async function callWorker<Message, Answer>(
  url: string,
  request: unknown,
  hear: Hear<Message, Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  signal?.throwIfAborted();
  const worker = startWorker(url);
  return askWorker(worker, request, hear, signal).finally(() => worker.terminate());
}

/** Hears a worker that answers once. */
export const once = <Answer>(answer: Answer, resolve: (answer: Answer) => void): void =>
  resolve(answer);
