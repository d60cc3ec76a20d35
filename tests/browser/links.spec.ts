/** Links opened cold, at the root and below a folder, on a host without rewrite rules. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { serveFolder } from '../../src/cli/static-server.ts';

const folder = process.env['PARLEY_DIST'];
const EVENT = 'events/fidan-guler-islamabad-visit';

/** The first in a list, one of each depth: what the root may do otherwise than a folder below. */
const EACH_DEPTH = 2;

const status = (page: Page) => page.getByRole('status');
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
/** Address below the folder of the app, without the slash that a host may add to a folder. */
const below = (page: Page, base: string) => {
  const { pathname, search } = new URL(page.url());
  return pathname.slice(base.length).replace(/\/$/, '') + search;
};

for (const base of ['/', '/some/base/']) {
  test.describe(`at ${base}`, () => {
    test.skip(!folder, 'needs the built folder');
    let server: Server;
    let site: string;
    test.beforeAll(async () => {
      server = await serveFolder(folder ?? '', { base });
      site = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
    });
    test.afterAll(() => {
      server.close();
    });

    test('deep links open cold and after a reload', async ({ page }) => {
      const missing: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) missing.push(response.url());
      });
      const pages = [
        [EVENT, 'Fidan and Güler in Islamabad'],
        ['disagreements', 'Where claims disagree'],
        ['people/hakan-fidan', 'Hakan Fidan'],
        ['countries/TR', 'Türkiye'],
        ['topics/gaza', 'Gaza'],
      ] as const;
      for (const [path, name] of pages.slice(0, base === '/' ? EACH_DEPTH : undefined)) {
        await page.goto(site + path);
        await expect(title(page, name)).toBeVisible();
        await expect(status(page)).toBeAttached();
        await page.reload();
        await expect(title(page, name)).toBeVisible();
        await expect(status(page)).toBeAttached();
      }
      expect(missing).toEqual([]);
    });

    test('a former id leads to the present one, without a step in history', async ({ page }) => {
      await page.goto(`${site}?topic=gaza`);
      await expect(status(page)).toBeAttached();
      await page.goto(`${site}events/dar-fidan-istanbul?topic=gaza`);
      await expect(title(page, 'Dar and Fidan in Istanbul')).toBeVisible();
      await expect
        .poll(() => below(page, base))
        .toBe('events/dar-fidan-istanbul-november-2025?topic=gaza');
      await page.goBack();
      await expect.poll(() => below(page, base)).toBe('?topic=gaza');
    });

    test('unknown ids of every kind get a page with the nearest, slips forgiven', async ({
      page,
    }) => {
      const wrong = [
        ['people/hakan-fiddan', 'Hakan Fidan'],
        ['nowhere', undefined],
        ['topics/gazza', 'Gaza'],
        ['places/istambul', 'Istanbul'],
        ['countries/XX', undefined],
        ['events/cup-final-in-istanbul', undefined],
        ['person/hakan-fidan', 'Hakan Fidan'],
      ] as const;
      for (const [path, nearest] of wrong.slice(0, base === '/' ? EACH_DEPTH : undefined)) {
        await page.goto(site + path);
        await expect(title(page, 'There is no such page')).toBeVisible();
        const main = page.getByRole('main');
        if (path.startsWith('events/')) {
          await expect(main).toContainText('a report that somebody added for themselves');
        }
        // Whatever is missing, there is something to go on with.
        await expect(main.getByRole('link', { name: 'Shehbaz Sharif' })).toBeVisible();
        const nearby = main.getByRole('region', { name: 'Nearest matches' });
        if (nearest) {
          await expect(nearby.getByRole('listitem').first()).toContainText(nearest);
        } else {
          await expect(nearby).toHaveCount(0);
          await main.getByRole('button', { name: 'Search by name' }).click();
          await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
          await page.keyboard.press('Escape');
        }
        await main.getByRole('link', { name: 'All events' }).click();
        await expect(status(page)).toHaveText('36 of 36 events');
      }
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });
      test('an event’s page tells what, who, when, where and who says so', async ({ page }) => {
        await page.goto(site + EVENT);
        await expect(title(page, 'Fidan and Güler in Islamabad')).toBeVisible();
        for (const text of ['9 July 2025', 'Islamabad', 'Hakan Fidan', 'Yaşar Güler', 'Report 4']) {
          await expect(page.getByText(text).first()).toBeVisible();
        }
        // Its links lead on, below any folder, and the style sheet is found.
        await page.getByRole('link', { name: 'Hakan Fidan' }).click();
        await expect(title(page, 'Hakan Fidan')).toBeVisible();
        await page.getByRole('link', { name: 'All events' }).click();
        await expect(title(page, 'Pakistan–Türkiye, 2025')).toBeVisible();
        const font = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontFamily);
        expect(font).toContain('Source Serif');
      });
    });

    test('shared pages carry a picture and a description', async ({ page, request }) => {
      await page.goto(site + EVENT);
      const content = (name: string) =>
        page.locator(`meta[property="${name}"]`).getAttribute('content');
      expect(await content('og:title')).toBe('Fidan and Güler in Islamabad');
      const image = new URL((await content('og:image')) ?? '', `${site}${EVENT}/`).href;
      const answer = await request.get(image);
      expect(answer.status()).toBe(200);
      expect((await answer.body()).subarray(1, 4).toString()).toBe('PNG');
    });

    // What follows happens within the app: the other files try it at the root.
    if (base === '/') return;

    test('filters in a link are in force, and stay when pages change', async ({ page }) => {
      await page.goto(`${site}?person=hakan-fidan&topic=gaza`);
      await expect(status(page)).toHaveText('3 of 36 events');
      await page.goto(`${site}people/hakan-fidan?topic=gaza`);
      await expect(status(page)).toHaveText('3 of 36 events');
      await page.getByRole('link', { name: 'Parley', exact: true }).click();
      await expect(page).toHaveURL(`${site}?topic=gaza`);
      // Gaza is a place as well.
      const topics = page.getByRole('group', { name: 'Topics' });
      await expect(topics.getByRole('checkbox', { name: 'Gaza', exact: true })).toBeChecked();
    });

    test('switching views keeps filters', async ({ page }) => {
      await page.goto(`${site}?person=hakan-fidan&topic=gaza&from=2025`);
      for (const region of ['Timeline', 'Relationships']) {
        for (const name of ['Countries', 'Topics', 'People']) {
          const part = page.getByRole('region', { name: region });
          await part.getByRole('button', { name, exact: true }).first().click();
          await expect(page).toHaveURL(/person=hakan-fidan&topic=gaza&from=2025/);
          await expect(status(page)).toHaveText('3 of 36 events');
        }
      }
    });

    test('back and forward go through ten steps, one at a time', async ({ page }) => {
      await page.goto(site);
      const addresses = [page.url()];
      const step = async (act: () => Promise<unknown>) => {
        await act();
        await expect.poll(() => page.url()).not.toBe(addresses.at(-1));
        addresses.push(page.url());
      };
      const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
      await step(() => box('Hakan Fidan').check());
      await step(() => box('Ishaq Dar').check());
      await step(() => page.getByRole('checkbox', { name: 'all of these together' }).check());
      const topics = page.getByRole('group', { name: 'Topics' });
      await step(() =>
        topics
          .getByRole('button', { name: /^without / })
          .first()
          .click(),
      );
      await step(() => page.getByRole('button', { name: 'Clear filters' }).click());
      await step(() => box('Shehbaz Sharif').check());
      const list = page.getByRole('region', { name: 'Events' });
      await step(() => list.getByRole('button', { name: 'Sharif visits Erdoğan' }).click());
      await step(() => page.getByRole('link', { name: 'Page of this event' }).click());
      await step(() =>
        page
          .getByRole('complementary', { name: 'Details' })
          .getByRole('link', { name: 'Recep Tayyip Erdoğan' })
          .first()
          .click(),
      );
      await step(() => page.getByRole('link', { name: 'Parley', exact: true }).click());
      expect(addresses).toHaveLength(11);
      for (const address of addresses.slice(0, -1).toReversed()) {
        await page.goBack();
        await expect(page).toHaveURL(address);
      }
      await expect(status(page)).toHaveText('36 of 36 events');
      for (const address of addresses.slice(1)) {
        await page.goForward();
        await expect(page).toHaveURL(address);
      }
      await expect(box('Shehbaz Sharif')).toBeChecked();
    });

    test('an event link shows the event even where filters or time leave it out', async ({
      page,
    }) => {
      await page.goto(`${site}${EVENT}?person=donald-trump&window=2025-02-01/2025-02-28`);
      await expect(title(page, 'Fidan and Güler in Islamabad')).toBeVisible();
      await expect(page).not.toHaveURL(/window=/);
      const details = page.getByRole('complementary', { name: 'Details' });
      await expect(details).toContainText('The filters leave this event out');
      await details.getByRole('button', { name: 'Clear filters' }).click();
      await expect(status(page)).toHaveText('36 of 36 events');
      await expect(details).not.toContainText('The filters leave this event out');
    });

    test('embedded: no frame, the wheel is left alone, a way to the whole', async ({ page }) => {
      await page.goto(`${site}?embed=1&topic=gaza`);
      await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
      await expect(page.getByRole('banner')).toHaveCount(0);
      await expect(page.getByRole('complementary', { name: 'Filters' })).toBeHidden();
      await page.getByRole('region', { name: 'Timeline' }).hover();
      const before = page.url();
      await page.mouse.wheel(0, 300);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
      expect(page.url()).toBe(before);
      const whole = page.getByRole('link', { name: 'Open in Parley' });
      expect(new URL((await whole.getAttribute('href')) ?? '').search).toBe('?topic=gaza');
    });

    test('embedded pages have one title each, whatever they show', async ({ page }) => {
      const titles = page.getByRole('heading', { level: 1 });
      for (const [path, name] of [
        ['?embed=1', 'Pakistan–Türkiye, 2025'],
        ['?embed=1&event=no-such-event', 'Pakistan–Türkiye, 2025'],
        ['?embed=1&event=fidan-guler-islamabad-visit', 'Pakistan–Türkiye, 2025'],
        [`${EVENT}?embed=1`, 'Fidan and Güler in Islamabad'],
        ['people/hakan-fidan?embed=1', 'Hakan Fidan'],
      ] as const) {
        await page.goto(site + path);
        await expect(titles).toHaveText([name]);
      }
    });

    test('a withdrawn event says when, why and what stands for it', async ({ page }) => {
      const bundled = readFileSync(`${folder}/data/pakistan-turkiye-2025.json`, 'utf8');
      const withdrawn = [
        {
          id: 'fidan-in-lahore',
          reason: 'The report was retracted.',
          date: '2026-01-02',
          replacedBy: 'fidan-guler-islamabad-visit',
        },
      ];
      const json = { ...(JSON.parse(bundled) as object), withdrawn };
      await page.route('**/data/newer.json', (route) => route.fulfill({ json }));
      await page.goto(`${site}?data=data/newer.json&event=fidan-in-lahore`);
      await expect(page.getByText('The event “fidan-in-lahore” was withdrawn.')).toBeVisible();
      await page.getByRole('link', { name: 'Why, and what stands for it' }).click();
      await expect(title(page, 'Withdrawn')).toBeVisible();
      const main = page.getByRole('main');
      await expect(main).toContainText('was withdrawn from this data set (2 January 2026).');
      await expect(main).toContainText('The report was retracted.');
      await main.getByRole('link', { name: 'Fidan and Güler in Islamabad' }).first().click();
      await expect(title(page, 'Fidan and Güler in Islamabad')).toBeVisible();
    });
  });
}

test('nothing that an address holds can stop the page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const words = ['constructor', '__proto__', 'toString', '-1e300', '%E0%A4%A', '%00', '/\\evil'];
  const fields = ['v', 'lang', 'rule', 'lanes', 'window', 'person', 'moved', 'focus'];
  for (const word of words) {
    await page.goto(`./?${fields.map((field) => `${field}=${word}`).join('&')}#${word}`);
    await expect(status(page)).toBeAttached();
    await expect(page.getByRole('alert')).toContainText(/could not|can’t/);
    await page.goto(`./?data=${word}`);
    await expect(page.getByRole('banner')).toBeVisible();
    await page.goto(`./${EVENT}#${word}`);
    await expect(title(page, 'Fidan and Güler in Islamabad')).toBeVisible();
  }
  for (const kind of ['events', 'people', 'countries', 'topics', 'articles']) {
    await page.goto(`./${kind}/constructor`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('banner')).toBeVisible();
  }
  expect(errors).toEqual([]);
});
