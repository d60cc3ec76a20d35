/** Runs one layout off the page, a fifth of a second at a time; ended by ending the worker. */
import { layOutInTurns, type LayoutInput } from './layout.ts';

addEventListener('message', ({ data }: MessageEvent<LayoutInput>) => {
  layOutInTurns(data, 200, (report) => {
    postMessage(report, { transfer: [report.positions.buffer] });
  });
});
