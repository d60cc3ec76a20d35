/** The relationship graph by mouse and by keys, on the five reports. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { headOf } from '../../src/features/graph/picture-frame.ts';

const region = (page: Page) => page.getByRole('region', { name: 'Relationships' });
const drawing = (page: Page) => page.getByRole('application', { name: 'Graph of relationships' });
const tip = (page: Page) => region(page).locator('.graph-tip strong');

/** How far below its middle a picture has the foot of a name, in pixels. */
const BASELINE = 0.34 * 13;

/** The drawing as it is seen, from its own export. */
async function svgOf(page: Page): Promise<string> {
  await region(page).getByText('Export', { exact: true }).click();
  const download = page.waitForEvent('download');
  await region(page).getByRole('button', { name: 'Picture (SVG)' }).click();
  return readFile(await (await download).path(), 'utf8');
}

/** Where a name is written, in pixels of the drawing. */
function nameIn(svg: string, name: string) {
  const found = new RegExp(`<text x="([\\d.-]+)" y="([\\d.-]+)"[^>]*>${name}</text>`).exec(svg);
  if (!found) throw new Error(`${name} is not in the picture`);
  // The picture has its title above the drawing, and what is shown, in lines at its edge.
  const lines = svg.match(/<text x="24" [^>]*font-size="13(?:px)?"/g)?.length ?? 0;
  return { x: Number(found[1]), y: Number(found[2]) - BASELINE - headOf(lines) };
}

/** Moves the mouse onto a node, which stands beside its name, and says where that is. */
async function pointAt(page: Page, name: string) {
  await drawing(page).scrollIntoViewIfNeeded();
  const { x, y } = nameIn(await svgOf(page), name);
  const box = await drawing(page).boundingBox();
  if (!box) throw new Error('there is no drawing');
  for (const [dx, dy] of [
    [0, -20],
    [0, -26],
    [0, 18],
    [-60, 0],
    [60, 0],
  ] as const) {
    const at = { x: box.x + x + dx, y: box.y + y + dy };
    await page.mouse.move(at.x, at.y);
    if ((await drawing(page).getAttribute('data-pointed')) !== 'true') continue;
    // What says it is loaded with the first mark that is pointed at.
    await expect(tip(page)).not.toBeEmpty();
    const words = await tip(page).allTextContents();
    if (words.includes(name)) return at;
  }
  throw new Error(`${name} is not beside its name`);
}

/** What moves the drawing is loaded when the mouse comes near. */
const canBeMoved = (page: Page) => expect(drawing(page)).toHaveAttribute('data-movable');

const paramsOf = (page: Page) => new URL(page.url()).searchParams;

test('a node that is dragged stays where it was put, in the address too', async ({
  page,
  context,
}) => {
  await page.goto('./');
  const from = await pointAt(page, 'Hakan Fidan');
  await canBeMoved(page);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 30, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/moved=hakan-fidan/);
  const moved = nameIn(await svgOf(page), 'Hakan Fidan');

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(region(other).getByRole('button', { name: 'Unpin all' })).toBeVisible();
  const same = nameIn(await svgOf(other), 'Hakan Fidan');
  expect(Math.abs(same.x - moved.x) + Math.abs(same.y - moved.y)).toBeLessThan(3);

  await page.mouse.dblclick(from.x + 40, from.y + 30);
  await expect(page).not.toHaveURL(/moved=/);
});

test('Escape gives up a drag: the node is back where it was', async ({ page }) => {
  await page.goto('./');
  const from = await pointAt(page, 'Hakan Fidan');
  await canBeMoved(page);
  const before = nameIn(await svgOf(page), 'Hakan Fidan');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.move(from.x + 80, from.y + 40, { steps: 2 });
  await page.mouse.up();
  expect(nameIn(await svgOf(page), 'Hakan Fidan')).toEqual(before);
  expect(paramsOf(page).has('moved')).toBe(false);
});

