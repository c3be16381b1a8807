import { expect, test } from '@playwright/test';
import { openPage } from './support/reading';

const rows = '[data-commitment]';

test('a filter narrows the list, is said in words, stands in the address, and comes back with the back button', async ({
  page,
}) => {
  await openPage(page, '/en?view=list');
  const all = await page.locator(rows).count();
  await page.getByRole('checkbox', { name: /^Kept late/ }).check();
  await expect(page).toHaveURL(/status=fulfilled-late/);
  await expect(page.getByText(/^Showing \d+ of \d+ promises: Status “Kept late”/)).toBeVisible();
  const late = await page.locator(rows).count();
  expect(late).toBeGreaterThan(0);
  expect(late).toBeLessThan(all);
  await page.getByRole('checkbox', { name: /^Overdue/ }).check();
  await expect(page).toHaveURL(/status=fulfilled-late&status=overdue/);
  expect(await page.locator(rows).count()).toBeGreaterThan(late);
  await page.goBack();
  await expect(page.locator(rows)).toHaveCount(late);
  await page.goForward();
  await expect(page.getByRole('checkbox', { name: /^Overdue/ })).toBeChecked();
  await page.getByRole('link', { name: 'Clear all filters' }).click();
  await expect(page.locator(rows)).toHaveCount(all);
  await expect(page).toHaveURL(/\/en\?view=list$/);
});

test('each count is the number of promises that its filter shows', async ({ page }) => {
  await openPage(page, '/en?view=list&strength=decision');
  await page.getByText('Theme', { exact: true }).first().click();
  const option = page.getByRole('checkbox', { name: /^Meetings \d+$/ });
  const name = await option.evaluate((box) => box.closest('label')?.textContent ?? '');
  await option.check();
  await expect(page.locator(rows)).toHaveCount(Number(/\d+/.exec(name)?.[0]));
});

test('a search finds a word however it is written', async ({ page }) => {
  await openPage(page, '/ar?view=list');
  await page.getByRole('searchbox').fill('ادلب');
  await expect(page).toHaveURL(/q=/);
  const found = await page.locator(rows).count();
  expect(found).toBeGreaterThan(1);
  await page.getByRole('searchbox').fill('إدلب');
  await expect(page.locator(rows)).toHaveCount(found);
});

test('an empty selection says which filter to loosen and offers it', async ({ page }) => {
  await openPage(page, '/en?theme=mine-action&status=fulfilled-late');
  await expect(page.getByRole('heading', { name: 'No promise matches this choice' })).toBeVisible();
  await page.getByRole('link', { name: 'Remove “Status”' }).click();
  await expect(page).toHaveURL(/\/en\?theme=mine-action$/);
  await expect(page.getByText(/^Showing \d+ of/)).toBeVisible();
});

test('what the address asks for and is not here is said, and breaks nothing', async ({ page }) => {
  const response = await page.goto('/en?theme=nowhere&asOf=2018-02-31&select=%2e%2e&view=globe');
  expect(response?.status()).toBe(200);
  await expect(page.getByText('theme=nowhere')).toBeVisible();
  await expect(page.getByText('asOf=2018-02-31')).toBeVisible();
});

test('the number shown is announced', async ({ page }) => {
  await openPage(page, '/en?view=list');
  await page.getByRole('checkbox', { name: /^Overdue/ }).check();
  await expect(page.getByRole('status').filter({ hasText: /promises shown, as of/ })).toHaveText(
    /^\d+ of \d+ promises shown/,
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('filters are a form that leads to the same address', async ({ page }) => {
    await page.goto('/en?view=list');
    const all = await page.locator(rows).count();
    await page.getByRole('checkbox', { name: /^Overdue/ }).check();
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/view=list/);
    await expect(page).toHaveURL(/status=overdue/);
    const shown = await page.locator(rows).count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    await expect(page.getByRole('checkbox', { name: /^Overdue/ })).toBeChecked();
  });

  test('a menu opens, and a day can be chosen', async ({ page }) => {
    await page.goto('/ar');
    await page.getByText('الموضوع', { exact: true }).first().click();
    await expect(page.getByRole('checkbox', { name: /^الاجتماعات/ })).toBeVisible();
    await page.getByLabel('كما في يوم').fill('2018-12-31');
    await page.getByRole('button', { name: 'اذهب' }).click();
    await expect(page).toHaveURL(/asOf=2018-12-31/);
    await expect(page.getByText('كما في 31 كانون الأول/ديسمبر 2018').first()).toBeVisible();
  });
});
