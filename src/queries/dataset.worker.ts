import { buffersOf } from '../lib/columns.ts';
import { loadDataset, type Loaded, type Progress } from './load.ts';

export type LoadMessage = { readonly progress: Progress } | { readonly loaded: Loaded };

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.addEventListener('message', async ({ data: url }: MessageEvent<string>) => {
  const loaded = await loadDataset(url, (progress) => scope.postMessage({ progress }));
  scope.postMessage({ loaded }, [...buffersOf(loaded)]);
});
