import { expect, test, type Page } from '@playwright/test';

const FIDAN_ON_GAZA = [
  'Fidan meets a Hamas delegation',
  'Ministers coordinate on Gaza in Istanbul',
  'Dar and Fidan in Istanbul',
];

const names = (page: Page) =>
  page
    .getByRole('region', { name: 'Events' })
    .getByRole('listitem')
    .getByRole('button')
    .allTextContents();

/** Errors of ours; a page that can't be found is reported by the browser as one too. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  return errors;
}

test('the page has its named parts and no errors', async ({ page }) => {
  const errors = errorsOf(page);
  await page.goto('./');
  for (const name of ['Filters', 'Details']) {
    await expect(page.getByRole('complementary', { name })).toBeVisible();
  }
  for (const name of ['Timeline', 'Relationships', 'Events']) {
    await expect(page.getByRole('region', { name })).toBeVisible();
  }
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('search')).toBeVisible();
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('36 of 36 events');
  for (const name of ['People', 'Topics', 'Countries', 'Kind', 'Status', 'Articles']) {
    await expect(page.getByRole('group', { name, exact: true })).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('a person and a topic leave the events that have both, Back unticks, the address keeps', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await page.getByRole('checkbox', { name: 'Hakan Fidan', exact: true }).check();
  await page.getByRole('group', { name: 'Topics' }).getByRole('button', { name: /more/ }).click();
  await page.getByRole('checkbox', { name: 'Gaza', exact: true }).check();
  await expect(page.getByRole('status')).toHaveText('3 of 36 events');
  expect((await names(page)).toSorted()).toEqual(FIDAN_ON_GAZA.toSorted());

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('status')).toHaveText('3 of 36 events');
  await expect(other.getByRole('checkbox', { name: 'Gaza', exact: true })).toBeChecked();

  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Gaza', exact: true })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Hakan Fidan', exact: true })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText('36 of 36 events');
});

test('two choices in one moment are both kept', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('checkbox', { name: 'Hakan Fidan', exact: true }).waitFor();
  await page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    for (const box of boxes.slice(0, 2)) box.click();
  });
  await expect(page).toHaveURL(/person=[^&]+&person=/);
});

test('an event opened cold says who was announced, who was reported, and by whom', async ({
  page,
}) => {
  const errors = errorsOf(page);
  await page.goto('./events/fidan-guler-islamabad-visit');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Fidan and Güler in Islamabad' }),
  ).toBeVisible();
  const table = page.getByRole('table').filter({ hasText: 'Announced' });
  const row = (name: string) => table.getByRole('row', { name: new RegExp(name) });
  await expect(row('Hakan Fidan').getByRole('img', { name: 'Announced' })).toBeVisible();
  await expect(row('Hakan Fidan').getByRole('img', { name: 'Reported' })).toBeVisible();
  await expect(row('Ishaq Dar').getByRole('img', { name: 'not reported there' })).toBeVisible();
  await expect(row('Sidhu').getByRole('img', { name: 'Announced' })).toHaveCount(0);
  await expect(table.getByRole('columnheader', { name: /Announced.*5/ })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: /Reported.*4/ })).toBeVisible();
  await expect(
    page.getByText('No report says whether Ishaq Dar and Asim Munir took part.'),
  ).toBeVisible();
  expect(errors).toEqual([]);
});

test('an id that is not known gets a page that offers the nearest', async ({ page }) => {
  await page.goto('./events/fidan-and-guler-in-islamabad');
  await expect(
    page.getByRole('heading', { level: 1, name: 'There is no such page' }),
  ).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Fidan and Güler in Islamabad' }).click();
  await expect(page).toHaveURL(/events\/fidan-guler-islamabad-visit/);
});

test('a data file that is not there, or not one, says what is wrong and what to do', async ({
  page,
}) => {
  await page.goto('./?data=data/none.json');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Nothing was found at “data/none.json”.');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveCount(0);
  await page.goto('./?data=icon.svg');
  await expect(alert).toContainText('icon.svg looks like a picture, not like data.');
  await page.route('**/data/bad.json', (route) => route.fulfill({ body: '{"parley": 1,\n' }));
  await page.goto('./?data=data/bad.json');
  await expect(alert).toContainText('in “data/bad.json”');
  await expect(alert).toContainText('line 1');
  await page.unroute('**/data/bad.json');
  await page.route('**/data/bad.json', (route) => route.abort());
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toContainText('The network may be down.');
  await alert.getByRole('button', { name: 'Open the bundled data set' }).click();
  await expect(page.getByRole('status')).toHaveText('36 of 36 events');
});

