import { buffersOf } from '../lib/columns.ts';
import { indexOf, type Documents } from '../dataset/search/documents.ts';
import type { PackedIndex } from './search-index.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.addEventListener('message', ({ data }: MessageEvent<Documents>) => {
  const { terms, ...columns } = indexOf(data);
  const packed: PackedIndex = { ...columns, terms: terms.join('\n') };
  scope.postMessage(packed, [...buffersOf(packed)]);
});
