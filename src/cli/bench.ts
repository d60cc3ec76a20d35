/**
 * `npm run bench [-- 1000 10000 …]` builds Parley and drives it in Chromium with generated data
 * sets, printing what a reader would feel beside the budget. Figures only: nothing passes or fails.
 */
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { serveFolder } from './static-server.ts';
import { generate } from '../dataset/generate.ts';
import { benchExtraction } from './bench-extract.ts';
import { chromiumArguments, findChromium } from './browser.ts';

type Figures = Record<string, number>;

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const OPEN_TIMEOUT = 180_000;

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
  'graph, first picture (ms)': '1000',
  'graph, longest task (ms)': '50',
  'graph pan frame, median (ms)': '16.7',
  'graph pan frame, p95 (ms)': '',
  'memory of the tab (MB)': '500',
  'DOM nodes': '',
};

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Runs in the page before anything else: notes long tasks, and frames while asked to. */
function instrument(): void {
  const notes = {
    tasks: [] as [number, number][],
    frames: [] as number[],
    isOn: false,
    marks: {} as Record<string, number>,
  };
  Object.assign(globalThis, { notes });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      notes.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  let last = 0;
  const frame = (now: number) => {
    if (notes.isOn && last) notes.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  // When the parts of the page first show something.
  const watch = new MutationObserver(() => {
    const now = performance.now();
    if (document.querySelector('[role="status"]')) notes.marks['status'] ??= now;
    if (document.querySelector('section.timeline canvas')) notes.marks['timeline'] ??= now;
    if (document.querySelector('section.graph canvas')) notes.marks['graph'] ??= now;
  });
  watch.observe(document, { childList: true, subtree: true });
}

type Notes = {
  tasks: [number, number][];
  frames: number[];
  isOn: boolean;
  marks: Record<string, number>;
};
const notesOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { notes: Notes }).notes);

/** The time between frames while `gesture` goes on, in ms. */
async function framesDuring(page: Page, gesture: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const { notes } = globalThis as unknown as { notes: Notes };
    notes.frames = [];
    notes.isOn = true;
  });
  await gesture();
  return page.evaluate(() => {
    const { notes } = globalThis as unknown as { notes: Notes };
    notes.isOn = false;
    return notes.frames;
  });
}

/** From the moment of a click until the frame that shows it has been drawn, in ms. */
function clickToPaint(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        document.querySelector<HTMLElement>(wanted)?.click();
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now() - begun));
        port1.start();
        requestAnimationFrame(() => port2.postMessage(undefined));
      }),
    selector,
  );
}

async function centreOf(page: Page, selector: string) {
  const element = page.locator(selector).first();
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  return { x: box.x + box.width * 0.6, y: box.y + box.height * 0.5 };
}

async function drag(page: Page, selector: string, steps: number): Promise<void> {
  const { x, y } = await centreOf(page, selector);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 0; i < steps; i++) {
    const swing = Math.sin((i / steps) * Math.PI * 4) * 160;
    await page.mouse.move(x + swing, y + swing / 8);
  }
  await page.mouse.up();
}

async function zoom(page: Page, selector: string, steps: number): Promise<void> {
  const { x, y } = await centreOf(page, selector);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let i = 0; i < steps; i++) await page.mouse.wheel(0, i < steps * 0.7 ? -60 : 60);
  await page.keyboard.up('Control');
}

/** Resident memory of the page's process, workers included, in MB; Linux only. */
async function memoryOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
  return Math.max(0, ...sizes.map((kilobytes) => Number(kilobytes ?? 0) / 1024));
}

async function measure(browser: Browser, url: string): Promise<Figures> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 940 } });
  // The compiler that runs this file names functions through a helper that the page lacks.
  await page.addInitScript('globalThis.__name = (f) => f');
  await page.addInitScript(instrument);
  await page.goto(url);
  await page.waitForFunction(
    () => {
      const { marks } = (globalThis as unknown as { notes: Notes }).notes;
      return marks['timeline'] !== undefined;
    },
    undefined,
    { timeout: OPEN_TIMEOUT },
  );
  await page.waitForTimeout(6000);
  const { marks, tasks } = await notesOf(page);
  const opened = Math.max(marks['status'] ?? 0, marks['timeline'] ?? 0);
  const longest = (from: number, to: number) =>
    Math.max(0, ...tasks.filter(([start]) => start >= from && start <= to).map(([, ms]) => ms));
  const figures: Figures = {
    'open (ms)': opened,
    'longest task while opening (ms)': longest(0, opened + 500),
    'graph, first picture (ms)': (marks['graph'] ?? Number.NaN) - (marks['status'] ?? 0),
    'graph, longest task (ms)': longest(opened + 500, Number.POSITIVE_INFINITY),
  };

  const plot = 'section.timeline canvas';
  await zoom(page, plot, 12);
  const frames: readonly (readonly [string, () => Promise<void>])[] = [
    ['pan frame', () => drag(page, plot, 160)],
    ['zoom frame', () => zoom(page, plot, 90)],
    ['graph pan frame', () => drag(page, 'section.graph canvas', 120)],
  ];
  for (const [name, gesture] of frames) {
    const found = await framesDuring(page, gesture);
    figures[`${name}, median (ms)`] = quantile(found, 0.5);
    figures[`${name}, p95 (ms)`] = quantile(found, 0.95);
    await page.waitForTimeout(600);
  }
  await centreOf(page, plot);
  const fit = await page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('button', { name: 'Fit' });
  await fit.evaluate((button) => button.setAttribute('data-bench', 'fit'));
  figures['zoom out to all (ms)'] = await clickToPaint(page, '[data-bench="fit"]');
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    await page.waitForTimeout(300);
    times.push(await clickToPaint(page, '.filters input[type="checkbox"]'));
  }
  figures['filter to paint (ms)'] = quantile(times, 0.5);
  figures['memory of the tab (MB)'] = await memoryOf(browser);
  figures['DOM nodes'] = await page.evaluate(() => document.querySelectorAll('*').length);
  await page.close();
  return figures;
}

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

benchExtraction();

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
