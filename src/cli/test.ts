/**
 * `npm test`: every check there is, one after another, and at the end how many tests of each kind
 * ran. `npm test -- unit browser` runs only the steps named.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { serveFolder } from './static-server.ts';
import { findChromium } from './browser.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What a failure is that no test is named for. */
  readonly note?: string;
}

const require = createRequire(import.meta.url);
const results: { readonly name: string; readonly counts: Counts; readonly seconds: number }[] = [];
/** A log that nobody watches is kept free of colours. */
const PLAIN = process.stdout.isTTY || process.env['FORCE_COLOR'] ? {} : { NO_COLOR: '1' };
const scratch = mkdtempSync(join(tmpdir(), 'parley-test-'));

/** The script behind a package's command; packages don't agree on where it lies. */
function command(packageName: string, name = packageName): string {
  const file = require.resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return join(dirname(file), typeof bin === 'string' ? bin : (bin[name] ?? ''));
}

function run(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...PLAIN, ...env },
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

async function step(name: string, work: () => Promise<Counts>): Promise<void> {
  const wanted = process.argv.slice(2);
  if (wanted.length > 0 && !wanted.includes(name)) return;
  console.log(`\n── ${name}`);
  const begun = performance.now();
  const counts = await work();
  results.push({ name, counts, seconds: (performance.now() - begun) / 1000 });
}

const passOrFail = (passed: boolean): Counts => ({
  passed: Number(passed),
  failed: Number(!passed),
  skipped: 0,
});

/** Errors outside of any test, and files that can't be loaded, fail a run in which no test failed. */
function failures(count: number, passed: boolean): Pick<Counts, 'failed' | 'note'> {
  if (count > 0 || passed) return { failed: count };
  return { failed: 1, note: 'no test, but an error outside of the tests, or a file; see above' };
}

/** Vitest's and Playwright's reports agree in nothing but that they are JSON. */
async function unit(timeZone: string, filter: readonly string[]): Promise<Counts> {
  const report = join(scratch, `unit-${timeZone.replace('/', '-')}.json`);
  const args = [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filter,
  ];
  const passed = await run(command('vitest'), args, { TZ: timeZone });
  if (!existsSync(report)) return passOrFail(false);
  const found = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  return {
    passed: found['numPassedTests'] ?? 0,
    ...failures(found['numFailedTests'] ?? 0, passed),
    skipped: (found['numPendingTests'] ?? 0) + (found['numTodoTests'] ?? 0),
  };
}

async function browser(): Promise<Counts> {
  const executable = findChromium((line) => console.log(line));
  if (!executable) {
    if (process.env['CI'] === 'true') return passOrFail(false);
    console.log(
      '\n!!! The browser tests did NOT run. What they would have shown is not known. !!!\n',
    );
    return { passed: 0, failed: 0, skipped: 1 };
  }
  console.log(`Testing in ${executable}`);
  const folder = join(scratch, 'dist');
  await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  // As many hosts do; the tests of links serve the folder without.
  const server = await serveFolder(folder, { headers: { 'Cache-Control': 'max-age=600' } });
  const { port } = server.address() as AddressInfo;
  const report = join(scratch, 'browser.json');
  const passed = await run(
    command('@playwright/test', 'playwright'),
    ['test', '-c', 'tests/browser/playwright.config.ts'],
    {
      CHROMIUM_PATH: executable,
      PARLEY_URL: `http://127.0.0.1:${port}`,
      PARLEY_DIST: folder,
      PARLEY_BROWSER_REPORT: report,
    },
  );
  server.close();
  if (!existsSync(report)) return passOrFail(false);
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as { stats: Record<string, number> };
  return {
    passed: (stats['expected'] ?? 0) + (stats['flaky'] ?? 0),
    ...failures(stats['unexpected'] ?? 0, passed),
    skipped: stats['skipped'] ?? 0,
  };
}

await step('types', async () => passOrFail(await run(command('typescript', 'tsc'), ['--noEmit'])));
await step('lint', async () => passOrFail(await run(command('oxlint'), ['--deny-warnings'])));
await step('format', async () => passOrFail(await run(command('oxfmt'), ['--check', '.'])));
await step('unit', () => unit('Asia/Karachi', []));
// Days must not depend on where the reader is: the same under an offset on the other side.
await step('west', () =>
  unit('America/Los_Angeles', ['tests/domain', 'tests/lib', 'tests/timeline']),
);
await step('browser', browser);
rmSync(scratch, { recursive: true, force: true });

console.log('\n');
for (const { name, counts, seconds } of results) {
  const { passed, failed, skipped, note } = counts;
  const text = `${passed} passed, ${failed} failed${note ? ` (${note})` : ''}${skipped ? `, ${skipped} skipped` : ''}`;
  console.log(`${name.padEnd(10)} ${text} (${seconds.toFixed(0)} s)`);
}
const sum = (kind: 'passed' | 'failed' | 'skipped') =>
  results.reduce((total, { counts }) => total + counts[kind], 0);
const skipped = sum('skipped');
if (skipped) console.log(`\n${skipped} skipped: they need files that are not here, or a browser.`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);
