import AxeBuilder from '@axe-core/playwright';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { openPage, seen } from './support/reading';

/** The promises of the next rounds made in the eighth and the fourteenth: ids may change with the rules. */
async function idsOf(request: APIRequestContext): Promise<[string, string]> {
  const { commitments } = await (await request.get('/api/v1/commitments?status=fulfilled-late&theme=meetings')).json();
  const idIn = (roundId: string) =>
    commitments.find((each: { commitment: { roundId: string } }) => each.commitment.roundId === roundId).commitment.id;
  return [idIn('astana-08'), idIn('astana-14')];
}

async function expectNoFault(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([]);
}

const WORDS = {
  ar: { compare: 'قارنه بغيره', title: 'وعدان جنبًا إلى جنب', apart: 'بين الوعدين 719 يومًا.', swap: 'بدّل الجانبين' },
  en: {
    compare: 'Compare it',
    title: 'Two promises compared',
    apart: '719 days lie between the two promises.',
    swap: 'Swap sides',
  },
} as const;

test.use({ viewport: { width: 1440, height: 1000 } });

for (const language of ['ar', 'en'] as const)
  test(`in ${language} a second promise is chosen by keys, and both stand side by side`, async ({ page, request }) => {
    const [first, second] = await idsOf(request);
    const words = WORDS[language];
    await openPage(page, `/${language}?view=list&select=${first}`);
    await page.getByRole('complementary').getByRole('link', { name: words.compare }).press('Enter');
    const chooser = page.getByRole('complementary');
    await expect(chooser.getByRole('searchbox')).toBeFocused();
    await chooser.getByRole('searchbox').fill(second);
    await chooser.getByRole('link', { name: second }).last().press('Enter');
    const comparison = page.getByRole('region', { name: words.title });
    await expect(comparison.getByRole('heading', { name: words.title })).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`select=${first}&compare=${second}`));
    const table = comparison.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveText([new RegExp(`^${first}`), new RegExp(`^${second}`)]);
    const text = await seen(comparison);
    expect(text).toContain(words.apart);
    expect(text).toContain('النصف الثاني من شباط/فبراير 2018');
    await expectNoFault(page);
    await comparison.getByRole('button', { name: words.swap }).press('Enter');
    await expect(table.getByRole('columnheader').first()).toContainText(second);
    await page.goBack();
    await expect(table.getByRole('columnheader').first()).toContainText(first);
    await page.keyboard.press('Escape');
    await expect(comparison).toHaveCount(0);
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toHaveCount(0);
  });

test('while one is asked for, a press on a thread makes it the second; both stay marked', async ({ page, request }) => {
  const [first, second] = await idsOf(request);
  await openPage(page, `/en?theme=meetings&select=${first}`);
  await page.getByRole('complementary').getByRole('link', { name: WORDS.en.compare }).click();
  await page.locator(`svg a[data-id="${second}"]`).press('Enter');
  await expect(page.getByRole('region', { name: WORDS.en.title })).toBeVisible();
  await expect(page.locator('svg a[aria-current]')).toHaveCount(2);
});

test('two promises are compared without scripts, at an address of their own', async ({ browser, baseURL, request }) => {
  const [first, second] = await idsOf(request);
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/en/commitments/${first}`);
  await page.getByRole('link', { name: WORDS.en.compare }).click();
  await page.getByRole('link', { name: second }).last().click();
  await expect(page).toHaveURL(new RegExp(`/en/compare\\?id=${first}&id=${second}$`));
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveCount(2);
  await page.getByRole('link', { name: 'Show both on the timeline' }).click();
  await expect(page.getByRole('region', { name: WORDS.en.title })).toBeVisible();
  const missing = await page.goto(`/en/compare?id=${first}&id=A99-9`);
  expect(missing?.status()).toBe(404);
  await context.close();
});
