import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** The budget of the design. */
const MOST_BYTES = 180_000;

test('the script of the first view keeps to its budget, compressed, workers included', async ({
  page,
}) => {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return;
    sizes.set(response.url(), gzipSync(await response.body()).length);
  });
  await page.goto('./');
  await page.getByRole('region', { name: 'Relationships' }).waitFor();
  await page.waitForLoadState('networkidle');
  const sum = [...sizes.values()].reduce((total, size) => total + size, 0);
  console.log(`First view: ${sum} bytes of script in ${sizes.size} files`);
  expect(sum).toBeLessThanOrEqual(MOST_BYTES);
});
