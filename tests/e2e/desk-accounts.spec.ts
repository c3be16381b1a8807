import { expect, test } from '@playwright/test';
import { totpOf } from '../setup/totp';
import { expectAccessible } from './desk/accessible';
import { PASSWORD, fillJoin, newPerson, signIn, userCommand, write } from './desk/people';

test.describe.configure({ timeout: 90_000 });

test.describe('accounts', () => {
  test('an administrator invites somebody, who opens an account by the link, once', async ({ browser }) => {
    const administrator = await newPerson(browser, 'administrator', 'ar');
    const { page } = administrator;
    await page.goto('/ar/desk/accounts');
    const email = `invited-${Date.now()}@example.org`;
    await page.getByRole('form', { name: 'دعوة شخص' }).getByLabel('البريد الإلكتروني').fill(email);
    await page.getByRole('form', { name: 'دعوة شخص' }).getByLabel('الدور').selectOption('reviewer');
    await page.getByRole('button', { name: 'أنشئ رابطًا' }).click();
    const link = (await page.locator('code').textContent()) ?? '';
    await expect(page.getByRole('status').filter({ hasText: email })).toBeVisible();
    await expectAccessible(page);

    const guest = await (await browser.newContext()).newPage();
    await guest.goto(link);
    await expect(guest.getByText('دُعيت بدور: مراجع.')).toBeVisible();
    await expectAccessible(guest);
    await fillJoin(guest, 'نور');
    await expect(guest).toHaveURL(/\/ar\/desk\//);
    await guest.goto(link);
    await expect(guest.getByRole('heading', { name: 'هذا الرابط لم يعد صالحًا' })).toBeVisible();
    await page.reload();
    await expect(page.getByText(email)).toHaveCount(1);
  });

  test('signing in goes by keyboard alone, keeps what was typed when it is wrong, and comes back to where one was', async ({
    browser,
  }) => {
    const { email, context } = await newPerson(browser, 'editor', 'en');
    await context.clearCookies();
    const page = await context.newPage();
    await page.goto('/en/desk/log?action=account.join');
    await expect(page).toHaveURL(/sign-in\?next=/);
    await expectAccessible(page);
    await page.getByLabel('E-mail address').focus();
    await page.keyboard.type(email);
    await page.keyboard.press('Tab');
    await page.keyboard.type('wrong password');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'The address or the password is wrong.' })).toBeVisible();
    await expect(page.getByLabel('E-mail address')).toHaveValue(email);
    await page.getByLabel('Password').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/desk\/log/);
  });

  test('an address of another site is never gone on to', async ({ browser }) => {
    const { email, context } = await newPerson(browser, 'reader', 'en');
    await context.clearCookies();
    const page = await context.newPage();
    await page.goto('/en/sign-in?next=//evil.example/x');
    await signIn(page, email);
    await expect(page).toHaveURL(/\/en\/desk\/account$/);
  });

  test('signing out everywhere ends the other browser at its next step', async ({ browser }) => {
    const person = await newPerson(browser, 'editor', 'ar');
    const other = await (await browser.newContext()).newPage();
    await other.goto('/ar/sign-in');
    await signIn(other, person.email);
    await expect(other).toHaveURL(/\/ar\/desk\/decisions$/);
    await person.page.goto('/ar/desk/account');
    await person.page.getByRole('button', { name: 'اخرج من كل مكان' }).click();
    await expect(person.page).toHaveURL(/\/ar\/sign-in/);
    await other.reload();
    await expect(other).toHaveURL(/\/ar\/sign-in/);
  });

  test('an administrator changes a role and disables an account, at once', async ({ browser }) => {
    const administrator = await newPerson(browser, 'administrator', 'en');
    const person = await newPerson(browser, 'reader', 'en');
    await person.page.goto('/en/desk/log');
    await expect(person.page.getByRole('heading', { name: 'This page is not open to you' })).toBeVisible();
    await administrator.page.goto('/en/desk/accounts');
    const row = administrator.page.getByRole('listitem').filter({ hasText: person.email });
    await row.getByRole('combobox').selectOption('editor');
    await row.getByRole('button', { name: 'Save' }).click();
    await expect(row.getByText('Saved.')).toBeVisible();
    await person.page.reload();
    await expect(person.page.getByRole('heading', { name: 'Log' })).toBeVisible();
    await row.getByRole('button', { name: 'Disable' }).click();
    await expect(row.getByText('disabled', { exact: true })).toBeVisible();
    await person.page.reload();
    await expect(person.page).toHaveURL(/sign-in/);
    await signIn(person.page, person.email);
    await expect(person.page.getByRole('alert').filter({ hasText: 'wrong' })).toBeVisible();
  });

  test('a second step guards the account, and a recovery code replaces the app once', async ({ browser }) => {
    const person = await newPerson(browser, 'reviewer', 'en');
    const { page } = person;
    await page.goto('/en/desk/account');
    const begin = page.getByRole('form', { name: 'Turn on' });
    await begin.getByLabel('Current password').fill(PASSWORD);
    await begin.getByRole('button', { name: 'Turn on' }).click();
    const secret = (await page.locator('code').textContent()) ?? '';
    await page.getByLabel('Code from your app').fill(totpOf(secret));
    await page.getByRole('button', { name: 'Confirm with a code' }).click();
    const codes = page.getByRole('region', { name: 'Recovery codes' }).getByRole('listitem');
    await expect(codes).toHaveCount(10);
    await expect(page.getByText('It is on: after the password')).toBeVisible();
    await expectAccessible(page);
    const recovery = (await codes.first().textContent()) ?? '';

    const other = await (await browser.newContext()).newPage();
    await other.goto('/en/sign-in');
    await signIn(other, person.email);
    await expect(other.getByRole('heading', { name: 'Second step' })).toBeFocused();
    await other.getByRole('button', { name: 'Use a recovery code' }).click();
    await other.getByLabel('Recovery code').fill(recovery);
    await other.getByRole('button', { name: 'Go on' }).click();
    await expect(other).toHaveURL(/\/en\/desk/);
  });

  test('a link of the command line gives a new password', async ({ browser }) => {
    const person = await newPerson(browser, 'editor', 'en');
    const link = new URL(await userCommand('reset', person.email));
    const page = await (await browser.newContext()).newPage();
    await page.goto(`/en/reset${link.search}`);
    await page.getByLabel('New password').fill('quite another password');
    await page.getByRole('button', { name: 'Save the password' }).click();
    await page.getByRole('link', { name: 'Sign in' }).click();
    await signIn(page, person.email, 'quite another password');
    await expect(page).toHaveURL(/\/en\/desk/);
  });

  for (const role of ['reader', 'editor', 'reviewer'] as const) {
    test(`a ${role} is refused the accounts, as a page and as an interface`, async ({ browser }) => {
      const person = await newPerson(browser, role, 'en');
      const answer = await person.page.goto('/en/desk/accounts');
      expect(answer?.status()).toBe(403);
      await expect(person.page.getByRole('heading', { name: 'This page is not open to you' })).toBeVisible();
      await expectAccessible(person.page);
      for (const [method, path, data] of [
        ['POST', '/api/auth/invitations', { email: 'x@example.org', role: 'administrator' }],
        ['PATCH', '/api/auth/accounts/x', { revision: 1, role: 'administrator' }],
        ['POST', '/api/auth/accounts/x/sign-out', {}],
      ] as const)
        expect((await write(person, method, path, data)).status()).toBe(403);
      await expect(person.page.getByRole('link', { name: 'Accounts' })).toHaveCount(0);
    });
  }
});

test.describe('the log', () => {
  test('shows who did what, with filters that have an address, in both languages', async ({ browser }) => {
    const administrator = await newPerson(browser, 'administrator', 'en');
    const { page } = administrator;
    await page.goto('/en/desk/log');
    await page.getByLabel('What').selectOption({ label: 'Account opened' });
    await page.getByLabel('Who').selectOption({ label: administrator.name });
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/action=account.join/);
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.getByText('Before and after').click();
    await expect(page.getByText('administrator', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.goto('/ar/desk/log');
    await expect(page.getByRole('heading', { name: 'السجلّ' })).toBeVisible();
    await expectAccessible(page);
  });

  test('has controls of 44 pixels on a telephone, and nothing scrolls sideways', async ({ browser }) => {
    const administrator = await newPerson(browser, 'administrator', 'ar');
    const { page } = administrator;
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of ['/ar/desk/log', '/ar/desk/accounts', '/ar/desk/account']) {
      await page.goto(path);
      const controls = await page.locator('main :is(button, select, input, nav a, summary):visible').all();
      for (const control of controls) expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
});
