import { defineConfig } from '@playwright/test';
import { chromiumArguments } from '../../src/cli/browser.ts';

/** A line for each test is for a reader who watches it; a log has a dot. */
const reporter = process.stdout.isTTY ? 'line' : 'dot';
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  preserveOutput: 'failures-only',
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] === 'true',
  reporter: process.env['PARLEY_BROWSER_REPORT']
    ? [[reporter], ['json', { outputFile: process.env['PARLEY_BROWSER_REPORT'] }]]
    : reporter,
  use: {
    baseURL: process.env['PARLEY_URL'] ?? 'http://127.0.0.1:4173',
    viewport: { width: 1440, height: 940 },
    locale: 'en-GB',
    trace: 'off',
    launchOptions: {
      args: chromiumArguments,
      ...(executablePath ? { executablePath } : {}),
    },
  },
});
