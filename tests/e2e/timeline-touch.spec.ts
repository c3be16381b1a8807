import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { openPage } from './support/reading';

interface Finger {
  x: number;
  y: number;
}

/** Real touches through the browser's own protocol: from the first places to the last in ten steps. */
async function moveFingers(cdp: CDPSession, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
  const at = (share: number) =>
    from.map(({ x, y }, id) => ({ id, x: x + ((to[id]?.x ?? x) - x) * share, y: y + ((to[id]?.y ?? y) - y) * share }));
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 10; step += 1)
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 10) });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** First and last day in sight, as day numbers. */
async function windowOf(page: Page): Promise<{ from: number; to: number }> {
  const [from = 0, to = 0] = await page
    .locator('[role=slider][data-grip]')
    .evaluateAll((grips) => grips.map((grip) => Number(grip.getAttribute('aria-valuenow'))));
  return { from, to };
}

test.describe('a telephone on its side', () => {
  test.use({ viewport: { width: 800, height: 360 }, hasTouch: true, isMobile: true });

  for (const [language, sign] of [
    ['ar', 1],
    ['en', -1],
  ] as const)
    test(`in ${language} two fingers zoom and one finger pans along time`, async ({ page }) => {
      await openPage(page, `/${language}`);
      const cdp = await page.context().newCDPSession(page);
      const plot = page.locator('svg[role=group]').first();
      await plot.scrollIntoViewIfNeeded();
      await plot.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 60));
      const middle = { x: 420, y: 200 };
      const whole = await windowOf(page);
      await moveFingers(
        cdp,
        [
          { ...middle, x: 380 },
          { ...middle, x: 460 },
        ],
        [
          { ...middle, x: 260 },
          { ...middle, x: 580 },
        ],
      );
      await expect
        .poll(async () => (await windowOf(page)).to - (await windowOf(page)).from)
        .toBeLessThan((whole.to - whole.from) / 2);
      await expect(page).toHaveURL(/from=/);
      const zoomed = await windowOf(page);
      await moveFingers(cdp, [{ x: 420, y: 200 }], [{ x: 420 + sign * 100, y: 200 }]);
      // a finger that draws the future in moves the window to later days
      await expect.poll(async () => (await windowOf(page)).from).toBeGreaterThan(zoomed.from);
      const panned = await windowOf(page);
      expect(panned.to - panned.from).toBeCloseTo(zoomed.to - zoomed.from, -1);
    });

  test('a finger up scrolls the page and leaves the window alone', async ({ page }) => {
    await openPage(page, '/en');
    const cdp = await page.context().newCDPSession(page);
    await page
      .locator('svg[role=group]')
      .first()
      .evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 60));
    const [before, top] = [await windowOf(page), await page.evaluate(() => scrollY)];
    await moveFingers(cdp, [{ x: 420, y: 300 }], [{ x: 420, y: 120 }]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 50);
    expect(await windowOf(page)).toEqual(before);
  });
});

test.describe('a telephone upright', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const language of ['ar', 'en'])
    test(`in ${language} a tap on a promise opens its panel over the whole screen`, async ({ page }) => {
      await openPage(page, `/${language}`);
      const row = page.locator('a[data-id]').first();
      await row.tap();
      const panel = page.getByRole('complementary');
      await expect(panel).toBeVisible();
      expect((await panel.boundingBox())?.width).toBe(360);
      await expect(page).toHaveURL(/select=/);
    });
});
