import { expect, test } from '@playwright/test';
import { openPage } from './support/reading';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

for (const address of [
  '/ar',
  '/en',
  '/ar?view=list',
  '/ar/documents',
  '/en/documents/astana-08-communique.ar',
  '/ar/method',
  '/ar/rounds/astana-08',
])
  test(`${address} does not scroll sideways on a telephone`, async ({ page }) => {
    await page.goto(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });

test('the panel fills the screen, holds the focus, and closes', async ({ page }) => {
  await openPage(page, '/ar?view=list');
  const link = page.locator('[data-commitment]').first();
  await link.tap();
  const panel = page.getByRole('complementary');
  await expect(panel).toBeVisible();
  const box = await panel.boundingBox();
  expect(box?.width).toBe(360);
  await expect(page.locator('header')).toHaveAttribute('inert', '');
  await page.getByRole('button', { name: 'أغلق' }).tap();
  await expect(panel).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('controls are large enough to touch', async ({ page }) => {
  await openPage(page, '/en');
  for (const control of await page.locator('main :is(button, summary, select, input[type="search"]):visible').all()) {
    const box = await control.boundingBox();
    expect(Math.round(box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});