test('the wheel scrolls the page, and zooms with Ctrl or after a click', async ({ page }) => {
  await page.goto('./');
  await pointAt(page, 'Hakan Fidan');
  await canBeMoved(page);
  const apart = async () => {
    const svg = await svgOf(page);
    return Math.abs(nameIn(svg, 'Asim Munir').x - nameIn(svg, 'Ishaq Dar').x);
  };
  const before = await apart();
  const overEmptyGround = async () => {
    const box = await drawing(page).boundingBox();
    if (box) await page.mouse.move(box.x + 12, box.y + box.height / 2);
  };
  await overEmptyGround();
  await page.mouse.wheel(0, -40);
  await expect(region(page).getByText(/hold Ctrl, to zoom/)).toBeVisible();
  expect(await apart()).toBe(before);

  await overEmptyGround();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -40);
  await page.keyboard.up('Control');
  await expect.poll(apart).toBeGreaterThan(before + 1);

  await overEmptyGround();
  await page.mouse.down();
  await page.mouse.up();
  await expect(drawing(page)).toBeFocused();
  const zoomed = await apart();
  await drawing(page).focus();
  await page.mouse.wheel(0, -40);
  await expect.poll(apart).toBeGreaterThan(zoomed + 1);
});

test('a line drawn around nodes filters everything to them', async ({ page }) => {
  await page.goto('./');
  const { x, y } = await pointAt(page, 'Attaullah Tarar');
  await page.keyboard.down('Shift');
  await page.mouse.move(x - 25, y - 25);
  await page.mouse.down();
  for (const [dx, dy] of [
    [25, -25],
    [25, 25],
    [-25, 25],
    [-25, -20],
  ] as const) {
    await page.mouse.move(x + dx, y + dy, { steps: 3 });
  }
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/person=attaullah-tarar/);
  expect(paramsOf(page).getAll('person')).toEqual(['attaullah-tarar']);
  await expect(page.getByRole('checkbox', { name: 'Attaullah Tarar', exact: true })).toBeChecked();
  await expect(page.getByRole('status')).not.toHaveText('36 of 36 events');
});

