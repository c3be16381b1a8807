import { expect, test } from '@playwright/test';
import { expectAccessible } from './desk/accessible';
import { newPerson } from './desk/people';

test.describe.configure({ timeout: 120_000, mode: 'serial' });

test('a link is rejected by keyboard and that is taken back, in Arabic', async ({ browser }) => {
  const { page } = await newPerson(browser, 'editor', 'ar');
  await page.goto('/ar/desk/follow-ups');
  await expectAccessible(page);
  const card = page.getByRole('article').last();
  const name = (await card.getAttribute('aria-label')) ?? '';
  const rejecting = card.getByRole('button', { name: 'ارفض' });
  await rejecting.press('Enter');
  await expect(card.getByRole('status')).toHaveText('مرفوض', { timeout: 30_000 });
  await page.goto('/ar/desk/follow-ups?show=rejected');
  const rejected = page.getByRole('article', { name });
  await expect(rejected.first()).toBeVisible();
  await rejected.first().getByRole('button', { name: 'ارجع عنه' }).click();
  await expect(rejected.first().getByRole('status')).toHaveText('رُجع عنه', { timeout: 30_000 });
});

test('the editor finds what answers a promise by its words and links it, then takes that back', async ({ browser }) => {
  const { page } = await newPerson(browser, 'editor', 'en');
  await page.goto('/en/desk/follow-ups/promise?id=A8-2');
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Words to look for' }).fill('الدستورية');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/find=/);
  const cards = page.getByRole('article');
  const fresh = await cards.evaluateAll((all) =>
    all.findIndex((each) => [...each.querySelectorAll('button')].some((button) => button.textContent === 'Link')),
  );
  const card = cards.nth(fresh);
  await card.getByLabel('How it answers').selectOption({ label: 'Step forward' });
  await card.getByRole('button', { name: 'Link', exact: true }).click();
  await expect(card.getByRole('status')).toHaveText('Confirmed: Step forward', { timeout: 30_000 });
  await card.getByRole('button', { name: 'Take back' }).click();
  await expect(card.getByRole('status')).toHaveText('Taken back', { timeout: 30_000 });
});

test('from an answer the editor finds other promises; an answer that is none is not found', async ({ browser }) => {
  const { page } = await newPerson(browser, 'editor', 'en');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/desk/follow-ups');
  await page.getByRole('link', { name: 'Link this answer to another promise' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Link this answer to another promise');
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect((await page.goto('/en/desk/follow-ups/answer?target=event:none'))?.status()).toBe(404);

  const reader = await newPerson(browser, 'reader', 'en');
  expect((await reader.page.goto('/en/desk/follow-ups'))?.status()).toBe(403);
});
