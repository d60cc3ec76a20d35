import { expect, test } from '@playwright/test';

/** Of our own: what it tells never happened. */
const REPORT = `ANKARA, 12 March 2026 — Turkish Foreign Minister Hakan Fidan and his Chilean counterpart Marta Quiroga met in Ankara on Wednesday to discuss trade and defence.`;

test('a report that does not fit a newer data set is named, and fits once it is saved again', async ({
  page,
}) => {
  await page.goto('./add');
  await page.getByRole('textbox', { name: 'Text of the report' }).fill(REPORT);
  await page.getByRole('textbox', { name: 'Name it in your own words' }).fill('Ankara, March 2026');
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await page.getByRole('button', { name: 'Accept the news' }).click();
  const save = page.getByRole('button', { name: /^Save \d/ });
  const saved = Number(/\d+/.exec(await save.innerText())?.[0]);
  await save.click();
  await expect(page.getByText(/^Saved\./)).toBeVisible();

  // The id that the report gave to a person.
  await page.route(/pakistan-turkiye-2025\.json/, async (route) => {
    const response = await route.fetch();
    const file = (await response.json()) as { organisations: unknown[] };
    file.organisations.push({ id: 'marta-quiroga', name: 'Quiroga Institute' });
    await route.fulfill({ response, json: file });
  });
  await page.goto('./');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('Your report “Ankara, March 2026” is not shown.');
  const status = (events: number) =>
    page.getByRole('status').filter({ hasText: `of ${events} events` });
  await expect(status(36)).toHaveCount(1);
  await notice.getByRole('link', { name: 'Your reports' }).click();
  await expect(page.getByText('not on the timeline')).toBeVisible();
  await page.getByRole('button', { name: 'Review again' }).click();
  await page.getByRole('button', { name: /^Save \d/ }).click();
  await expect(page.getByText(/^Saved\. .* on the timeline:/)).toBeVisible();
  await expect(notice).toHaveCount(0);
  await page.goto('./');
  await expect(status(36 + saved)).toHaveCount(1);
});
