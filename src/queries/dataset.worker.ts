import { buffersOf } from '../lib/columns.ts';
import { loadDataset, type Loaded, type Progress } from './load.ts';
import { ownAdditions } from './own-presence.ts';
import type { Source } from './source.ts';

export type LoadMessage =
  | { readonly progress: Progress }
  | { readonly loaded: Loaded }
  /** Why not, in the words of the error. */
  | { readonly failed: string };

const scope = self as unknown as DedicatedWorkerGlobalScope;

const post = (message: LoadMessage, transfer: Transferable[] = []) =>
  scope.postMessage(message, transfer);

scope.addEventListener('message', async ({ data: source }: MessageEvent<Source>) => {
  try {
    const loaded = await loadDataset(source, (progress) => post({ progress }), ownAdditions());
    post({ loaded }, [...buffersOf(loaded)]);
  } catch (error) {
    // Nobody hears what an async listener throws: the page would wait for ever.
    post({ failed: String(error) });
  }
});
