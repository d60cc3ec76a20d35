import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import { afterAll, afterEach, vi } from 'vitest';

/** The same cases on every run; `PARLEY_SEED=… npm test` looks at others. */
fc.configureGlobal({ seed: Number(process.env['PARLEY_SEED'] ?? 20_250_709) });

// Files share a process and, with a page, its window: each finds them as the first did.
afterAll(() => void vi.unstubAllGlobals());

if (typeof document !== 'undefined') {
  // What the app remembers while a tab is open; plain functions remember nothing.
  vi.resetModules();
  afterAll(async () => {
    // What is still being loaded would look for the window too.
    await vi.dynamicImportSettled();
    localStorage.clear();
    history.replaceState(null, '', '/');
    document.head.replaceChildren();
    document.body.replaceChildren();
    const root = document.documentElement;
    for (const name of root.getAttributeNames()) root.removeAttribute(name);
    // The window has no store of its own.
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      if (/^(indexedDB|IDB)/.test(name)) Reflect.deleteProperty(globalThis, name);
    }
  });
  // Nothing that was mounted outlives its test: what React still had to do would look for a window
  // when there is none any more.
  const { cleanup } = await import('@testing-library/react');
  afterEach(async () => {
    cleanup();
    // Behind what React's scheduler has asked for.
    await setImmediate();
  });
}
