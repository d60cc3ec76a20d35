/** What a hand would do on a drawing. */
import type { Page } from 'playwright-core';

/** A little right of the middle, where the drawing is busiest. */
export async function centreOf(page: Page, selector: string) {
  const element = page.locator(selector).first();
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  return { x: box.x + box.width * 0.6, y: box.y + box.height * 0.5 };
}

async function swing(page: Page, selector: string, steps: number): Promise<void> {
  const { x, y } = await centreOf(page, selector);
  for (let i = 0; i < steps; i++) {
    const swing = Math.sin((i / steps) * Math.PI * 4) * 160;
    await page.mouse.move(x + swing, y + swing / 8);
  }
}

/** Passes over the drawing without pressing. */
export const hover = swing;

export async function drag(page: Page, selector: string, steps: number): Promise<void> {
  const { x, y } = await centreOf(page, selector);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await swing(page, selector, steps);
  await page.mouse.up();
}

export async function zoom(page: Page, selector: string, steps: number): Promise<void> {
  const { x, y } = await centreOf(page, selector);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let i = 0; i < steps; i++) await page.mouse.wheel(0, i < steps * 0.7 ? -60 : 60);
  await page.keyboard.up('Control');
}
