/** A page that is watched from its first moment: its tasks, its frames, and when its parts appear. */
import type { Browser, Page } from 'playwright-core';

/** Milliseconds since the page was asked for. */
interface Marks {
  /** The number of events is told. */
  status?: number;
  timeline?: number;
  /** The first picture of the timeline has been painted. */
  painted?: number;
  graph?: number;
  /** The nodes of the graph have come to rest. */
  settled?: number | undefined;
}

interface Notes {
  /** Beginning and length of every task of more than 50 ms. */
  readonly tasks: [from: number, duration: number][];
  frames: number[];
  isOn: boolean;
  /** From each key to the last frame that it changed in the search, in ms. */
  keys: number[];
  readonly marks: Marks;
}

type Watched = { readonly notes: Notes };

export async function openWatched(browser: Browser, url: string, timeout: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 940 } });
  // The compiler that runs this file names functions through a helper that the page lacks.
  await page.addInitScript('globalThis.__name = (f) => f');
  await page.addInitScript(watch);
  await page.goto(url);
  await page.waitForFunction(
    () => (globalThis as unknown as Watched).notes.marks.settled !== undefined,
    undefined,
    { timeout },
  );
  return page;
}

export const notesOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Watched).notes);

/** Runs in the page before anything else. */
function watch(): void {
  const notes: Notes = { tasks: [], frames: [], isOn: false, keys: [], marks: {} };
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
  const { marks } = notes;
  const afterPaint = (act: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', act);
    port1.start();
    requestAnimationFrame(() => port2.postMessage(undefined));
  };
  const look = new MutationObserver(() => {
    const now = performance.now();
    const has = (selector: string) => document.querySelector(selector) !== null;
    if (has('[role="status"]')) marks.status ??= now;
    if (has('section.timeline canvas') && marks.timeline === undefined) {
      marks.timeline = now;
      afterPaint(() => (marks.painted = performance.now()));
    }
    if (!has('section.graph canvas')) return;
    marks.graph ??= now;
    marks.settled = has('.graph-progress') ? undefined : (marks.settled ?? now);
  });
  look.observe(document, { childList: true, subtree: true });
}

/** The time between frames while `gesture` goes on, in ms. */
export async function framesDuring(page: Page, gesture: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const { notes } = globalThis as unknown as Watched;
    notes.frames = [];
    notes.isOn = true;
  });
  await gesture();
  return page.evaluate(() => {
    const { notes } = globalThis as unknown as Watched;
    notes.isOn = false;
    return notes.frames;
  });
}

export interface Painted {
  /** Until the first frame after it has been drawn, in ms. */
  readonly first: number;
  /** Until every view shows it, in ms: of many events the drawings follow the boxes and counts. */
  readonly all: number;
}

/** Clicks, and waits for what it changes. */
export function clickToPaint(page: Page, selector: string): Promise<Painted> {
  return page.evaluate(async (wanted) => {
    const begun = performance.now();
    const drawn = () =>
      new Promise<number>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now() - begun));
        port1.start();
        requestAnimationFrame(() => port2.postMessage(undefined));
      });
    document.querySelector<HTMLElement>(wanted)?.click();
    const first = await drawn();
    let all = first;
    // oxlint-disable-next-line no-await-in-loop -- frame by frame
    while (document.querySelector('[aria-busy="true"]')) all = await drawn();
    return { first, all };
  }, selector);
}

/** Types words into the palette; gives, for each letter, the time until its answers are painted, in ms. */
export async function keysToPaint(page: Page, words: readonly string[]): Promise<number[]> {
  await page.keyboard.press('Control+k');
  await page.getByRole('listbox').waitFor();
  // The first letters fetch what answers, and build the index; they are no keystroke like others.
  await page.keyboard.type('a');
  await page.waitForTimeout(4000);
  await page.evaluate(() => {
    const { notes } = globalThis as unknown as Watched;
    const search = document.querySelector('search, [role="search"]');
    let begun = 0;
    const painted = () => {
      const [at, since] = [notes.keys.length - 1, begun];
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => (notes.keys[at] = performance.now() - since));
      port1.start();
      requestAnimationFrame(() => port2.postMessage(undefined));
    };
    document.addEventListener(
      'keydown',
      ({ timeStamp, key, ctrlKey }) => {
        if (ctrlKey || key.length > 1) return;
        begun = timeStamp;
        notes.keys.push(0);
        painted();
      },
      true,
    );
    const changes = { childList: true, subtree: true, characterData: true };
    if (search) new MutationObserver(painted).observe(search, changes);
  });
  for (const word of words) {
    await page.keyboard.press('Control+a');
    for (const letter of word) {
      await page.keyboard.press(letter);
      await page.waitForTimeout(250);
    }
    await page.waitForTimeout(1000);
  }
  return (await notesOf(page)).keys;
}
