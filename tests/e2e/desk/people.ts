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

const origin = () => new URL(process.env.AHD_ADDRESS ?? `http://localhost:${process.env.PORT ?? 3000}`).origin;

/** One administrator for each worker invites everybody: the command line takes seconds. */
let inviting: Promise<BrowserContext> | null = null;

async function invite(browser: Browser, email: string, role: Role): Promise<string> {
  inviting ??= (async () => {
    const first = `inviting-${randomUUID().slice(0, 8)}@example.org`;
    const link = new URL(await userCommand('add', first, 'administrator'));
    return open(browser, link.searchParams.get('token') ?? '', 'Inviting');
  })();
  const answer = await write({ context: await inviting }, 'POST', '/api/auth/invitations', { email, role });
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as { token: string }).token;
}

/** A browser of somebody's own, who opens an account by an invitation. */
async function open(browser: Browser, token: string, name: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    extraHTTPHeaders: { 'x-forwarded-for': ownAddress() },
  });
  const answer = await write({ context }, 'POST', '/api/auth/join', { token, name, password: PASSWORD });
  expect(answer.status()).toBe(200);
  return context;
}

/** Opens an account of a role, in a browser of its own. The forms for that are tested with the accounts. */
export async function newPerson(browser: Browser, role: Role, language: 'ar' | 'en' = 'en'): Promise<Person> {
  const email = `${role}-${randomUUID().slice(0, 8)}@example.org`;
  const name = `${language === 'ar' ? 'سعاد' : 'Suad'} ${email.slice(-20, -12)}`;
  const context = await open(browser, await invite(browser, email, role), name);
  return { context, page: await context.newPage(), email, name };
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
  return person.context.request.fetch(path, { method, data, headers: { origin: origin() } });
}
