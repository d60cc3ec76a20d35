import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly {
    readonly target: readonly string[];
    readonly failureSummary: string;
  }[];
}

/** What axe finds against WCAG 2.2 A and AA, a line each. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Finding[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    return (await axe.run({ runOnly: { type: 'tag', values: tags } })).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

const PAGES = [
  './',
  './?event=fidan-guler-islamabad-visit&person=hakan-fidan&lanes=topics&graph=mixed',
  './events/fidan-guler-islamabad-visit',
  './people/asim-munir',
  './topics/gaza',
  './articles/a3',
  './disagreements',
  './events/unknown',
];

for (const scheme of ['light', 'dark'] as const) {
  test(`no page breaks WCAG 2.2 AA, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const path of PAGES) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
      await page.waitForTimeout(300);
      expect(await findings(page), path).toEqual([]);
    }
  });
}

test('on a phone every part is one tap away, nothing is wider than the screen, and the page scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  const isTooWide = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  const tabs = page.getByRole('navigation', { name: 'Parts of the page' });
  for (const [tab, part] of [
    ['Timeline', page.getByRole('region', { name: 'Timeline' })],
    ['Ties', page.getByRole('region', { name: 'Relationships' })],
    ['Events', page.getByRole('region', { name: 'Events' })],
    ['Filters', page.getByRole('complementary', { name: 'Filters' })],
    ['Details', page.getByRole('complementary', { name: 'Details' })],
  ] as const) {
    await tabs.getByRole('button', { name: tab }).click();
    await expect(part).toBeVisible();
    expect(await isTooWide(), tab).toBe(false);
  }
  await tabs.getByRole('button', { name: 'Timeline' }).click();
  const region = page.getByRole('region', { name: 'Timeline' });
  const box = await region.boundingBox();
  await page.mouse.move(195, (box?.y ?? 0) + 200);
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
});
