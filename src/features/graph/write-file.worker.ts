/** Writes one file off the page; ended by ending the worker. */
import { writeFile, type WriteRequest } from './write-file.ts';

addEventListener('message', ({ data }: MessageEvent<WriteRequest>) => {
  postMessage(writeFile(data));
});
