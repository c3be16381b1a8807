import AxeBuilder from '@axe-core/playwright';
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

for (const [language, words] of [
  ['ar', { filters: 'المرشّحات', theme: 'الموضوع', show: /^اعرض \d+ / }],
  ['en', { filters: 'Filters', theme: 'Theme', show: /^Show \d+ promises$/ }],
] as const)
  test(`in ${language} the filters stand in a sheet that holds the focus, and the page follows them`, async ({
    page,
  }) => {
    await openPage(page, `/${language}?view=list`);
    const opener = page.getByRole('button', { name: words.filters });
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await opener.tap();
    const sheet = page.getByRole('dialog', { name: words.filters });
    await expect(sheet.getByRole('heading')).toBeFocused();
    await expect(page.locator('header')).toHaveAttribute('inert', '');
    await sheet.getByText(words.theme, { exact: true }).first().tap();
    const before = await page.locator('[data-commitment]').count();
    await sheet.locator('input[name=theme]').first().check();
    await expect.poll(() => page.locator('[data-commitment]').count()).toBeLessThan(before);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const box = await sheet.getByRole('button', { name: words.show }).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
    await sheet.getByRole('button', { name: words.show }).tap();
    await expect(sheet).toHaveCount(0);
    await expect(opener).toBeFocused();
    await expect(opener).toHaveText(`${words.filters}: 1`);
    await opener.tap();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

test('without scripts the filters are a row on the page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto('/en');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Filters' })).toBeHidden();
  await context.close();
});

test('nothing but the matrix scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const addresses = [
    '/ar',
    '/en?align=due',
    '/ar?view=matrix',
    '/en?view=list',
    '/ar/compare?id=A8-9',
    '/en/documents',
  ];
  for (const address of addresses) {
    await page.goto(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, address).toBeLessThanOrEqual(320);
  }
});
