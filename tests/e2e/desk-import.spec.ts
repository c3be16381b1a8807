import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './desk/accessible';
import { newPerson, write } from './desk/people';

test.describe.configure({ timeout: 180_000 });

const EIGHT = readFileSync(path.resolve('prisma/corpus/documents/astana-08-communique.ar.txt'), 'utf8');

/** The communiqué of round 8 with another last sentence, each run with another: a text stands only once. */
const altered = () =>
  `${EIGHT}\nتقرر الدول الضامنة عقد اجتماع الخبراء رقم ${Date.now()} في جنيف قبل 15 آذار/مارس 2018.\n`;

async function paste(page: Page, language: 'ar' | 'en', text: string): Promise<void> {
  await page.goto(`/${language}/desk/import`);
  await page.getByLabel(language === 'ar' ? 'نص البيان أو التقرير' : 'Text of the communiqué or report').fill(text);
  await page.getByRole('button', { name: language === 'ar' ? 'اقرأه' : 'Read it' }).click();
  await expect(page).toHaveURL(/\/desk\/import\/[0-9a-f-]{36}$/);
}

/** What other tests change meanwhile makes a preview old: it is made again, as a person would. */
async function publish(page: Page): Promise<void> {
  await expect(async () => {
    const preview = page.getByRole('button', { name: 'أعدّ المعاينة' });
    if (await preview.isVisible()) await preview.click();
    await page.getByRole('button', { name: 'انشره', exact: true }).click({ timeout: 20_000 });
    await expect(page.getByRole('button', { name: 'نعم، انشره' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('نُشر هذا النص.')).toBeVisible({ timeout: 20_000 });
  }).toPass({ timeout: 150_000 });
}

test('a pasted communiqué is read, previewed, published, seen by everybody, and taken back', async ({ browser }) => {
  const editor = await newPerson(browser, 'editor', 'ar');
  const { page } = editor;
  await paste(page, 'ar', altered());
  await expect(page.getByLabel('العنوان بالعربية')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByLabel('الجولة', { exact: true })).toHaveValue('astana-08');
  await expectAccessible(page);

  await page.getByLabel('العنوان بالعربية').fill('بيان معدّل');
  await page.getByLabel('العنوان بالإنكليزية').fill('Altered statement');
  await page.getByLabel('الناشر بالعربية').fill('وكالة الأنباء');
  await page.getByLabel('الناشر بالإنكليزية').fill('News agency');
  await page.getByLabel('الرابط').fill('ftp://example.org/x');
  await expect(page.getByText('يجب أن يبدأ بـ http://')).toBeVisible();
  await page.getByLabel('الرابط').fill('https://example.org/statement');
  await expect(page.getByRole('status').filter({ hasText: /^حُفظ$/ })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('العنوان بالعربية')).toHaveValue('بيان معدّل');

  await page.getByRole('button', { name: 'أعدّ المعاينة' }).click();
  const preview = page.getByRole('region', { name: 'ما الذي يفعله النشر' });
  await expect(preview).toBeVisible({ timeout: 60_000 });
  await expect(preview.getByText(/الخبراء رقم/).first()).toBeVisible();
  await expect(preview.getByText('وعد جديد واحد')).toBeVisible();
  await expectAccessible(page);

  await publish(page);
  const link = page.getByRole('link', { name: 'إلى الوثيقة' });
  const address = (await link.getAttribute('href')) ?? '';
  const importPage = page.url();

  const reader = await (await browser.newContext()).newPage();
  await reader.goto(address);
  await expect(reader.getByRole('heading', { name: 'بيان معدّل' })).toBeVisible();
  await expect(reader.getByText(/الخبراء رقم/).first()).toBeVisible();

  expect(
    (
      await write(editor, 'POST', `/api/v1/desk/imports/${importPage.split('/').at(-1)}/moves`, {
        action: 'withdraw',
        revision: 9,
        reason: 'x',
      })
    ).status(),
  ).toBe(403);
  const reviewer = await newPerson(browser, 'reviewer', 'ar');
  await reviewer.page.goto(importPage);
  await reviewer.page.getByLabel('السبب').fill('نُشر للتجربة');
  await reviewer.page.getByRole('button', { name: 'اسحب الوثيقة' }).click();
  await expect(reviewer.page.getByText('سُحبت وثيقة هذا النص')).toBeVisible({ timeout: 60_000 });
  await expectAccessible(reviewer.page);
  expect((await reader.goto(address))?.status()).toBe(404);
});

test('an import is called off while it is read, says so, and is tried again', async ({ browser }) => {
  const { page } = await newPerson(browser, 'editor');
  await paste(page, 'en', altered().repeat(60)); // long enough to be still at it
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByText('This import was cancelled. Nothing of it is public.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Cancel', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByRole('button', { name: 'Give up' }).click();
  await page.getByRole('button', { name: /Yes/ }).click();
  await expect(page).toHaveURL(/\/en\/desk\/import$/);
});

test('a text that is here already leads to its document', async ({ browser }) => {
  const { page } = await newPerson(browser, 'editor', 'en');
  await paste(page, 'en', EIGHT);
  await expect(page.getByText('This text is a document already.')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'To the document' }).click();
  await expect(page).toHaveURL(/\/en\/documents\/astana-08-communique\.ar$/);
});

test('several files at once: a PDF beside its page, and one that is refused by name', async ({ browser }) => {
  const { page } = await newPerson(browser, 'editor', 'en');
  await page.goto('/en/desk/import');
  await expectAccessible(page);
  const files = page.getByLabel(/^Choose files/);
  await expect(files).toBeEnabled();
  await files.setInputFiles([
    { name: 'statement.pdf', mimeType: 'application/pdf', buffer: readFileSync('tests/fixtures/import/statement.pdf') },
    { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') },
  ]);
  const refused = page.getByRole('listitem').filter({ hasText: 'picture.png' });
  await expect(refused.getByRole('alert')).toHaveText(/This kind of file cannot be imported/);
  await page.getByRole('listitem').filter({ hasText: 'taken in' }).getByRole('link').click();
  await expect(page.getByText(/^Readability/)).toBeVisible({ timeout: 60_000 });
  const picture = page.getByRole('img', { name: 'Picture of page 1' });
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth), { timeout: 30_000 })
    .toBeGreaterThan(500);
  const text = page.getByLabel('Text of page 1');
  await text.fill((await text.inputValue()).replace('والعرشين', 'والعشرين'));
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page.getByText('Page 2 of 3')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Picture of page 2' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await page.reload();
  await expect(text).toHaveValue(/الثالثة والعشرين/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Give up' }).click();
  await page.getByRole('button', { name: 'Yes, give up' }).click();
  await expect(page).toHaveURL(/\/en\/desk\/import$/);
});

test('who may not import sees no page and gets nothing from the addresses', async ({ browser }) => {
  const person = await newPerson(browser, 'reader', 'en');
  expect((await person.page.goto('/en/desk/import'))?.status()).toBe(403);
  const none = '00000000-0000-0000-0000-000000000000';
  const { request } = person.context;
  for (const address of ['', `/${none}`, `/${none}/pages/1`])
    expect((await request.get(`/api/v1/desk/imports${address}`)).status()).toBe(403);
  expect((await write(person, 'POST', '/api/v1/desk/imports', { text: 'نص' })).status()).toBe(403);
});

test('works at 360 pixels', async ({ browser }) => {
  const { page } = await newPerson(browser, 'editor', 'ar');
  await page.setViewportSize({ width: 360, height: 780 });
  await paste(page, 'ar', altered());
  await expect(page.getByLabel('العنوان بالعربية')).toBeVisible({ timeout: 60_000 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: 'تخلَّ عنه' }).click();
  await page.getByRole('button', { name: 'نعم، أتخلّى عنه' }).click();
  await expect(page).toHaveURL(/\/ar\/desk\/import$/);
});
