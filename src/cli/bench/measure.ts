/** What a reader would feel of one data set, in figures. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { centreOf, drag, hover, zoom } from './gestures.ts';
import {
  clickToPaint,
  framesDuring,
  keysToPaint,
  notesOf,
  openWatched,
  type Painted,
} from './page.ts';

export type Figures = Readonly<Record<string, number>>;

/** Milliseconds. */
const OPEN_TIMEOUT = 180_000;
/** Found often, by another name, seldom, with a slip, and never. */
const WORDS = ['meeting', 'turkey', 'gaza', 'meetng', 'xylophone', '100'];
const TIMELINE = 'section.timeline canvas';
const GRAPH = 'section.graph canvas';

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export async function measure(browser: Browser, url: string): Promise<Figures> {
  const page = await openWatched(browser, url, OPEN_TIMEOUT);
  await page.waitForTimeout(2000);
  const { marks, tasks } = await notesOf(page);
  const { status = 0, timeline = 0, painted = 0, graph = 0, settled = 0 } = marks;
  const longest = (from: number, to: number) =>
    Math.max(0, ...tasks.filter(([start]) => start >= from && start < to).map(([, ms]) => ms));
  const figures: Record<string, number> = {
    'open (ms)': Math.max(status, timeline),
    'longest task while opening (ms)': longest(0, painted),
    'graph, first picture (ms)': graph - status,
    'graph, settled (ms)': settled - status,
    'graph, longest task (ms)': longest(painted, Number.POSITIVE_INFINITY),
  };

  await zoom(page, TIMELINE, 12);
  const frames: readonly (readonly [string, () => Promise<void>])[] = [
    ['pan frame', () => drag(page, TIMELINE, 160)],
    ['zoom frame', () => zoom(page, TIMELINE, 90)],
    ['graph pan frame', () => drag(page, GRAPH, 120)],
    ['graph hover frame', () => hover(page, GRAPH, 120)],
  ];
  for (const [name, gesture] of frames) {
    const found = await framesDuring(page, gesture);
    figures[`${name}, median (ms)`] = quantile(found, 0.5);
    figures[`${name}, p95 (ms)`] = quantile(found, 0.95);
    await page.waitForTimeout(600);
  }
  await centreOf(page, TIMELINE);
  const fit = page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'Fit' });
  await fit.evaluate((button) => button.setAttribute('data-bench', 'fit'));
  figures['zoom out to all (ms)'] = (await clickToPaint(page, '[data-bench="fit"]')).first;
  const times: Painted[] = [];
  for (let i = 0; i < 5; i++) {
    await page.waitForTimeout(300);
    times.push(await clickToPaint(page, '.filters input[type="checkbox"]'));
  }
  const median = (part: keyof Painted) =>
    quantile(
      times.map((time) => time[part]),
      0.5,
    );
  figures['filter to paint (ms)'] = median('first');
  figures['filter, all views (ms)'] = median('all');
  const keys = await keysToPaint(page, WORDS);
  figures['search keystroke, median (ms)'] = quantile(keys, 0.5);
  figures['search keystroke, worst (ms)'] = Math.max(...keys);
  figures['memory of the tab (MB)'] = await memoryOf(browser);
  figures['held by the page (MB)'] = await heldBy(page);
  figures['DOM nodes'] = await page.evaluate(() => document.querySelectorAll('*').length);
  await page.close();
  return figures;
}

/**
 * Resident memory of the page's process, workers included, in MB; Linux only. What Chromium has not
 * yet given back is in it: of one build it differs by some 80 MB from one moment to another.
 */
async function memoryOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
  return Math.max(0, ...sizes.map((kilobytes) => Number(kilobytes ?? 0) / 1024));
}

/** What the page's own scripts hold once nothing is left to be swept up, in MB: hardly differs. */
async function heldBy(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number;
    readonly backingStorageSize?: number;
  };
  return (usedSize + backingStorageSize) / 1024 ** 2;
}
