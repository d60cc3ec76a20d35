import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { START, staticPages } from './src/cli/static-pages.ts';
import { staticPagesText } from './src/i18n/en/static-pages.ts';
import { localeOf } from './src/i18n/locale.tsx';

const FIRST_VIEW = /\/(app|rolldown-runtime|start)-[\w-]{8}\.js$/;

const locale = localeOf('en');
const text = staticPagesText(locale.words);

/**
 * React Router comes as it is made for development: it warns, and gives its components names for
 * tools, for which the build would keep even those that nobody uses. Its production build is no
 * other but for the warnings, and the package does not lead there.
 */
const routerForReaders: Plugin = {
  name: 'parley-router-for-readers',
  apply: 'build',
  transform: {
    filter: { id: /react-router\/dist\/development\// },
    handler: (code) =>
      code
        .replace('ENABLE_DEV_WARNINGS = true', 'ENABLE_DEV_WARNINGS = false')
        .replace(/^\w+\.displayName = .*;$/gm, '')
        .replace(/= (React\d*\.(?:createContext|forwardRef|memo)\()/g, '= /* @__PURE__ */ $1'),
  },
};

const tests = readdirSync(join(import.meta.dirname, 'tests'), { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name}`)
  .filter((name) => /\.test\.tsx?$/.test(name));
const testsWith = (words: string) =>
  tests.filter((name) => readFileSync(join(import.meta.dirname, name), 'utf8').includes(words));
const ofPages = testsWith('@vitest-environment jsdom');
/** What a file leaves in a store stays there, and what it holds on to is not collected. */
const alone = [
  ...testsWith('fake-indexeddb').filter((name) => !ofPages.includes(name)),
  ...testsWith('--expose-gc'),
];

export default defineConfig({
  // Every address in the build is relative, so that one build works below any folder.
  base: './',
  plugins: [react(), routerForReaders, staticPages({ ...locale, text })],
  build: {
    target: 'es2023',
    // The oldest that know `light-dark()`; for older ones it would be rewritten into something
    // that follows the system only, and not what the reader chose.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What a part needs of the first view is there before anything can ask for the part.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !FIRST_VIEW.test(file)),
    },
    // A test holds what the first view loads to its budget, compressed.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // With what it needs, in a script of its own that runs while the rest arrives.
            { name: START, test: /start-loading/, priority: 1 },
            // d3-force names them for what nobody uses of it; dragging and zooming come later.
            { name: 'zooming', test: /\/d3-(dispatch|timer)\//, priority: 1 },
            // What the first view needs is one file: a dozen small ones wait for each other.
            { name: 'app', tags: ['$initial'] },
            // What comes later comes in parts; what several parts of a feature share is one file.
            { name: 'texts', test: /\/i18n\// },
            { name: (id) => /\/features\/(\w+)\//.exec(id)?.[1], minShareCount: 2 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    setupFiles: ['tests/setup.ts'],
    // Loaded anew for each file, as our own: its store begins empty.
    server: { deps: { inline: ['fake-indexeddb', 'idb'] } },
    testTimeout: 30_000,
    restoreMocks: true,
    // Every core; one is left idle unless told.
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      // A process goes on to the next file of its project if that has the same environment. What a
      // file leaves behind is put away in tests/setup.ts.
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...alone, ...ofPages],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'page', include: ofPages, exclude: alone, isolate: false },
      },
    ],
  },
});
