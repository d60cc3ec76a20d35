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
  './events/unknown',
];

/** One of each kind, to be looked at with all that opens opened. */
const UNFOLDED = [
  './events/fidan-guler-islamabad-visit',
  './people/asim-munir',
  './organisations/oic',
  './countries/TR',
  './topics/gaza',
  './places/istanbul',
  './articles/a3',
  './disagreements',
  './about',
];

/** Runs in the page. */
async function unfold(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (const selector of [
    '.folded button, .see-both, .coverage-months button',
    '.footnote',
    'details:not([open]) > summary',
  ]) {
    const all = [...document.querySelectorAll<HTMLElement>(`article :is(${selector})`)];
    const closed = all.filter((button) => button.ariaExpanded !== 'true');
    if (closed.length === 0) continue;
    for (const button of closed) button.click();
    await frame();
    await frame();
  }
  // What a footnote says is fetched when the first one is opened.
  const isEmpty = () =>
    [...document.querySelectorAll('.who-says')].some((panel) => panel.children.length < 2);
  for (let i = 0; i < 600 && isEmpty(); i++) await frame();
}

for (const scheme of ['light', 'dark'] as const) {
  test(`no page breaks WCAG 2.2 AA, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const path of PAGES) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      const drawings = path.includes('unknown') ? 0 : 2;
      await expect(page.getByRole('application')).toHaveCount(drawings);
      expect(await findings(page), path).toEqual([]);
    }
  });
}

for (const [where, size, scheme] of [
  ['on a desk', { width: 1440, height: 940 }, 'light'],
  ['on a phone', { width: 390, height: 844 }, 'dark'],
] as const) {
  test(`no page ${where} breaks WCAG 2.2 AA with everything unfolded`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const path of UNFOLDED) {
      await page.goto(path);
      await page.locator('main article h1').waitFor();
      await page.evaluate(unfold);
      expect(await findings(page), path).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(scrollWidth, path).toBe(clientWidth);
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

test('on a phone nothing that has the focus lies under the header or the tabs', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./events/fidan-guler-islamabad-visit');
  await page.locator('.details h1').waitFor();
  const covered: string[] = [];
  for (let i = 0; i < 70; i++) {
    await page.keyboard.press('Tab');
    covered.push(
      ...(await page.evaluate(() => {
        const edges = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const focused = document.activeElement;
        if (!focused?.closest('.details')) return [];
        const { top, bottom } = focused.getBoundingClientRect();
        const isCovered = top < edges('.header').bottom || bottom > edges('.tabs').top;
        return isCovered ? [focused.textContent ?? ''] : [];
      })),
    );
  }
  expect(covered).toEqual([]);
});
