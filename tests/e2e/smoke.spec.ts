import { expect, test } from '@playwright/test';

test.describe('the page that opens first', () => {
  for (const [language, path, direction] of [
    ['ar', '/ar', 'rtl'],
    ['en', '/en', 'ltr'],
  ] as const) {
    test(`the root leads a reader of ${language} to ${path}, drawn ${direction}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL, locale: language });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto('/');
      await expect(page).toHaveURL(new RegExp(`${path}$`));
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
      expect(errors).toEqual([]);
      await context.close();
    });
  }
});