test('a part of the address that can’t be read costs that part, with a notice', async ({
  page,
}) => {
  await page.goto('./?from=2025-99&person=hakan-fidan');
  await expect(page.getByRole('alert')).toContainText('from=2025-99');
  await expect(page.getByRole('checkbox', { name: 'Hakan Fidan', exact: true })).toBeChecked();
});

test('a part that can’t be fetched says so, and all else stays', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('status')).toHaveText('36 of 36 events');
  await page.route(/dialog.*\.(js|css)$/, (route) => route.abort());
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Hakan Fidan', exact: true }).check();
  await expect(page.getByRole('status')).toHaveText('8 of 36 events');
  await page.unroute(/dialog.*\.(js|css)$/);
  await page.getByRole('alert').getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('status')).toHaveText('8 of 36 events');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('matches that can’t be fetched say so in their place, and come with a reload', async ({
  page,
}) => {
  await page.route(/(suggestions|rows|result-list).*\.js$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('status')).toHaveText('36 of 36 events');
  await page.keyboard.press('Control+k');
  const search = page.getByRole('search');
  await expect(search.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute(/(suggestions|rows|result-list).*\.js$/);
  await search.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('status')).toHaveText('36 of 36 events');
  await page.keyboard.press('Control+k');
  await expect(search.getByRole('option').first()).toBeVisible();
});

test('a link that searches shows what it finds from the start', async ({ page }) => {
  // What searches arrives after the data.
  const data = page.waitForResponse(/\/data\/.*\.json$/);
  await page.route(/\/assets\/(?!app-|start-|rolldown|dataset).*\.js$/, async (route) => {
    await data;
    await route.continue();
  });
  await page.addInitScript(() => {
    const said: (string | null)[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      const status = document.querySelector('[role=status]');
      if (status) said.push(status.textContent);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.goto('./?q=hayya');
  await expect(page.getByRole('status')).toHaveText('1 of 36 events');
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect([...new Set(said)]).toEqual(['1 of 36 events']);
});

test('a preview keeps within the window, also when its words come after its box', async ({
  page,
}) => {
  await page.goto('./');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('link', { name: 'Sharif visits Erdoğan' }).first().hover();
  const preview = page.getByRole('tooltip');
  await expect(preview).toContainText('25 May 2025');
  const width = page.viewportSize()?.width ?? 0;
  const edges = async () => {
    const box = await preview.boundingBox();
    return box ? [box.x, width - box.x - box.width] : [];
  };
  await expect.poll(async () => Math.min(...(await edges()))).toBeGreaterThan(5);
});

test('pages that were never opened open without a network, once the first view is there', async ({
  context,
  page,
}) => {
  const errors = errorsOf(page);
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  page.on('requestfinished', (request) => asked.delete(request.url()));
  const loaded = ['entity-page', 'event-page', 'add-page', 'who-says'].map((part) =>
    page.waitForResponse((response) => response.url().includes(`/${part}`)),
  );
  await page.goto('./');
  await Promise.all(loaded);
  await expect.poll(() => asked.size).toBe(0);
  await context.setOffline(true);
  const title = page.getByRole('heading', { level: 1 });
  await page.getByRole('link', { name: 'Hakan Fidan' }).first().click();
  await expect(title).toHaveText('Hakan Fidan');
  await page.getByRole('link', { name: 'Fidan and Güler in Islamabad' }).first().click();
  await expect(title).toHaveText('Fidan and Güler in Islamabad');
  await page.getByRole('banner').getByRole('link', { name: 'Add article' }).click();
  await expect(page.getByRole('textbox', { name: 'Text of the report' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  // A page can do without its icon and the letters of another script.
  expect(errors.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});
