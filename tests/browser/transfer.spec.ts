/** Export and Open data: out as a file, in again, kept, linked to, and removed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Download, type Page } from '@playwright/test';
import { readDataset } from '../../src/dataset/read.ts';
import type { DatasetFile } from '../../src/domain/schema.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const status = (page: Page) => page.getByRole('status');
const header = (page: Page) => page.getByRole('banner');
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (where: string) => Promise<{ violations: { id: string }[] }> };
    };
    return (await axe.run('dialog')).violations.map(({ id }) => id);
  });
}

/** Saves the selection in a format, and gives the download. */
async function save(page: Page, format: string): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save: ${format}` }).click();
  return waiting;
}

async function openFile(page: Page, name: string, content: string): Promise<void> {
  await header(page).getByRole('button', { name: 'Open data' }).click();
  await dialog(page, 'Open data')
    .getByLabel('Choose a file …')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

test('a selection goes out as Parley’s own file and comes in again, the same', async ({ page }) => {
  await page.goto('./?person=hakan-fidan&topic=gaza');
  await expect(status(page)).toHaveText('3 of 36 events');
  await header(page).getByRole('button', { name: 'Export' }).click();
  const out = dialog(page, 'Export');
  await expect(out.getByRole('radio', { name: 'What the filters select: 3 of 36' })).toBeChecked();
  expect(await violations(page)).toEqual([]);
  const download = await save(page, 'Parley file');
  expect(download.suggestedFilename()).toBe('pakistan-turkiye-2025-hakan-fidan-gaza.json');
  await expect(out.getByText('Saved 3 events as')).toBeVisible();
  const text = await textOf(download);
  expect(readDataset(text).ok).toBe(true);
  await page.keyboard.press('Escape');

  await openFile(page, download.suggestedFilename(), text);
  await expect(status(page)).toHaveText('3 of 3 events');
  await expect(page).toHaveURL(/\?data=local%3Apakistan-turkiye-2025-hakan-fidan-gaza$/);
  await page.reload();
  await expect(status(page)).toHaveText('3 of 3 events');
  await page.goto(`${page.url()}&person=hakan-fidan&topic=gaza`);
  await expect(status(page)).toHaveText('3 of 3 events');
});

test('events go out as a table, dates as the reports give them', async ({ page }) => {
  await page.goto('./');
  await expect(status(page)).toHaveText('36 of 36 events');
  await header(page).getByRole('button', { name: 'Export' }).click();
  await expect(dialog(page, 'Export').getByText('All 36 events')).toBeVisible();
  const text = await textOf(await save(page, 'Table (CSV)'));
  const lines = text.trim().split('\r\n');
  expect(lines).toHaveLength(37);
  expect(lines[0]).toContain('id,name,date,earliest,latest,status,kind');
  const visit = lines.find((line) => line.startsWith('fidan-guler-islamabad-visit,'));
  expect(visit).toContain(',2025-07-09,2025-07-09,2025-07-09,held,visit,Islamabad,');
  expect(visit).toContain('/events/fidan-guler-islamabad-visit');
  // Known to a month: neither its first day nor all of its days.
  expect(lines.some((line) => /,2025-\d{2},2025-\d{2}-01,2025-\d{2}-\d{2},/.test(line))).toBe(true);
});

test('on the page of an event it can go out alone, with what it is part of', async ({ page }) => {
  await page.goto('./events/fidan-guler-islamabad-visit');
  await expect(status(page)).toBeAttached();
  await header(page).getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('radio', { name: /^This event alone/ })).toBeChecked();
  const file = JSON.parse(await textOf(await save(page, 'Parley file'))) as DatasetFile;
  expect(file.events?.map(({ id }) => id)).toContain('fidan-guler-islamabad-visit');
  expect(file.articles?.map(({ id }) => id)).toEqual(['a3', 'a4']);
});

test('a file with mistakes is refused, every one named, and nothing changes', async ({ page }) => {
  await page.goto('./');
  const event = { id: 'e0', name: 'Talks', format: 'call', status: 'held', date: '2025-02-30' };
  const other = { id: 'e1', name: 'Talks', format: 'call', status: 'held', place: 'x' };
  const bad = { parley: 1, id: 'bad', title: 'Bad', events: [event, other] };
  await openFile(page, 'bad.json', JSON.stringify(bad));
  const box = dialog(page, 'Open data');
  await expect(box.getByText('bad.json can’t be shown: there are 2 problems.')).toBeVisible();
  await expect(box.getByText('events[0].date: "2025-02-30" is not a date')).toBeVisible();
  await expect(box.getByText('events[1].place: “x” is not among the places')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await box
    .getByLabel('Choose a file …')
    .setInputFiles({ name: 'text.json', mimeType: 'text/plain', buffer: Buffer.from('hello') });
  await expect(box.getByText('text.json looks like plain text, not like data.')).toBeVisible();
  await expect(box.getByRole('button', { name: 'Add article' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(status(page)).toHaveText('36 of 36 events');
  await page.reload();
  await header(page).getByRole('button', { name: 'Open data' }).click();
  await expect(box.getByLabel('Choose a file …')).toBeVisible();
  await expect(box.getByRole('heading', { name: 'Kept in this browser' })).toBeHidden();
});

const fileOf = (title: string) =>
  JSON.stringify({
    parley: 1,
    id: 'mine',
    title,
    events: [{ id: 'e0', name: 'Talks', format: 'call', status: 'held' }],
  });

test('a second file of one name replaces the first or stands beside it, as the reader says', async ({
  page,
}) => {
  await page.goto('./');
  await openFile(page, 'میری فائل, 1.json', fileOf('First'));
  await expect(page).toHaveTitle('First – Parley');
  await openFile(page, 'میری فائل, 1.json', fileOf('Second'));
  const box = dialog(page, 'Open data');
  await expect(box.getByText('Another file is kept here as “میری فائل, 1”.')).toBeVisible();
  await box.getByRole('button', { name: 'Keep both, this one as “میری فائل, 1 2”' }).click();
  await expect(page).toHaveTitle('Second – Parley');
  await openFile(page, 'میری فائل, 1.json', fileOf('Third'));
  await box.getByRole('button', { name: 'Replace it' }).click();
  await expect(page).toHaveTitle('Third – Parley');
  await page.reload();
  await expect(page).toHaveTitle('Third – Parley');
  await page.goBack();
  await expect(page).toHaveTitle('Second – Parley');
});

test('a tab does not replace what another tab has kept since, and lists it', async ({ page }) => {
  await page.goto('./');
  await header(page).getByRole('button', { name: 'Open data' }).click();
  const box = dialog(page, 'Open data');
  await expect(box.getByLabel('Choose a file …')).toBeAttached();
  const other = await page.context().newPage();
  await other.goto('./');
  await openFile(other, 'mine.json', fileOf('Of the other tab'));
  await expect(other).toHaveTitle('Of the other tab – Parley');
  await expect(box.getByRole('button', { name: 'Open mine' })).toBeVisible();
  await page.keyboard.press('Escape');
  await openFile(page, 'mine.json', fileOf('Of this tab'));
  await box.getByRole('button', { name: 'Keep both, this one as “mine 2”' }).click();
  await expect(page).toHaveTitle('Of this tab – Parley');
  await other.reload();
  await expect(other).toHaveTitle('Of the other tab – Parley');
});

test('a kept file is opened again, removed, and brought back', async ({ page }) => {
  await page.goto('./');
  await openFile(page, 'mine.json', fileOf('Mine'));
  await expect(page).toHaveTitle('Mine – Parley');
  // A link to it does not hold it, and who shares the link is told.
  await header(page).getByRole('button', { name: 'Share' }).click();
  const share = dialog(page, 'Share and cite');
  await expect(share).toContainText('shows the file “mine”, which only this browser keeps');
  await expect(share.getByRole('textbox', { name: 'Embed' })).toHaveCount(0);
  await page.goto('./?topic=gaza');
  await header(page).getByRole('button', { name: 'Open data' }).click();
  const box = dialog(page, 'Open data');
  await box.getByRole('button', { name: 'Open mine' }).click();
  await expect(status(page)).toHaveText('1 of 1 event');
  await header(page).getByRole('button', { name: 'Open data' }).click();
  expect(await violations(page)).toEqual([]);
  await box.getByRole('button', { name: 'Remove mine' }).click();
  await expect(box.getByText('mine is removed.')).toBeVisible();
  await box.getByRole('button', { name: 'Undo' }).click();
  await box.getByRole('button', { name: 'Remove mine' }).click();
  await page.keyboard.press('Escape');
  await expect(status(page)).toHaveText('36 of 36 events');
  await page.goto('./?data=local:mine');
  await expect(page.getByRole('alert')).toContainText('The file is not in this browser');
});

test('a link to a file of another browser says what to do, and opens once that is done', async ({
  page,
}) => {
  await page.goto('./?data=local:mine&kind=call');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('“mine” was opened from a computer');
  await alert.getByRole('button', { name: 'Open data' }).click();
  await dialog(page, 'Open data')
    .getByLabel('Choose a file …')
    .setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(fileOf('Mine')),
    });
  await expect(page).toHaveTitle('Mine – Parley');
  await expect(alert).toHaveCount(0);
});

test('an address on this site opens from the palette, by keyboard; another site does not', async ({
  page,
}) => {
  await page.goto('./?person=hakan-fidan');
  await expect(status(page)).toBeAttached();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('import');
  await expect(page.getByRole('option', { name: 'Open other data' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: /An address on this site/ });
  await field.focus();
  await page.keyboard.type('https://example.org/data.json');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Only files on this site can be opened')).toBeVisible();
  await field.fill('data/pakistan-turkiye-2025.json');
  await page.keyboard.press('Enter');
  // Filters of one data set mean nothing in another.
  await expect(page).toHaveURL(/\/\?data=data%2Fpakistan-turkiye-2025\.json$/);
  await expect(status(page)).toHaveText('36 of 36 events');
});

test('Gaza’s events go out as a table by keyboard alone, and the focus comes back', async ({
  page,
}) => {
  await page.goto('./?topic=gaza');
  await expect(status(page)).toBeAttached();
  await page.keyboard.press('/');
  await page.keyboard.type('spreadsheet');
  await expect(page.getByRole('option', { name: 'Export events as a file' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: 'Save: Table (CSV)' });
  await expect(button).toBeVisible();
  for (let i = 0; i < 10 && !(await button.evaluate((e) => e === document.activeElement)); i++) {
    await page.keyboard.press('Tab');
  }
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await waiting).suggestedFilename()).toBe('pakistan-turkiye-2025-gaza.csv');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('on a phone both are behind one button, which closes and gives the focus back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('./');
  const more = header(page).getByRole('button', { name: 'More to do' });
  const open = header(page).getByRole('button', { name: 'Open data' });
  await expect(open).toBeHidden();
  await more.click();
  await expect(header(page).getByRole('link', { name: 'Add article' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(open).toBeHidden();
  await expect(more).toBeFocused();
  await more.press('Enter');
  await open.click();
  await expect(dialog(page, 'Open data')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(open).toBeHidden();
  await expect(more).toBeFocused();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
});
