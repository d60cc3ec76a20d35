import * as fc from 'fast-check';

/** The same cases on every run; `PARLEY_SEED=… npm test` looks at others. */
fc.configureGlobal({ seed: Number(process.env['PARLEY_SEED'] ?? 20_250_709) });
