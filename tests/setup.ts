import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import { afterEach } from 'vitest';

/** The same cases on every run; `PARLEY_SEED=… npm test` looks at others. */
fc.configureGlobal({ seed: Number(process.env['PARLEY_SEED'] ?? 20_250_709) });

// Nothing that was mounted outlives its test: what React still had to do would look for a window
// when there is none any more.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterEach(async () => {
    cleanup();
    // Behind what React's scheduler has asked for.
    await setImmediate();
  });
}
