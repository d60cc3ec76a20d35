/** A whole task without a mouse: find, open, read the sources, copy the link. */
import { expect, test, type Locator, type Page } from '@playwright/test';

const focused = (page: Page) => page.locator(':focus');

/** Presses Tab until something of this name has the focus. */
async function tabTo(page: Page, role: 'link' | 'button', name: string | RegExp, most = 150) {
  const wanted = page.getByRole(role, { name });
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(() => {
      const { ariaLabel, textContent } = document.activeElement ?? document.body;
      return ariaLabel ?? textContent;
    });
    // Names as a reader hears them take long to work out, for a whole page at every step.
    if (typeof name === 'string' ? !words.includes(name) : !name.test(words)) continue;
    const isThere = await wanted.evaluateAll((all) =>
      all.some((e) => e === document.activeElement),
    );
    if (isThere) return;
  }
  throw new Error(`Tab does not reach the ${role} ${String(name)}`);
}

/** Goes down the list of matches to one of them. */
async function goTo(page: Page, option: Locator, most = 30) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('ArrowDown');
    if ((await option.getAttribute('aria-selected')) === 'true') return;
  }
  throw new Error('the arrow keys do not reach it');
}

test('Fidan’s meetings on Gaza: find them, open one, read its sources, copy its link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  await expect(page.getByRole('status')).toHaveText('36 of 36 events');

  // Both as filters, from the search box.
  await page.keyboard.press('/');
  await expect(focused(page)).toHaveRole('searchbox');
  for (const name of ['Fidan', 'Gaza']) {
    await page.keyboard.type(name);
    const options = page.getByRole('option', { name: new RegExp(name) });
    await expect(options.first()).toBeVisible();
    const group = page.getByRole('group', {
      name: name === 'Fidan' ? 'Matches: People' : 'Matches: Topics',
    });
    const wanted = group.getByRole('option').first();
    await goTo(page, wanted);
    await page.keyboard.press('Shift+Enter');
    await expect(page.getByRole('listbox')).toHaveCount(0);
  }
  await expect(page.getByRole('status')).toHaveText('3 of 36 events');
  await expect(page).toHaveURL(/person=hakan-fidan/);
  await expect(page).toHaveURL(/topic=gaza/);

  // Open one of the three.
  await tabTo(page, 'link', 'Page of Ministers coordinate on Gaza in Istanbul');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Ministers coordinate on Gaza in Istanbul' }),
  ).toBeVisible();

  // Its report is a link; a preview shows while it has the focus, and Escape takes it away.
  const details = page.getByRole('complementary', { name: 'Details' });
  const report = details.getByRole('link', { name: /^Report of 3 November/ });
  await tabTo(page, 'link', /^Report of 3 November/);
  await expect(report).toBeFocused();
  await expect(page.getByRole('tooltip')).toContainText('claims');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: /^Report of 3 November/ }),
  ).toBeVisible();
  // The browser's own key for Back is not the page's to hear.
  await page.goBack();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Ministers coordinate on Gaza in Istanbul' }),
  ).toBeVisible();

  // Copy its link, from the palette.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('share');
  await expect(page.getByRole('option', { name: 'Share or cite this view' })).toBeVisible();
  await goTo(page, page.getByRole('option', { name: 'Share or cite this view' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share and cite' });
  await expect(dialog).toBeVisible();
  await tabTo(page, 'button', 'Copy: Link to this event alone', 10);
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Copied: Link to this event alone');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe('/events/gaza-coordination-istanbul');
  expect(new URL(copied).search).toBe('');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const other = await context.newPage();
  await other.goto(copied);
  await expect(
    other.getByRole('heading', { level: 1, name: 'Ministers coordinate on Gaza in Istanbul' }),
  ).toBeVisible();
});

test('the dialog keeps the focus and gives it back', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, 'button', 'Share');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share and cite' });
  await expect(dialog).toBeVisible();
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    const isOutside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    );
    expect(isOutside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
});

test('the skip link leads past the filters, and leaves the address alone', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('status')).toHaveText('36 of 36 events');
  const address = page.url();
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText('Skip to the content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.locator(':focus')).toHaveCount(1);
  expect(page.url()).toBe(address);
});

test('whoever takes a filter off goes on from there', async ({ page }) => {
  await page.goto('./?person=ishaq-dar&topic=gaza');
  const filters = page.getByRole('complementary', { name: 'Filters' });
  const chip = (name: string) => filters.getByRole('button', { name: `Remove filter: ${name}` });
  await chip('Ishaq Dar').focus();
  await page.keyboard.press('Enter');
  await expect(chip('Ishaq Dar')).toHaveCount(0);
  await expect(chip('Gaza')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('36 of 36 events');
  await expect(filters).toBeFocused();
});