test('arrows walk along the ties and say where, Enter opens, Escape closes', async ({ page }) => {
  await page.goto('./');
  await drawing(page).focus();
  const said = drawing(page).locator('[aria-live]');
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(/^Hakan Fidan: \d+ events, \d+ ties$/);
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText(/^Ishaq Dar, tie 1 of \d+ of Hakan Fidan: 2 meetings/);
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(/, tie 2 of \d+ of Hakan Fidan: /);
  await page.keyboard.press('ArrowUp');
  await expect(said).toHaveText(/^Hakan Fidan: /);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('group', { name: 'About what is chosen' });
  await expect(panel.getByRole('heading', { name: 'Hakan Fidan' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(drawing(page)).toBeFocused();
});

test('the table has the same ties, and a row opens its events', async ({ page }) => {
  await page.goto('./');
  await region(page).getByRole('button', { name: 'Table' }).click();
  const table = region(page).getByRole('table', { name: 'Ties among the events shown' });
  await expect(region(page).getByText('28 of 28 ties')).toBeVisible();
  await region(page).getByRole('searchbox', { name: 'Find a name' }).fill('hayya');
  await expect(region(page).getByText('1 of 28 ties')).toBeVisible();
  await table.getByRole('button', { name: /Fidan|al-Hayya/ }).click();
  const panel = page.getByRole('tabpanel');
  await expect(panel.getByRole('link', { name: 'Fidan meets a Hamas delegation' })).toBeVisible();
});

/** The links of a list, as the ids of what they lead to. */
const idsIn = async (part: Locator, kind: string) => {
  const hrefs = await part
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  return new Set(hrefs.flatMap((path) => new RegExp(`/${kind}/([^/]+)/?$`).exec(path)?.[1] ?? []));
};

test('the way from Tarar to al-Hayya names its events and reports', async ({ page }) => {
  await page.goto('./?between=attaullah-tarar&between=khalil-al-hayya&relation=path');
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText(
    'Attaullah Tarar – there for the same country as – Shehbaz Sharif, Ankara, 25 May 2025',
  );
  await expect(panel).toContainText('Hakan Fidan – met – Khalil al-Hayya, Istanbul');
  const events = await idsIn(panel, 'events');
  for (const id of [
    'sharif-erdogan-may-2025',
    'fidan-guler-sharif-islamabad',
    'fidan-hamas-delegation',
  ]) {
    expect(events).toContain(id);
  }
  expect(await idsIn(panel, 'articles')).toEqual(new Set(['a1', 'a2', 'a3', 'a4']));
});

test('the tie of Fidan and Sharif names its events and reports, and filters to them', async ({
  page,
}) => {
  await page.goto('./?between=hakan-fidan&between=shehbaz-sharif');
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText('1 meeting, held; bilateral');
  expect(await idsIn(panel, 'events')).toEqual(
    new Set(['fidan-guler-islamabad-visit', 'fidan-guler-sharif-islamabad']),
  );
  expect(await idsIn(panel, 'articles')).toEqual(new Set(['a3', 'a4']));
  await panel.getByRole('button', { name: 'Show only events with both' }).click();
  await expect(page.getByRole('status')).toHaveText('2 of 36 events');
});

test('the same link draws the same picture', async ({ page, context }) => {
  await page.goto('./?graph=mixed');
  const other = await context.newPage();
  await other.goto('./?graph=mixed');
  await expect(region(page).getByText('Arranging')).toHaveCount(0);
  await expect(region(other).getByText('Arranging')).toHaveCount(0);
  const svg = await svgOf(page);
  expect(svg).toContain('Hakan Fidan');
  expect(await svgOf(other)).toBe(svg);
});

test('what a filter or fewer steps leave is brought closer, and all of it comes back', async ({
  page,
}) => {
  /** In the picture as it is drawn, in pixels. */
  const apart = async (from: string, to: string) => {
    const svg = await svgOf(page);
    const [a, b] = [nameIn(svg, from), nameIn(svg, to)];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  await page.goto('./');
  const pair = ['Hakan Fidan', 'Khalil al-Hayya'] as const;
  await expect(drawing(page)).toBeVisible();
  const before = await apart(...pair);
  await page.goto('./?q=hayya');
  await expect(drawing(page)).toBeVisible();
  expect(await apart(...pair)).toBeGreaterThan(before * 1.1);
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect.poll(() => apart(...pair)).toBeCloseTo(before, 0);

  await page.goto('./?focus=khalil-al-hayya&hops=1');
  const near = await apart(...pair);
  await page.getByLabel('Steps away').selectOption('3');
  await expect.poll(() => apart(...pair)).toBeLessThan(near / 1.1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a link about the graph opens on the graph', async ({ page }) => {
    await page.goto('./?between=hakan-fidan&between=shehbaz-sharif&relation=compare');
    await expect(region(page)).toBeVisible();
    await expect(page.getByRole('tabpanel')).toContainText('Topics of both');
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeHidden();
    await page.goto('./');
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  });
});

test('a picture says what is shown, in words', async ({ page }) => {
  await page.goto('./?person=hakan-fidan&from=2025-02&window=2025-03-01/2025-08-31');
  await expect(drawing(page)).toBeVisible();
  const svg = await svgOf(page);
  const lines = [...svg.matchAll(/<text x="24" [^>]*>([^<]*)</g)].map(([, line]) => line);
  expect(lines.join(' ')).toContain(
    'Hakan Fidan · since Feb 2025 · from 1 Mar 2025 to 31 Aug 2025 on the timeline',
  );
  expect(svg).toMatch(/<text [^>]*textLength=[^>]*>Hakan Fidan</);
});
