import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { expect, type APIResponse, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { Role } from '../../../lib/domain/permissions';

const run = promisify(execFile);

export const PASSWORD = 'كلمة مرور طويلة 2026';

/** Somebody with an account of their own and a browser of their own, signed in. */
export interface Person {
  context: BrowserContext;
  page: Page;
  email: string;
  name: string;
}

/** What `npm run user` prints. */
export async function userCommand(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ['scripts/with-database.mjs', 'scripts/user.ts', ...args]);
  return stdout.trim();
}

/** Opens an account of a role by a link of the command line, in a browser of its own. */
export async function newPerson(browser: Browser, role: Role, language: 'ar' | 'en' = 'en'): Promise<Person> {
  const email = `${role}-${randomUUID().slice(0, 8)}@example.org`;
  const name = `${language === 'ar' ? 'سعاد' : 'Suad'} ${email.slice(-20, -12)}`;
  const link = new URL(await userCommand('add', email, role));
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    extraHTTPHeaders: { 'x-forwarded-for': ownAddress() },
  });
  const page = await context.newPage();
  await page.goto(`/${language}/join${link.search}`);
  await fillJoin(page, name);
  await expect(page).toHaveURL(new RegExp(`/${language}/desk/`));
  return { context, page, email, name };
}

/** Everybody comes from an address of their own, or the limits of one address would stop the run. */
function ownAddress(): string {
  return `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.')}`;
}

/** Fills in the form of an invitation that names the address, and sends it. */
export async function fillJoin(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: /^(Name|الاسم)/ }).fill(name);
  await page.getByLabel(/^(Password|كلمة المرور)/).fill(PASSWORD);
  await page.getByRole('button', { name: /^(Open the account|افتح الحساب)/ }).click();
}

export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel(/^(E-mail address|البريد الإلكتروني)/).fill(email);
  await page.getByLabel(/^(Password|كلمة المرور)/).fill(password);
  await page.getByRole('button', { name: /^(Sign in|ادخل)$/ }).click();
}

/** Sends a write with the person's cookies, as a script would that goes round the pages. */
export async function write(
  person: Pick<Person, 'context'>,
  method: 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  path: string,
  data: unknown,
): Promise<APIResponse> {
  const origin = new URL(process.env.AHD_ADDRESS ?? 'http://localhost:3000').origin;
  return person.context.request.fetch(path, { method, data, headers: { origin } });
}
