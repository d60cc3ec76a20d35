import { expect, test, type Page } from '@playwright/test';

test.use({ viewport: { width: 390, height: 844 } });

const scrollOf = (page: Page) => page.evaluate(() => Math.round(scrollY));
const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of the page' }).getByRole('button', { name });

test('an event gone, by Back or Close, leads back to the part and place it was chosen at', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'November 2025' })).toBeVisible();
  const entry = page.getByRole('link', { name: 'Fidan meets a Hamas delegation' });
  const leave = [
    () => page.goBack(),
    () => page.getByRole('button', { name: 'Close', exact: true }).click(),
  ];
  for (const step of leave) {
    await entry.hover();
    const place = await scrollOf(page);
    expect(place).toBeGreaterThan(0);
    await entry.click();
    await expect(part(page, 'Details')).toHaveAttribute('aria-pressed', 'true');
    await step();
    await expect(part(page, 'Timeline')).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => scrollOf(page)).toBe(place);
  }
});

test('each part says what the events are narrowed down to, and can take it off', async ({
  page,
}) => {
  await page.goto('./?person=hakan-fidan&topic=gaza');
  await expect(page.getByText('3 of 36', { exact: true })).toBeVisible();
  await expect(part(page, 'Filters')).toHaveText('Filters 2');
  for (const name of ['Ties', 'Events', 'Timeline']) {
    await part(page, name).click();
    await expect(page.getByRole('button', { name: 'Remove filter: Gaza' })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Remove filter: Gaza' }).click();
  await expect(part(page, 'Filters')).toHaveText('Filters 1');
  await page.goto('./?person=nobody');
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('button', { name: 'Clear filters' })
    .click();
  await expect(part(page, 'Filters')).toHaveText('Filters');
});
