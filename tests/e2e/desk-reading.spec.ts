import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './desk/accessible';
import { newPerson } from './desk/people';

test.describe.configure({ timeout: 120_000 });

/** The round of a text for each test, so that they can run side by side. */
const ROUNDS = { hand: 'astana-07', keys: 'astana-11', conflict: 'astana-20' };

/** The texts that the database holds, by the round of their key. */
async function keyOf(page: Page, round: string): Promise<string> {
  const board = (await (await page.request.get('/api/v1/board')).json()) as { documents: { key: string }[] };
  const document = board.documents.find(({ key }) => key.startsWith(round));
  if (!document) throw new Error(`no text of ${round}`);
  return document.key;
}

/** A save derives every promise anew: on a busy machine that takes seconds. */
const expectSaved = (page: Page, word: string) =>
  expect(page.getByRole('status').filter({ hasText: new RegExp(`^${word}$`) })).toBeVisible({ timeout: 30_000 });

test('by keys alone: accept, change, split, join, reject, undo and redo, each saved', async ({ browser }) => {
  const { page } = await newPerson(browser, 'editor', 'ar');
  const key = await keyOf(page, ROUNDS.keys);
  await page.goto(`/ar/desk/documents/${key}`);
  await expectAccessible(page);
  const signs = page.locator('[data-clause]');
  const count = await signs.count();
  await page.keyboard.press('j');
  await expect(signs.nth(1)).toBeFocused();
  await page.keyboard.press('a');
  await expect(signs.nth(1)).toHaveAccessibleName(/مُرمَّز/);
  await expectSaved(page, 'حُفظ');
  await page.keyboard.press('3');
  await expect(page.getByRole('button', { name: 'موقف', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('m');
  await expect(signs).toHaveCount(count - 1);
  await page.keyboard.press('u');
  await expect(signs).toHaveCount(count);
  await page.keyboard.press('Shift+u');
  await expect(signs).toHaveCount(count - 1);
  await page.keyboard.press('u');
  await page.keyboard.press('s');
  const places = page.getByLabel('اقسم بعد');
  await expect(places).toBeFocused();
  await places.selectOption({ index: 2 });
  await expect(signs).toHaveCount(count + 1);
  await page.locator('h1').click();
  await page.keyboard.press('r');
  await expect(signs).toHaveCount(count);
  await expectSaved(page, 'حُفظ');
  await page.reload();
  await expect(signs).toHaveCount(count);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'مفاتيح مكتب القراءة' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
});

test('the due date explains itself, and one that is none says where it does not fit', async ({ browser }) => {
  const { page } = await newPerson(browser, 'editor', 'en');
  const key = await keyOf(page, ROUNDS.hand);
  await page.goto(`/en/desk/documents/${key}`);
  await page.locator('[data-clause]').first().click();
  await page.getByRole('button', { name: 'Commitment', exact: true }).click();
  const due = page.getByLabel('Due date (EDTF)');
  await due.fill('2018-13');
  await expect(page.getByText(/^Not a date/)).toBeVisible();
  await due.fill('2018-01-19/2018-01-20');
  await expect(page.getByText('19 January 2018 … 20 January 2018')).toBeVisible();
  await due.press('Enter');
  await expectSaved(page, 'Saved');
  await page.reload();
  await page.locator('[data-clause]').first().click();
  await expect(due).toHaveValue('2018-01-19/2018-01-20');
  await page.getByRole('button', { name: 'No clause' }).click();
  await expectSaved(page, 'Saved');
});

test('two editors at once: an open page is told, and the second one settles both codings place by place', async ({
  browser,
}) => {
  const first = await newPerson(browser, 'editor', 'en');
  const second = await newPerson(browser, 'editor', 'en');
  const key = await keyOf(first.page, ROUNDS.conflict);
  await first.page.goto(`/en/desk/documents/${key}`);
  await second.page.goto(`/en/desk/documents/${key}`);
  await first.page.locator('[data-clause]').nth(0).click();
  await first.page.keyboard.press('a');
  await expectSaved(first.page, 'Saved');
  await expect(first.page.locator('[data-clause]').nth(0)).toHaveAccessibleName(/coded/);
  await expect(second.page.getByRole('status').filter({ hasText: first.name })).toBeVisible();
  for (const place of [0, 2]) {
    await second.page.locator('[data-clause]').nth(place).click();
    await second.page.keyboard.press(place === 0 ? '3' : 'a');
  }
  const conflict = second.page.getByRole('alert', { name: 'This was changed in another window' });
  await expect(conflict).toBeVisible();
  await expect(conflict.getByText('as the machine reads it')).toBeVisible();
  await expectAccessible(second.page);
  await expect(conflict.getByRole('button', { name: 'Take what is chosen' })).toBeDisabled();
  await conflict.getByRole('group').first().getByLabel('There').check();
  await conflict.getByRole('button', { name: 'Take what is chosen' }).click();
  await expectSaved(second.page, 'Saved');
  await second.page.reload();
  await expect(second.page.locator('[data-clause]').nth(0)).toHaveAccessibleName(/coded/);
  await expect(second.page.locator('[data-clause]').nth(2)).toHaveAccessibleName(/coded/);
});

test('many at once only after asking; without scripts the text and its clauses can be read; readers are kept out', async ({
  browser,
}) => {
  const { page, context } = await newPerson(browser, 'editor', 'en');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/desk/documents');
  await expectAccessible(page);
  await page.getByRole('main').getByRole('listitem').last().getByRole('link').click();
  await page.getByRole('button', { name: 'Accept what is in view above' }).click();
  await expect(page.getByText(/Accept (one clause|\d+ clauses) in view\?|Nothing in view is above it\./)).toBeVisible();
  await page.getByRole('button', { name: 'No', exact: true }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await context.storageState() });
  const still = await plain.newPage();
  await still.goto(page.url());
  await expect(still.locator('[data-clause]').first()).toBeVisible();

  const reader = await newPerson(browser, 'reader', 'en');
  expect((await reader.page.goto('/en/desk/documents'))?.status()).toBe(403);
});
