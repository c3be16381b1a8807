import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openPage } from './support/reading';

const PAGES = [
  '',
  '?view=list',
  '?view=matrix',
  '?theme=mine-action&status=fulfilled-late',
  '/documents',
  '/documents/astana-08-communique.ar',
  '/rounds/astana-08',
  '/method',
  '/none',
];

for (const language of ['ar', 'en'])
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width: 1440, height: 1000 } });

      for (const path of PAGES)
        test(`/${language}${path} has no fault that axe sees`, async ({ page }) => {
          await page.goto(`/${language}${path}`);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
          ).toEqual([]);
        });

      test('a promise’s page has no fault that axe sees', async ({ page, request }) => {
        const { commitments } = await (await request.get('/api/v1/commitments?status=fulfilled-late')).json();
        await page.goto(`/${language}/commitments/${commitments[0].commitment.id}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
        ).toEqual([]);
      });

      test('an open panel has no fault that axe sees', async ({ page }) => {
        await openPage(page, `/${language}?view=list`);
        await page.locator('[data-commitment]').first().click();
        await expect(page.getByRole('complementary')).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
        ).toEqual([]);
      });
    });
