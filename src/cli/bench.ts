/**
 * `npm run bench [-- 1000 10000 …]` builds Parley and drives it in Chromium with generated data
 * sets, printing what a reader would feel beside the budget. Figures only: nothing passes or fails.
 */
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { serveFolder } from './static-server.ts';
import { generate } from './generate/generated-file.ts';
import { measure, type Figures } from './bench/measure.ts';
import { chromiumArguments, findChromium } from './browser.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];

/** What the design allows at 100,000 events, and its unit. */
const BUDGET: Readonly<Record<string, string>> = {
  'open (ms)': '2500',
  'longest task while opening (ms)': '',
  'pan frame, median (ms)': '16.7',
  'pan frame, p95 (ms)': '33',
  'zoom frame, median (ms)': '16.7',
  'zoom frame, p95 (ms)': '33',
  'zoom out to all (ms)': '100',
  'filter to paint (ms)': '50',
  'filter, all views (ms)': '',
  'search keystroke, median (ms)': '50',
  'search keystroke, worst (ms)': '50',
  'graph, first picture (ms)': '1000',
  'graph, settled (ms)': '',
  'graph, longest task (ms)': '50',
  'graph pan frame, median (ms)': '16.7',
  'graph pan frame, p95 (ms)': '',
  'graph hover frame, median (ms)': '',
  'graph hover frame, p95 (ms)': '',
  'memory of the tab (MB)': '500',
  'held by the page (MB)': '',
  'DOM nodes': '',
};

function print(columns: readonly (readonly [number, Figures])[]): void {
  const cell = (text: string) => text.padStart(12);
  console.log(
    `${''.padEnd(34)}${cell('budget')}${columns.map(([size]) => cell(size.toLocaleString('en'))).join('')}`,
  );
  for (const [name, budget] of Object.entries(BUDGET)) {
    const values = columns.map(([, figures]) => {
      const value = figures[name] ?? Number.NaN;
      return cell(value < 100 ? value.toFixed(1) : value.toFixed(0));
    });
    console.log(`${name.padEnd(34)}${cell(budget)}${values.join('')}`);
  }
}

/** The engine as a browser gets it. */
async function benchExtraction(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-engine-'));
  const ssr = join(import.meta.dirname, 'bench-extract.ts');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { ssr, outDir: folder, emptyOutDir: true },
  });
  execFileSync(process.execPath, [join(folder, 'bench-extract.js')], { stdio: 'inherit' });
  rmSync(folder, { recursive: true, force: true });
}

await benchExtraction();

const wanted = process.argv.slice(2).map(Number).filter(Boolean);
const executablePath = findChromium(console.log);
if (!executablePath) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
const server = await serveFolder(folder);
const { port } = server.address() as AddressInfo;
const results: [number, Figures][] = [];
for (const events of wanted.length > 0 ? wanted : SIZES) {
  const file = `data/bench-${events}.json`;
  await pipeline(
    Readable.from(generate({ events, seed: 1 })),
    createWriteStream(join(folder, file)),
  );
  // A browser of its own, so that no size inherits the memory of another.
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  results.push([events, await measure(browser, `http://127.0.0.1:${port}/?data=${file}`)]);
  await browser.close();
  print(results);
  console.log('');
}
server.close();
rmSync(folder, { recursive: true, force: true });
