import { expect, test, type Locator, type Page } from '@playwright/test';

const region = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const plot = (page: Page) => region(page).getByRole('application');
const said = (page: Page) => region(page).locator('[aria-live="polite"]').first();
const status = (page: Page) => page.getByRole('status').first();
const field = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);

/** A place in the drawing where nothing stands, as shares of its width and height. */
async function spot(drawing: Locator, x: number, y: number) {
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (!box) throw new Error('the drawing is not on the page');
  return { x: box.x + box.width * x, y: box.y + box.height * y };
}

async function drag(page: Page, from: { x: number; y: number }, by: number) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by / 2, from.y, { steps: 4 });
  await page.mouse.move(from.x + by, from.y, { steps: 4 });
  await page.mouse.up();
}

const days = (window: string | null) => {
  const [from = '', to = ''] = (window ?? '').split('/');
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
};

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await plot(page).waitFor();
});

test('the wheel moves the page, and zooms once the timeline was clicked or with Ctrl', async ({
  page,
}) => {
  const { x, y } = await spot(plot(page), 0.5, 0.9);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(field(page, 'window')).toBeNull();

  await page.evaluate(() => scrollTo(0, 0));
  const here = await spot(plot(page), 0.5, 0.9);
  await page.mouse.move(here.x, here.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(() => field(page, 'window')).not.toBeNull();
  const before = days(field(page, 'window'));

  await plot(page).focus();
  await page.mouse.wheel(0, -300);
  await expect.poll(() => days(field(page, 'window'))).toBeLessThan(before);
  // Looking closer is not a choice: Back does not have to undo it.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('dragging pans, a double click on nothing shows all again', async ({ page }) => {
  await plot(page).focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('+');
  await expect.poll(() => field(page, 'window')).not.toBeNull();
  const zoomed = field(page, 'window');
  await drag(page, await spot(plot(page), 0.5, 0.97), -200);
  await expect.poll(() => field(page, 'window')).not.toBe(zoomed);
  // As wide as before, to the rounding of days.
  expect(Math.abs(days(field(page, 'window')) - days(zoomed))).toBeLessThanOrEqual(1);
  await region(page).getByRole('button', { name: 'Fit' }).click();
  await expect.poll(() => field(page, 'window')).toBeNull();
});

test('dragging with Shift selects a range of days, and Back gives it up', async ({ page }) => {
  await page.keyboard.down('Shift');
  await drag(page, await spot(plot(page), 0.55, 0.97), 180);
  await page.keyboard.up('Shift');
  await expect.poll(() => field(page, 'from')).toMatch(/^\d{4}-\d\d-\d\d$/);
  const [from, to] = [field(page, 'from') ?? '', field(page, 'to') ?? ''];
  expect(from < to).toBe(true);
  await expect(status(page)).not.toHaveText('36 of 36 events');
  await page.goBack();
  await expect(status(page)).toHaveText('36 of 36 events');
});

test('by keyboard alone: arrows tell where they lead, Enter opens, Escape closes', async ({
  page,
}) => {
  await plot(page).focus();
  await page.keyboard.press('Home');
  // What says it is loaded with the first step.
  await expect(said(page)).not.toBeEmpty();
  const first = await said(page).textContent();
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).not.toHaveText(first ?? '');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(said(page)).toHaveText(first ?? '');
  await page.keyboard.press('Enter');
  await expect.poll(() => field(page, 'event')).not.toBeNull();
  const name = await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('heading', { level: 2 })
    .first()
    .textContent();
  expect(first).toContain(name);
  await page.keyboard.press('Escape');
  await expect.poll(() => field(page, 'event')).toBeNull();
  await expect(plot(page)).toBeFocused();
});

test('a link to an event outside the window of the link opens with it in view, and the keys begin there', async ({
  page,
}) => {
  await page.goto('./?event=fidan-guler-islamabad-visit&window=2025-11-01/2025-11-30');
  await expect(region(page).locator('.timeline-axis')).toContainText('Jul 2025');
  await expect(region(page).locator('.timeline-labels')).toContainText('Fidan and Güler');
  await plot(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toContainText('Fidan and Güler in Islamabad');
});

test('playback moves the range, and gives back the reader’s own where it is stopped', async ({
  page,
}) => {
  await page.goto('./?from=2025-05&to=2025-07');
  const before = await status(page).textContent();
  await region(page).getByRole('button', { name: /^Play/ }).click();
  await expect.poll(() => field(page, 'to')).not.toBe('2025-07');
  await region(page).getByRole('button', { name: /^Stop/ }).click();
  await expect.poll(() => field(page, 'from')).toBe('2025-05');
  expect(field(page, 'to')).toBe('2025-07');
  await expect(status(page)).toHaveText(before ?? '');
});

test('the picture of the timeline says what it shows, and from where', async ({ page }) => {
  await page.goto('./?person=hakan-fidan');
  await plot(page).waitFor();
  const download = page.waitForEvent('download');
  await region(page).getByText('Export', { exact: true }).click();
  await region(page).getByRole('button', { name: /SVG/ }).click();
  const stream = await (await download).createReadStream();
  let svg = '';
  for await (const part of stream) svg += String(part);
  for (const text of ['Hakan Fidan', 'person=hakan-fidan', '<svg', 'textLength'])
    expect(svg).toContain(text);
});

test('where the system forces its colours, rims, numbers and names stay apart from marks', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await plot(page).waitFor();
  for (const part of ['Timeline', 'Relationships']) {
    const canvas = page.getByRole('region', { name: part }).locator('canvas').first();
    // Where paper and ink came out as one colour, nothing but ink was on the drawing.
    await expect
      .poll(() =>
        canvas.evaluate((surface: HTMLCanvasElement) => {
          const data = surface
            .getContext('2d')
            ?.getImageData(0, 0, surface.width, surface.height).data;
          let paper = 0;
          for (let at = 0; at < (data?.length ?? 0); at += 4) {
            if (data?.[at] === 255 && data[at + 2] === 255 && data[at + 3] === 255) paper++;
          }
          return paper;
        }),
      )
      .toBeGreaterThan(100);
  }
  const lanes = region(page).getByRole('button', { name: 'People', exact: true });
  const other = region(page).getByRole('button', { name: 'Countries', exact: true });
  const background = (button: Locator) =>
    button.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background(lanes)).not.toBe(await background(other));
});
