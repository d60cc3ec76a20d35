import { buffersOf } from '../lib/columns.ts';
import { loadDataset, type Loaded, type Progress } from './load.ts';
import { savedAdditions } from './own-pieces.ts';
import type { Source } from './source.ts';

export type LoadMessage = { readonly progress: Progress } | { readonly loaded: Loaded };

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.addEventListener('message', async ({ data: source }: MessageEvent<Source>) => {
  const report = (progress: Progress) => scope.postMessage({ progress });
  const loaded = await loadDataset(source, report, savedAdditions());
  scope.postMessage({ loaded }, [...buffersOf(loaded)]);
});
