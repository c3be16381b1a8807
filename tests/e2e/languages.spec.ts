import { expect, test } from '@playwright/test';
import { openPage } from './support/reading';

test('the language switch keeps what was set, and is remembered', async ({ page }) => {
  await openPage(page, '/en?view=list');
  await page.getByRole('checkbox', { name: /^Overdue/ }).check();
  await expect(page).toHaveURL(/status=overdue/);
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(/\/ar\?/);
  await expect(page).toHaveURL(/status=overdue/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('checkbox', { name: /^فات موعده/ })).toBeChecked();
  await page.goto('/');
  await expect(page).toHaveURL(/\/ar$/);
});

test('chosen colours hold from the first paint of the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openPage(page, '/en');
  await page.getByRole('button', { name: 'Colours: change to Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const html = await (await page.request.get('/en/method')).text();
  expect(html).toContain('data-theme="dark"');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'light' });

  test('colours are chosen by a form that leads back', async ({ page }) => {
    await page.goto('/en/documents');
    await page.getByRole('button', { name: 'Colours: change to Dark' }).click();
    await expect(page).toHaveURL(/\/en\/documents$/);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test('a form from elsewhere cannot lead away from the site', async ({ request }) => {
  for (const back of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example/']) {
    const answer = await request.post('/theme', { form: { theme: 'dark', back }, maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    expect(answer.headers()['location']).toBe('/');
  }
});

test('every page carries a policy with a nonce of its own, and breaks none of it', async ({ page }) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Content-Security-Policy/i.test(message.text())) violations.push(message.text());
  });
  const nonces = new Set<string>();
  for (const address of ['/ar', '/en?view=list', '/en/documents/astana-08-communique.ar', '/ar/method', '/en/none']) {
    const response = await page.goto(address);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'(;|$)/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
  }
  expect(nonces.size).toBe(5);
  expect(violations).toEqual([]);
});
