import { expect, test } from '@playwright/test';
import { expectAccessible } from './desk/accessible';
import { newPerson } from './desk/people';

test.describe.configure({ timeout: 120_000 });

/** Each run adds an event of its own, so that the tests can run on one database again. */
const stamp = Date.now().toString(36);

test('an editor adds an event, is told what is missing, sees it in the list and takes it out again', async ({
  browser,
}) => {
  const { page } = await newPerson(browser, 'editor', 'ar');
  await page.goto('/ar/desk/process');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'إضافة: حدث' }).click();
  await expect(page).toHaveURL(/\/process\/event\/new/);
  await page.getByRole('button', { name: 'احفظ' }).click();
  const faults = page.getByRole('alert').filter({ hasText: 'لم يُحفظ. موضع الخلل:' });
  await expect(faults).toContainText('العنوان بالعربية: املأه');
  await expect(faults).toContainText('المصدر 1، العنوان: يبدأ العنوان بـ http:// أو https://'.replace('،', ','));
  await expectAccessible(page);

  await page.getByLabel('العنوان بالعربية').fill(`لقاء تجريبي ${stamp}`);
  await page.getByLabel('العنوان بالإنكليزية').fill(`Trial meeting ${stamp}`);
  await page.getByLabel('المكان بالعربية').fill('جنيف');
  await page.getByLabel('المكان بالإنكليزية').fill('Geneva');
  await page.getByLabel('أول يوم').fill('2025-05-04');
  await expect(page.getByLabel('آخر يوم')).toHaveValue('2025-05-04');
  await page.getByLabel('العنوان', { exact: true }).fill('https://example.org/meeting');
  await page.getByLabel('الناشر').fill('وكالة');

  // what is typed outlives the page
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole('button', { name: 'استعده' }).click();
  await expect(page.getByLabel('العنوان بالإنكليزية')).toHaveValue(`Trial meeting ${stamp}`);
  await page.getByRole('button', { name: 'احفظ' }).click();
  const line = page.getByRole('listitem').filter({ hasText: `لقاء تجريبي ${stamp}` });
  await expect(line).toContainText('أُضيف هنا', { timeout: 30_000 }); // every text is read anew

  await line.getByRole('link').click();
  await page.getByRole('button', { name: 'أخرجه' }).click();
  await page.getByRole('button', { name: 'نعم، أخرجه' }).click();
  await expect(page).toHaveURL(/\/desk\/process\?process=astana$/, { timeout: 30_000 });
  await expect(page.getByRole('listitem').filter({ hasText: `لقاء تجريبي ${stamp}` })).toHaveCount(0);
});

test('a change that touches statuses is shown before it is kept, and can be left', async ({ browser }) => {
  const { page } = await newPerson(browser, 'editor', 'en');
  await page.goto('/en/desk/process/event/new');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add: event');
  await page.goto('/en/desk/process/event/prep-2017-04-tehran');
  await page.getByLabel('It took place').uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  const effect = page.getByRole('alert').filter({ hasText: /This changes (one status|\d+ statuses)/ });
  await expect(effect).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  await effect.getByRole('button', { name: 'Go on writing' }).click();
  await expect(effect).toBeHidden();
  await page.getByLabel('It took place').check();
});

test('two editors at one entry: the second one is told, sees both versions side by side, and joins them', async ({
  browser,
}) => {
  const [first, second] = [await newPerson(browser, 'editor', 'en'), await newPerson(browser, 'editor', 'ar')];
  for (const { page } of [first, second])
    await page.goto(`/${page === first.page ? 'en' : 'ar'}/desk/process/event/prep-2017-04-tehran`);
  await first.page.getByLabel('Title, in English').fill(`Experts in Tehran ${stamp}`);
  await first.page.getByRole('button', { name: 'Save' }).click();
  await expect(first.page).toHaveURL(/\/desk\/process\?process=astana$/, { timeout: 30_000 });
  await expect(second.page.getByRole('status').filter({ hasText: first.name })).toBeVisible();
  await second.page.getByLabel('العنوان بالعربية').fill(`خبراء في طهران ${stamp}`);
  await second.page.getByRole('button', { name: 'احفظ' }).click();
  const conflict = second.page.getByRole('alert', { name: 'تغيّر هذا في نافذة أخرى' });
  await expect(conflict.getByRole('group', { name: 'العنوان بالإنكليزية' })).toContainText(`Tehran ${stamp}`);
  await expectAccessible(second.page);
  await conflict.getByRole('button', { name: 'خذ ما اخترته' }).click();
  await expect(second.page.getByLabel('العنوان بالإنكليزية')).toHaveValue(`Experts in Tehran ${stamp}`);
  await second.page.getByRole('button', { name: 'احفظ' }).click();
  await expect(second.page).toHaveURL(/\/desk\/process\?process=astana$/, { timeout: 30_000 });
  await expect(second.page.getByText(`خبراء في طهران ${stamp}`)).toBeVisible();
});

test('an administrator finds the form of a new process by keyboard and at a telephone’s width; an editor does not', async ({
  browser,
}) => {
  const administrator = await newPerson(browser, 'administrator', 'en');
  await administrator.page.setViewportSize({ width: 360, height: 740 });
  await administrator.page.goto('/en/desk/process');
  await administrator.page.getByRole('link', { name: 'Add a process' }).press('Enter');
  await expect(administrator.page.getByLabel('Letters of its ids')).toBeVisible();
  await administrator.page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(administrator.page.getByRole('alert').filter({ hasText: 'Name, in Arabic: fill it in' })).toBeVisible();
  await expectAccessible(administrator.page);
  const width = await administrator.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);

  const editor = await newPerson(browser, 'editor', 'en');
  await editor.page.goto('/en/desk/process');
  await expect(editor.page.getByRole('link', { name: 'Add a process' })).toHaveCount(0);
  expect((await editor.page.goto('/en/desk/process/new'))?.status()).toBe(403);
});
