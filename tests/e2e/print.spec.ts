import { expect, test, type Page } from '@playwright/test';
import { openPage } from './support/reading';

test.use({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' });

/** What a browser does before it takes the page for the printer: it tells the page, and lays it out for paper. */
async function print(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

test('the board prints light, a lane at a time under repeated years, and then as a list', async ({ page }) => {
  await openPage(page, '/ar?status=fulfilled-late');
  const threads = await page.locator('svg a[data-id]').count();
  await print(page);
  const sheet = page.locator('table[role=presentation]');
  await expect(sheet.locator('thead svg')).toBeVisible();
  await expect(sheet.locator('tbody a[data-id]')).toHaveCount(threads);
  await expect(page.locator('[data-commitment]')).toHaveCount(threads);
  await expect(page.getByRole('search')).toBeHidden();
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
  const late = await sheet
    .locator('pattern rect')
    .last()
    .evaluate((rect) => getComputedStyle(rect).fill);
  expect(late).toBe('rgb(179, 32, 22)');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
});

test('a promise’s page prints its links written out, with the address they belong to', async ({ page, request }) => {
  const { commitments } = await (await request.get('/api/v1/commitments?status=fulfilled-late')).json();
  await openPage(page, `/en/commitments/${commitments[0].commitment.id}`);
  await print(page);
  const link = page.getByRole('link', { name: 'In the text' }).first();
  const written = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(written).toContain((await link.getAttribute('href')) ?? '-');
  await expect(page.getByText('Paths that begin with / are pages of this address.')).toBeVisible();
});
