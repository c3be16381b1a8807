import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './desk/accessible';
import { newPerson } from './desk/people';

test.describe.configure({ timeout: 120_000 });

/** The promises of these tests, one each, so that they can run side by side. */
const IDS = { others: 'A11-1', windows: 'A11-2', merged: 'A11-3', restored: 'A11-6' } as const;

async function openDecision(page: Page, id: string): Promise<string> {
  await page.goto(`/en/desk/commitments/${id}`);
  await page.getByRole('button', { name: 'Write a decision' }).click();
  await expect(page).toHaveURL(/\/desk\/decisions\/[0-9a-f-]{36}$/);
  await expect(page.getByLabel('Reason, in English')).toBeEditable();
  return new URL(page.url()).pathname;
}

const notice = (page: Page) => page.locator('[data-live-notice]');
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved$/ });

test('a page says at once that somebody else changed it, and what is typed stays', async ({ browser }) => {
  const [first, second] = [await newPerson(browser, 'editor', 'en'), await newPerson(browser, 'editor', 'ar')];
  await openDecision(first.page, IDS.others);
  await first.page.route('**/api/v1/desk/decisions/**', (route) => route.abort());
  await first.page.getByLabel('Reason, in English').fill('Not saved yet');
  await second.page.goto(`/ar/desk/commitments/${IDS.others}`);
  await second.page.getByRole('button', { name: 'اكتب قرارًا' }).click();
  await expect(notice(first.page)).toContainText(`${second.name}: Decision begun`, { timeout: 5_000 });
  await expect(first.page.getByLabel('Reason, in English')).toHaveValue('Not saved yet');
  await expectAccessible(first.page);
  await notice(first.page).getByRole('button', { name: 'Later' }).click();
  await expect(notice(first.page)).toHaveCount(0);
  await expect(first.page.getByLabel('Reason, in English')).toHaveValue('Not saved yet');
});

test('the desk page of a promise learns of what others do there and shows it when asked', async ({ browser }) => {
  const [watching, writing] = [await newPerson(browser, 'reviewer', 'en'), await newPerson(browser, 'editor', 'en')];
  await watching.page.goto(`/en/desk/commitments/${IDS.merged}`);
  await openDecision(writing.page, IDS.merged);
  await expect(notice(watching.page)).toContainText(writing.name);
  await expect(notice(writing.page)).toHaveCount(0);
  await notice(watching.page).getByRole('button', { name: 'Show it' }).click();
  await expect(watching.page.getByText(writing.name).first()).toBeVisible();
  await expect(notice(watching.page)).toHaveCount(0);
});

test('two windows that changed the same decision are brought together part by part', async ({ browser }) => {
  const { page, context } = await newPerson(browser, 'editor', 'en');
  const path = await openDecision(page, IDS.windows);
  const second = await context.newPage();
  await second.goto(path);
  await expect(second.getByLabel('Reason, in English')).toBeEditable();
  await page.getByLabel('Reason, in English').fill('From the first window');
  await page.getByLabel('Status').selectOption({ label: 'Partly kept' });
  await expect(saved(page)).toBeVisible();
  await expect(notice(second)).toContainText('You, in another window: Draft saved');
  await second.getByLabel('Reason, in English').fill('From the second window');
  await second.getByLabel('Holds from').fill('2018-12-01');
  const conflict = second.getByRole('alert').filter({ hasText: 'This was changed in another window' });
  const part = (name: string) => conflict.getByRole('group', { name });
  await expect(part('Status').getByRole('radio', { name: /^There/ })).toBeChecked();
  await expect(part('Holds from').getByRole('radio', { name: /^Here/ })).toBeChecked();
  await expect(conflict.getByRole('button', { name: 'Take what is chosen' })).toBeDisabled();
  await expect(conflict).toContainText('One place is left to choose.');
  await expectAccessible(second);
  await part('Reason, in English').getByRole('radio', { name: 'Both together' }).press('Space');
  await conflict.getByRole('button', { name: 'Take what is chosen' }).click();
  await expect(saved(second)).toBeVisible();
  await expect(second.getByLabel('Reason, in English')).toHaveValue('From the second window\n\nFrom the first window');
  await expect(second.getByLabel('Status')).toHaveValue('partly-fulfilled');
  await second.getByRole('button', { name: 'Back to both versions' }).click();
  await expect(part('Reason, in English')).toContainText('From the first window');
  await conflict.getByRole('button', { name: 'Take what is there' }).click();
  await expect(saved(second)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Reason, in English')).toHaveValue('From the first window');
  await expect(page.getByLabel('Holds from')).toHaveValue('');
});

test('a draft that was given up is restored from the history, after its changes were shown', async ({ browser }) => {
  const { page } = await newPerson(browser, 'editor', 'en');
  await openDecision(page, IDS.restored);
  await page.getByLabel('Reason, in English').fill('Given up too early');
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: 'Give up' }).click();
  await page.getByRole('button', { name: 'Yes, give it up' }).click();
  await expect(page).toHaveURL(new RegExp(`/en/desk/commitments/${IDS.restored}$`));
  await page.getByRole('link', { name: 'Restore this state' }).first().click();
  await expect(page.getByText('Given up too early')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Restore it' }).click();
  await expect(page).toHaveURL(/\/en\/desk\/decisions\/[0-9a-f-]{36}$/);
  await expect(page.getByLabel('Reason, in English')).toHaveValue('Given up too early');
});
