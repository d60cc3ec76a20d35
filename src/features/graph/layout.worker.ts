/** Runs one layout off the page, a fifth of a second at a time; ended by ending the worker. */
import { startLayout, type LayoutInput } from './layout.ts';
import type { LayoutReport } from './layout-runner.ts';

addEventListener('message', ({ data }: MessageEvent<LayoutInput>) => {
  const run = startLayout(data);
  const report = (): void => {
    run.advance(200);
    const positions = run.positions();
    const message: LayoutReport = { progress: run.progress, positions };
    postMessage(message, { transfer: [positions.buffer] });
    if (run.progress < 1) setTimeout(report);
  };
  report();
});
