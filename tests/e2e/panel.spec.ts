import { expect, test } from '@playwright/test';
import { openPage, promiseRow, seen } from './support/reading';

test('a press opens the panel, Escape closes it, and the focus goes back to the promise', async ({ page }) => {
  await openPage(page, '/en?view=list&theme=meetings');
  const link = promiseRow(page, 'Round 9', 'Eighth round').getByRole('link');
  await link.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: /^The promise / });
  await expect(panel).toBeVisible();
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page).toHaveURL(/select=/);
  const words = await seen(panel);
  expect(words).toContain('النصف الثاني من شباط/فبراير 2018');
  expect(words).toContain('from 15 February 2018 to 28 February 2018');
  expect(words).toContain('Official text');
  expect(words).toContain('75 days later than its last due day, 28 February 2018');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(page).not.toHaveURL(/select=/);
});

test('the quote’s time words are marked, and a summary is not a quotation', async ({ page }) => {
  await openPage(page, '/ar?view=list');
  await promiseRow(page, 'الجولة 9', 'الجولة الثامنة').getByRole('link').click();
  const panel = page.getByRole('complementary', { name: /^الوعد / });
  await expect(panel.locator('blockquote mark').first()).toContainText('شباط/فبراير 2018');
  await openPage(page, '/ar?view=list');
  await promiseRow(page, 'الجولة 6', 'الجولة الخامسة').getByRole('link').click();
  await expect(panel.getByText('ملخّص بصياغتنا').first()).toBeVisible();
  await expect(panel.locator('blockquote')).toHaveCount(0);
});

test('previous and next walk through what is shown', async ({ page }) => {
  await openPage(page, '/en?view=list&status=fulfilled-late');
  const rows = page.locator('[data-commitment]');
  const first = await rows.first().getAttribute('data-commitment');
  await rows.first().click();
  const panel = page.getByRole('complementary', { name: /^The promise / });
  await expect(panel).toHaveAccessibleName(`The promise ${first}`);
  await panel.getByRole('button', { name: 'Next' }).click();
  await expect(panel).not.toHaveAccessibleName(`The promise ${first}`);
  await panel.getByRole('button', { name: 'Previous' }).click();
  await expect(panel).toHaveAccessibleName(`The promise ${first}`);
  // the keys that the buttons name do the same
  await page.keyboard.press('ArrowRight');
  await expect(panel).not.toHaveAccessibleName(`The promise ${first}`);
  await page.keyboard.press('ArrowLeft');
  await expect(panel).toHaveAccessibleName(`The promise ${first}`);
  for (let step = 0; step < 5; step += 1) await page.goBack();
  await expect(panel).toHaveCount(0);
});

test('a thread of the timeline opens the same panel', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openPage(page, '/en?theme=mine-action');
  await page.locator('svg a[aria-label]').first().press('Enter');
  await expect(page.getByRole('complementary', { name: /^The promise / })).toBeVisible();
});

test('an address with a selection opens with the panel, also without scripts', async ({
  browser,
  baseURL,
  request,
}) => {
  const { commitments } = await (await request.get('/api/v1/commitments?theme=mine-action')).json();
  const id = commitments[0].commitment.id as string;
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/en?select=${id}`);
  await expect(page.getByRole('complementary', { name: `The promise ${id}` })).toBeVisible();
  await context.close();
});

test('a repeat says how its words changed', async ({ page }) => {
  await openPage(page, '/en?view=list');
  await promiseRow(page, 'Round 12', 'Eleventh round').getByRole('link').click();
  const panel = page.getByRole('complementary', { name: /^The promise / });
  await expect.poll(() => seen(panel)).toContain('Its date moved from 1-28 February 2019 to 1-30 April 2019.');
  await openPage(page, '/ar?view=list');
  await promiseRow(page, 'الجولة 15', 'الجولة الرابعة').getByRole('link').click();
  const ofArabic = page.getByRole('complementary', { name: /^الوعد / });
  await expect.poll(() => seen(ofArabic)).toContain('سقط موعده الذي كان: 1-31 آذار/مارس 2020.');
});
