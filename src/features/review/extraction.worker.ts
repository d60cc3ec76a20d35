import { extractTexts, type TextToRead } from './extract-texts.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.addEventListener('message', ({ data }: MessageEvent<readonly TextToRead[]>) => {
  void extractTexts(data, (message) => scope.postMessage(message));
});
