import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './desk/accessible';
import { newPerson, write, type Person } from './desk/people';

test.describe.configure({ timeout: 120_000 });

/** The ids of promises that these tests decide on, one each, so that they can run side by side. */
const IDS = { whole: 'A8-2', conflict: 'A8-3', kept: 'A8-4', roles: 'A8-5', telephone: 'A8-6' } as const;

/** Two decisions cannot begin on one day: each run takes another, so that the tests can run on one database again. */
const holdsFrom = new Date(Date.UTC(2018, 5, 1) + (Math.floor(Date.now() / 60_000) % 2_500) * 86_400_000)
  .toISOString()
  .slice(0, 10);

/** Opens a new decision on a promise from its desk page; gives the address of the decision. */
async function openDecision(page: Page, language: 'ar' | 'en', id: string): Promise<string> {
  await page.goto(`/${language}/desk/commitments/${id}`);
  await page.getByRole('button', { name: language === 'ar' ? 'اكتب قرارًا' : 'Write a decision' }).click();
  await expect(page).toHaveURL(/\/desk\/decisions\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** Fills in a whole decision, in Arabic. */
async function writeDecision(page: Page): Promise<void> {
  await page.getByLabel('الحال').selectOption({ label: 'نُفِّذ جزئيًّا' });
  await page.getByLabel('يصحّ من يوم').fill(holdsFrom);
  await page.getByLabel('السبب بالعربية').fill('نُفّذ بعضه');
  await page.getByLabel('السبب بالإنكليزية').fill('Some of it was done');
  await page.getByRole('group', { name: 'كل الملتزمين' }).getByLabel('نُفّذ؟').selectOption({ label: 'جزئيًّا' });
  await page.getByRole('button', { name: 'أضف من عنوان' }).click();
  const evidence = page.getByRole('group', { name: 'الدليل 1' });
  await evidence.getByLabel('الاقتباس').fill('عُقد الاجتماع');
  await evidence.getByLabel('العنوان').fill('https://example.org/report');
  await evidence.getByLabel('الناشر').fill('وكالة');
  await evidence.getByLabel('اطُّلع عليه في').fill('2026-01-02');
}

test('a decision goes from draft through review to the public page, and is withdrawn again', async ({ browser }) => {
  const editor = await newPerson(browser, 'editor', 'ar');
  const reviewer = await newPerson(browser, 'reviewer', 'ar');
  const { page } = editor;
  const path = await openDecision(page, 'ar', IDS.whole);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'أرسل إلى المراجعة' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'ما زال ينقص:' }).getByRole('listitem')).toHaveCount(5);
  await writeDecision(page);
  await expect(page.getByRole('status').filter({ hasText: /^حُفظ$/ })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('السبب بالعربية')).toHaveValue('نُفّذ بعضه');
  await page.getByRole('button', { name: 'أرسل إلى المراجعة' }).click();
  await expect(page.getByText('قيد المراجعة: لا يتغيّر')).toBeVisible();
  await expectAccessible(page);

  await reviewer.page.goto('/ar/desk/decisions');
  await expectAccessible(reviewer.page);
  await reviewer.page.locator(`main a[href="${path}"]`).click();
  await expect(reviewer.page).toHaveURL(new RegExp(path));
  await expect(reviewer.page.getByLabel('السبب بالعربية')).toHaveAttribute('readonly');
  await reviewer.page.getByRole('button', { name: 'انشره' }).click();
  await expect(reviewer.page).toHaveURL(new RegExp(`/ar/desk/commitments/${IDS.whole}$`));
  await expect(reviewer.page.getByText('نُشر قرار').first()).toBeVisible();
  await expectAccessible(reviewer.page);

  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`/en/commitments/${IDS.whole}`);
  const record = reader
    .getByRole('listitem')
    .filter({ hasText: 'Some of it was done' })
    .filter({ hasText: 'Partly kept' })
    .first();
  await expect(record.getByText(/^Partly kept, from \d+ \w+ \d{4}$/)).toBeVisible();
  await expect(reader.getByText(/^What the rules compute:/)).toBeVisible();
  await expect(record.getByRole('link', { name: 'وكالة' })).toHaveAttribute('href', 'https://example.org/report');
  await expectAccessible(reader);

  await reviewer.page.getByRole('button', { name: 'اسحبه' }).first().click();
  const form = reviewer.page.getByRole('form', { name: 'سحب هذا القرار' });
  await form.getByLabel('السبب بالعربية').fill('خطأ');
  await form.getByLabel('السبب بالإنكليزية').fill('A mistake');
  await form.getByRole('button', { name: 'اسحبه' }).click();
  await expect(reviewer.page.getByText('سُحب قرار').first()).toBeVisible();
  await reader.reload();
  await expect(reader.getByText('A mistake').first()).toBeVisible();
  await expect(reader.getByText(/withdrawn on/).first()).toBeVisible();
});

