import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './desk/accessible';
import { newPerson, write } from './desk/people';

test.describe.configure({ timeout: 120_000 });

const AR = 'عُقد الاجتماع في أيار لا في آذار، كما يقول التقرير المذكور.';

/** Everybody comes from an address of their own, or the limits of one address would stop the run. */
const ownAddress = () => `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.')}`;

async function fill(page: Page, reason: string): Promise<void> {
  await page.getByLabel(/عنوان الدليل|Address of the evidence/).fill('https://example.org/report');
  await page.getByLabel(/ما الخطأ، ولماذا؟|What is wrong, and why\?/).fill(reason);
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, extraHTTPHeaders: { 'x-forwarded-for': ownAddress() } });

  test('a reader objects, keeps what was typed where it is refused, and follows the objection by its id', async ({
    page,
  }) => {
    await page.goto('/ar/commitments/A8-7');
    await page.getByRole('link', { name: 'اعترض على هذه الحال' }).click();
    await fill(page, AR);
    await page.getByRole('button', { name: 'أرسل الاعتراض' }).click();
    await expect(page.getByRole('alert')).toContainText('أسرع مما يكتب إنسان');
    await expect(page.getByLabel('ما الخطأ، ولماذا؟')).toHaveValue(AR);
    await page.waitForTimeout(3_100);
    await page.getByRole('button', { name: 'أرسل الاعتراض' }).click();
    await expect(page).toHaveURL(/\/ar\/corrections\/C\d+$/);
    await expect(page.getByText('سينظر فيه محرّر قبل أن يُنشر')).toBeVisible();
    await expect(page.getByText(AR)).toHaveCount(0);
  });
});

test('an objection is answered at the desk and then stands on the page of the promise and under corrections', async ({
  browser,
}) => {
  const context = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': ownAddress() } });
  const reader = await context.newPage();
  const reason = `The meeting was held in May and not in March: see the report (${Date.now()}).`;
  await reader.goto('/en/commitments/A8-7/challenge');
  await expectAccessible(reader);
  await fill(reader, reason);
  await reader.waitForTimeout(3_100);
  await reader.getByRole('button', { name: 'Send the objection' }).click();
  await expect(reader).toHaveURL(/\/en\/corrections\/C\d+$/);
  await expectAccessible(reader);
  const id = new URL(reader.url()).pathname.split('/').at(-1) ?? '';

  const editor = await newPerson(browser, 'editor', 'ar');
  await editor.page.goto('/ar/desk/challenges');
  await expectAccessible(editor.page);
  await editor.page.locator(`main a[href="/ar/desk/challenges/${id}"]`).click();
  await expect(editor.page.getByText(reason).first()).toBeVisible();
  await expectAccessible(editor.page);
  await editor.page.getByRole('button', { name: 'انشره', exact: true }).click();
  await expect(editor.page.getByText('يراه الجميع، في صفحة الوعد')).toBeVisible();
  await editor.page.getByLabel('النتيجة').selectOption({ label: 'لم يُقبل' });
  await editor.page.getByLabel('الجواب بالعربية').fill('التقرير يتحدّث عن اجتماع آخر.');
  await editor.page.getByLabel('الجواب بالإنكليزية').fill('The report is about another meeting.');
  await editor.page.getByRole('button', { name: 'انشر الجواب' }).click();
  await expect(editor.page.getByText('يراه الجميع مع جوابه')).toBeVisible();
  await expect(editor.page.getByText('أُجيب عن اعتراض')).toBeVisible();

  await reader.reload();
  await expect(reader.getByText('The report is about another meeting.')).toBeVisible();
  await expectAccessible(reader);
  await reader.goto('/en/commitments/A8-7');
  await expect(reader.getByRole('article', { name: `Objection ${id}` })).toContainText('declined');
  await expectAccessible(reader);
  await reader.goto('/ar/corrections');
  await expect(reader.getByRole('article', { name: `الاعتراض ${id}` })).toContainText('التقرير يتحدّث عن اجتماع آخر.');
  await expectAccessible(reader);
  await reader.setViewportSize({ width: 360, height: 740 });
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const answer = await reader.request.get('/api/v1/corrections');
  expect(JSON.stringify(await answer.json())).toContain(reason);
});

test('a reader with an account may neither see the queue nor answer', async ({ browser }) => {
  const reader = await newPerson(browser, 'reader', 'en');
  const page = await reader.page.goto('/en/desk/challenges');
  expect(page?.status()).toBe(403);
  const answer = await write(reader, 'POST', '/api/v1/desk/challenges/C1/moves', { action: 'open', revision: 1 });
  expect(answer.status()).toBe(403);
});
