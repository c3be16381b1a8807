import { expect, test } from '@playwright/test';
import { seen } from './support/reading';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a promise has a page that can be cited, with its history', async ({ page, request }) => {
      const { commitments } = await (
        await request.get('/api/v1/commitments?round=astana-08&theme=meetings&q=round 9')
      ).json();
      const id = commitments[0].commitment.id as string;
      await page.goto(`/en/commitments/${id}`);
      await expect(page).toHaveTitle(`Round 9 (${id}) · Ahd`);
      const words = await seen(page.locator('main'));
      expect(words).toContain('1 March 2018 Overdue');
      expect(words).toContain(`/en/commitments/${id}`);
      expect(words).toContain('Kept 75 days late');
    });

    test('a deep link leads to a clause in the whole text', async ({ page }) => {
      await page.goto('/en/documents/astana-08-communique.ar');
      const sign = page.getByRole('link', { name: /^Commitment [A-Z]\d+-\d+$/ }).first();
      const clause = sign.locator('xpath=ancestor::*[@id][1]');
      const id = await clause.getAttribute('id');
      await page.goto(`/en/documents/astana-08-communique.ar#${id}`);
      await expect(page.locator(`#${id}`)).toBeInViewport();
      await expect(page.locator('main')).toContainText('النصف الثاني من شباط/فبراير 2018');
    });

    test('a summary says that its words are ours', async ({ page }) => {
      await page.goto('/en/documents/astana-09-summary.ar');
      await expect(page.getByText('This is our own summary')).toBeVisible();
      await expect(page.locator('main blockquote')).toHaveCount(0);
    });

    test('rounds, documents and the method have their pages', async ({ page }) => {
      await page.goto('/ar/documents');
      await page.getByRole('link', { name: 'الجولة الثامنة من محادثات أستانا', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('الجولة الثامنة من محادثات أستانا');
      await page.getByRole('link', { name: 'المنهج', exact: true }).click();
      await expect(page.getByRole('heading', { level: 2, name: 'الحدود' })).toBeVisible();
    });

    for (const [address, title] of [
      ['/ar/nowhere', 'لا توجد صفحة بهذا العنوان'],
      ['/en/commitments/Z99-9', 'There is no such page'],
      ['/en/documents/none.ar', 'There is no such page'],
      ['/en/rounds/none', 'There is no such page'],
    ] as const)
      test(`${address} is missing, and says so in its language`, async ({ page }) => {
        const response = await page.goto(address);
        expect(response?.status()).toBe(404);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      });
  });
