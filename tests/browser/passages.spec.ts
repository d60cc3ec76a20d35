/** The texts of the reports, opened by a reader who has them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import type { DatasetFile } from '../../src/domain/schema.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const data = readFileSync(path('../../public/data/pakistan-turkiye-2025.json'), 'utf8');
const file = JSON.parse(data) as DatasetFile;
const claims = file.claims ?? [];
// Nobody may publish the reports, so they lie beside the repository and not in it.
const folder = path('../../../shared/sources');
const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
const textOf = (name: string | null | undefined) => readFileSync(`${folder}/${name ?? ''}`, 'utf8');

const open = (page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
  page.locator('input[type=file]').setInputFiles(files);
const textFile = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

test('a file that is no report is told what it is, and nothing is marked', async ({
  page,
}, info) => {
  // From the disk: 50 MB handed over as bytes would be copied several times on their way.
  const onDisk = (name: string, content: string | Buffer) => {
    writeFileSync(info.outputPath(name), content);
    return info.outputPath(name);
  };
  await page.goto('./articles/a3');
  await open(page, [
    onDisk('empty.txt', ''),
    onDisk('picture.png', Buffer.from([0x89, 0x50, 0, 1, 2, 3, 255, 254])),
    onDisk('other.txt', 'A text about something else. '.repeat(80)),
    onDisk('large.txt', Buffer.alloc(50_000_000, 'x')),
  ]);
  for (const said of [
    '“empty.txt” is empty.',
    '“picture.png” is not a text.',
    '“other.txt” is none of these reports',
    '“large.txt” is far longer than any of these reports, and was not read.',
  ]) {
    await expect(page.getByText(said)).toBeVisible();
  }
  await expect(page.locator('mark')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Forget all texts' })).toHaveCount(0);
});

test.describe('with the five texts', () => {
  test.skip(names.length === 0, 'the reports are not here');

  test('every passage shown is the one that its claim names, and nothing is sent', async ({
    page,
  }) => {
    await page.goto('./about');
    await expect(page.getByRole('button', { name: 'Open text files' })).toBeVisible();
    // Files of the app are fetched while it runs; a text could only leave in a body or an address.
    const sent: string[] = [];
    page.on('request', (request) => {
      const isPlain = request.method() === 'GET' && request.postData() === null;
      if (!isPlain || request.url().length > 200) sent.push(request.url());
    });
    await open(
      page,
      names.map((name) => `${folder}/${name}`),
    );
    await expect(page.getByText('letter for letter')).toHaveCount(names.length);

    // The same after the page was closed and opened again: they are kept in this browser.
    const known = new Map(
      (file.articles ?? []).map((article) => [article.id, textOf(article.file)]),
    );
    let compared = 0;
    await page.goto('./');
    for (const event of file.events ?? []) {
      const own = claims.filter((claim) => claim.event === event.id && claim.article);
      const shown = await page.evaluate(
        async ({ address, title, wanted }) => {
          history.pushState(null, '', address);
          dispatchEvent(new PopStateEvent('popstate'));
          const ready = () =>
            document.querySelector('.details h1')?.textContent === title &&
            document.querySelectorAll('.evidence-group blockquote').length === wanted;
          for (let i = 0; i < 600 && !ready(); i++) {
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
          const lines = document.querySelectorAll('.evidence-group [data-claim]');
          return [...lines].map((line) => [
            line.getAttribute('data-claim') ?? '',
            line.querySelector('blockquote')?.textContent ?? '',
          ]);
        },
        { address: `/events/${event.id}`, title: event.name, wanted: own.length },
      );
      const passages = new Map(shown.map(([id = '', text = '']) => [id, text]));
      for (const { id, article, start, end } of own) {
        expect(passages.get(id)).toBe(known.get(article ?? '')?.slice(start ?? 0, end ?? 0));
        compared++;
      }
    }
    expect(compared).toBe(claims.filter(({ article }) => article).length);
    expect(sent).toEqual([]);
  });

  test('a mark leads to its fact and back, and one button forgets all', async ({ page }) => {
    const article = (file.articles ?? []).find(({ id }) => id === 'a3');
    await page.goto('./articles/a3');
    await open(page, [`${folder}/${article?.file ?? ''}`]);
    await expect(page.getByText('Every passage is marked.')).toBeVisible();
    const text = await page.locator('.article-text').evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const number of copy.querySelectorAll('sup')) number.remove();
      return copy.textContent;
    });
    expect(text).toBe(textOf(article?.file));
    await page
      .getByRole('button', { name: /rests? on this/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'To the fact' }).first().click();
    const fact = page.locator('.statements li:focus');
    await expect(fact).toBeVisible();
    await fact.getByRole('link', { name: 'In the text' }).click();
    await expect(page.locator('.passage-start:focus')).toHaveCount(1);
    await page.getByRole('button', { name: 'Forget all texts' }).click();
    await expect(page.getByText('All texts are forgotten.')).toBeVisible();
    await expect(page.locator('mark')).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Open text files' })).toBeVisible();
    await expect(page.locator('mark')).toHaveCount(0);
  });

  test('what is opened or forgotten in one tab is so in the others', async ({ context }) => {
    const files = (file.articles ?? []).map((article) => article.file ?? '');
    const [here, there] = [await context.newPage(), await context.newPage()];
    await there.goto('./articles/a3');
    await expect(there.getByRole('button', { name: 'Open text files' })).toBeVisible();
    await here.goto('./articles/a3');
    await open(
      here,
      files.map((name) => `${folder}/${name}`),
    );
    await expect(there.locator('mark').first()).toBeVisible();
    await there.getByRole('button', { name: 'Forget this text' }).click();
    await expect(there.getByText('The text is forgotten.')).toBeVisible();
    await expect(there.getByRole('button', { name: 'Open text files' })).toBeFocused();
    await expect(here.locator('mark')).toHaveCount(0);
    // The others are still open, in both.
    await there.goto('./articles/a2');
    await expect(there.locator('mark').first()).toBeVisible();
    await here.getByRole('button', { name: 'Forget all texts' }).click();
    await expect(there.locator('mark')).toHaveCount(0);
    await there.reload();
    await expect(there.getByRole('button', { name: 'Open text files' })).toBeVisible();
    await expect(there.locator('mark')).toHaveCount(0);
  });

  test('a text that differs is marked where that is sure, and says how sure', async ({ page }) => {
    const article = (file.articles ?? []).find(({ id }) => id === 'a3');
    const text = textOf(article?.file);
    await page.goto('./articles/a3');
    await open(page, [textFile('crlf.txt', text.replaceAll('\n', '\r\n'))]);
    await expect(page.getByText('It differs only in its line ends')).toBeVisible();
    await open(page, [textFile('longer.txt', `Put on top of it.\n\n${text}`)]);
    await expect(
      page.getByText(/“longer.txt” is like report 4.*\d+ of 114 passages/),
    ).toBeVisible();
    await expect(page.getByText('not placed in your copy').first()).toBeVisible();
    expect(await page.locator('mark').count()).toBeGreaterThan(20);
  });
});