test('two windows in conflict show both versions, and nothing is lost before one chooses', async ({ browser }) => {
  const editor = await newPerson(browser, 'editor', 'en');
  const path = await openDecision(editor.page, 'en', IDS.conflict);
  const second = await editor.context.newPage();
  await second.goto(path);
  await editor.page.getByLabel('Reason, in English').fill('From the first window');
  await expect(editor.page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await second.getByLabel('Reason, in English').fill('From the second window');
  const conflict = second.getByRole('alert').filter({ hasText: 'This was changed in another window' });
  await expect(conflict.getByText('From the first window')).toBeVisible();
  await expect(conflict.getByText('From the second window')).toBeVisible();
  await expectAccessible(second);
  await conflict.getByRole('button', { name: 'Keep what is here' }).click();
  await expect(second.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await editor.page.reload();
  await expect(editor.page.getByLabel('Reason, in English')).toHaveValue('From the second window');
});

test('what is typed while the server is away is kept, in the page and after it was closed', async ({ browser }) => {
  const editor = await newPerson(browser, 'editor', 'en');
  const { page } = editor;
  const path = await openDecision(page, 'en', IDS.kept);
  await page.route('**/api/v1/desk/**', (route) => route.abort());
  await page.getByLabel('Reason, in English').fill('Typed in a tunnel');
  await expect(page.getByRole('alert').filter({ hasText: 'The server cannot be reached' })).toBeVisible();
  await expect(page.getByLabel('Reason, in English')).toHaveValue('Typed in a tunnel');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.close();
  const again = await editor.context.newPage();
  await again.goto(path);
  await expect(again.getByLabel('Reason, in English')).toHaveValue('');
  await again.getByRole('button', { name: 'Bring it back' }).click();
  await expect(again.getByLabel('Reason, in English')).toHaveValue('Typed in a tunnel');
  await expect(again.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
});

test('each role is refused what it may not do, on the page and by the interface', async ({ browser }) => {
  const administrator = await newPerson(browser, 'administrator', 'en');
  const path = await openDecision(administrator.page, 'en', IDS.roles);
  const draft = `/api/v1/desk/decisions/drafts/${path.split('/').at(-1)}`;
  const content = {
    status: 'broken',
    holdsFrom: '2018-06-01',
    reason: { ar: 'سبب', en: 'Reason' },
    answers: [{ partyId: null, done: 'no', onTime: 'no', asWritten: 'no' }],
    evidence: [
      {
        side: 'supports',
        quote: 'q',
        byPromisers: false,
        source: { kind: 'address', url: 'https://example.org', publisher: 'p', accessedOn: '2026-01-02' },
      },
    ],
  };
  const code = async (person: Person, method: 'POST' | 'PUT', at: string, data: unknown) => {
    const answer = await write(person, method, at, data);
    return `${answer.status()} ${((await answer.json()) as { error?: { code: string } }).error?.code ?? ''}`.trim();
  };
  expect(await code(administrator, 'PUT', draft, { revision: 1, content })).toBe('200');
  expect(await code(administrator, 'POST', `${draft}/moves`, { action: 'submit', revision: 2 })).toBe('200');
  expect(await code(administrator, 'POST', `${draft}/moves`, { action: 'publish', revision: 3 })).toBe('403 own-work');
  await administrator.page.reload();
  await expect(administrator.page.getByText('You wrote it: somebody else has to review it.')).toBeVisible();

  const editor = await newPerson(browser, 'editor', 'en');
  expect(await code(editor, 'PUT', draft, { revision: 3, content })).toBe('403 not-author');
  expect(await code(editor, 'POST', `${draft}/moves`, { action: 'publish', revision: 3 })).toBe('403 role');
  await editor.page.goto(path);
  await expect(editor.page.getByRole('button', { name: /Publish|Send back|Take back|Give up/ })).toHaveCount(0);

  const reader = await newPerson(browser, 'reader', 'en');
  expect(
    await code(reader, 'POST', '/api/v1/desk/decisions/drafts', { commitmentId: IDS.roles, supersedesId: null }),
  ).toBe('403 role');
  for (const page of ['/en/desk/decisions', path, `/en/desk/commitments/${IDS.roles}`])
    expect((await reader.page.goto(page))?.status()).toBe(403);
  expect(await code(administrator, 'POST', `${draft}/moves`, { action: 'take-back', revision: 3 })).toBe('200');
});

test('is written by keyboard alone, and has controls of 44 pixels on a telephone', async ({ browser }) => {
  const editor = await newPerson(browser, 'editor', 'ar');
  const { page } = editor;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/ar/desk/commitments/${IDS.telephone}`);
  await page.getByRole('button', { name: 'اكتب قرارًا' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/desk\/decisions\//);
  await page.getByLabel('الحال').focus();
  await page.keyboard.press('ArrowDown');
  await page.getByLabel('السبب بالعربية').focus();
  await page.keyboard.type('كُتب باللوحة');
  await expect(page.getByRole('status').filter({ hasText: /^حُفظ$/ })).toBeVisible();
  const controls = await page.locator('main :is(button, select, textarea, input:not([type=checkbox])):visible').all();
  for (const control of controls) expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
