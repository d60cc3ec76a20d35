import { extractTexts, type ExtractMessage, type TextToRead } from './extract-texts.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.addEventListener('message', ({ data }: MessageEvent<readonly TextToRead[]>) => {
  const post = (message: ExtractMessage) => scope.postMessage(message);
  extractTexts(data, post).catch((error: unknown) => post({ failed: String(error) }));
});
