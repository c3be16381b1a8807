import { expect, test, type Page } from '@playwright/test';
import { openPage, seen } from './support/reading';

test.use({ viewport: { width: 1440, height: 900 } });

/** The thread of a promise on the timeline, by the beginning of its name without the id. */
function threadOf(page: Page, name: string) {
  return page
    .locator('svg a[data-id]')
    .filter({ has: page.locator('title', { hasText: new RegExp(`^\\S+ ${name}\\.`) }) });
}

/** What the timeline says of the place that the arrow keys have reached. */
function spoken(page: Page) {
  return page.locator('[data-stop]');
}

for (const { language, name, forward, stops } of [
  {
    language: 'en',
    name: 'Round 9',
    forward: 'ArrowRight',
    stops: ['Promise: 22 December 2017', 'Last due day: 28 February 2018', '14 May 2018'],
  },
  {
    language: 'ar',
    name: 'الجولة 9',
    forward: 'ArrowLeft',
    stops: ['الوعد: 22 كانون الأول/ديسمبر 2017', '28 شباط/فبراير 2018', '14 أيار/مايو 2018'],
  },
])
  test(`in ${language} the arrow that points along time walks along the thread of the ninth round`, async ({
    page,
  }) => {
    await openPage(page, `/${language}`);
    const thread = threadOf(page, name).first();
    await thread.focus();
    for (const stop of stops) {
      await page.keyboard.press(forward);
      await expect.poll(() => seen(spoken(page))).toContain(stop);
    }
    await page.keyboard.press(forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft');
    await expect.poll(() => seen(spoken(page))).toContain(stops[1]);
  });

test('turned around, time runs to the right in Arabic, and the arrows with it', async ({ page }) => {
  await openPage(page, '/ar?time=ltr');
  await threadOf(page, 'الجولة 9').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => seen(spoken(page))).toContain('الوعد: 22 كانون الأول/ديسمبر 2017');
});

test('arrows reach every promise of the timeline once, Home the first and End the last', async ({ page }) => {
  await openPage(page, '/en');
  const ids = await page
    .locator('svg a[data-id]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-id')));
  expect(ids.length).toBeGreaterThan(80);
  await page.locator('svg a[data-id][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const reached: (string | null)[] = [];
  for (let step = 0; step < ids.length; step += 1) {
    reached.push(await page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? null));
    await page.keyboard.press('ArrowDown');
  }
  expect(new Set(reached).size).toBe(ids.length);
  expect([...reached].sort()).toEqual([...ids].sort());
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(reached.at(-1));
  await page.keyboard.press('Home');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(reached[0]);
});

test('plus and minus zoom around the promise with the focus, zero shows everything', async ({ page }) => {
  await openPage(page, '/en');
  await threadOf(page, 'Round 9').first().focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/from=/);
  const slider = page.getByRole('slider', { name: 'First day shown' });
  await expect(slider).not.toHaveAttribute('aria-valuetext', '1 January 2017');
  await page.keyboard.press('0');
  await expect(slider).toHaveAttribute('aria-valuetext', '1 January 2017');
});

test('Enter opens the panel of the promise, Escape closes it and gives the focus back', async ({ page }) => {
  await openPage(page, '/en');
  const thread = threadOf(page, 'Round 9').first();
  await thread.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: /^The promise / })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: /^The promise / })).toHaveCount(0);
  await expect(thread).toBeFocused();
});

test('a question mark lists the keys, Escape puts the list away', async ({ page }) => {
  await openPage(page, '/en');
  await threadOf(page, 'Round 9').first().focus();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys on the timeline' });
  for (const words of ['between promises', 'along a thread', 'first and last promise', 'whole time'])
    await expect(keys.getByText(words)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
});
