import { expect, test, type Browser, type BrowserContext } from '@playwright/test';
import { ROLES } from '../../lib/domain/permissions';
import { ACCOUNT_DOORS, OPEN_DOORS, deskPages, roleDoors, type Comer, type Door } from './desk/doors';
import { newPerson, write } from './desk/people';
import { apiDoors, pagesOfDesk } from './desk/routes';

test.describe.configure({ timeout: 180_000, mode: 'default' });

/** What says that somebody is refused for who they are, and not for what they sent. */
const FOR_WHO_THEY_ARE = ['sign-in', 'role', 'not-author', 'own-work'];
const COMERS: readonly Comer[] = ['nobody', ...ROLES];

let contexts: Record<Comer, BrowserContext>;
let draftId: string;
let takenEmail: string;

async function comers(browser: Browser): Promise<void> {
  const people = [];
  for (const role of ROLES) people.push([role, await newPerson(browser, role)] as const);
  contexts = Object.fromEntries([
    ['nobody', await browser.newContext()],
    ...people.map(([role, { context }]) => [role, context] as const),
  ]) as Record<Comer, BrowserContext>;
  const editor = people.find(([role]) => role === 'editor')?.[1];
  if (!editor) throw new Error('there is no editor');
  const started = await write(editor, 'POST', '/api/v1/desk/decisions/drafts', {
    commitmentId: 'A8-1',
    supersedesId: null,
  });
  draftId = String(((await started.json()) as { id: string }).id);
  takenEmail = editor.email;
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  await comers(browser);
});

/** The address of a door, with its variable parts filled in. */
const addressOf = ({ route, params = {}, query = '' }: Door) =>
  route.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '') + query;

interface Answer {
  status: number;
  code: string | null;
}

/** Goes to a door as its comer; a stream that opens is an answer too, and is left at once. */
async function goTo(door: Door, comer: Comer): Promise<Answer> {
  const origin = new URL(process.env.AHD_ADDRESS ?? 'http://localhost:3000').origin;
  const address = new URL(addressOf(door), origin).href;
  const cookies = await contexts[comer].cookies(origin);
  const answer = await fetch(address, {
    method: door.method,
    headers: {
      origin,
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      ...(door.method === 'GET' ? {} : { 'content-type': 'application/json' }),
    },
    body: door.method === 'GET' ? undefined : typeof door.body === 'string' ? door.body : JSON.stringify(door.body),
    redirect: 'manual',
  });
  const isJson = answer.headers.get('content-type')?.startsWith('application/json');
  const { error } = isJson ? ((await answer.json()) as { error?: { code?: string } }) : {};
  await answer.body?.cancel().catch(() => undefined);
  return { status: answer.status, code: error?.code ?? null };
}

test('every way in has somebody named who may take it', () => {
  const named = [...roleDoors('', ''), ...ACCOUNT_DOORS, ...OPEN_DOORS].map(
    ({ method, route }) => `${method} ${route}`,
  );
  expect([...new Set(named)].sort()).toEqual([...apiDoors('api/v1/desk'), ...apiDoors('api/auth')].sort());
  expect(
    deskPages('')
      .map(({ route }) => route)
      .sort(),
  ).toEqual(pagesOfDesk().sort());
});

for (const comer of COMERS)
  test(`${comer}: each write and each private answer of the interface is given or refused as the role says`, async () => {
    const doors = [...roleDoors(draftId, takenEmail), ...(comer === 'nobody' ? ACCOUNT_DOORS : [])];
    const wrong = [];
    for (const door of doors) {
      const { status, code } = await goTo(door, comer);
      const isRefused = FOR_WHO_THEY_ARE.includes(code ?? '');
      const shouldBe = comer === 'nobody' ? 401 : 403;
      const isRight = door.open.includes(comer)
        ? !isRefused && status < 500 && code !== 'invalid' && code !== 'foreign'
        : isRefused && status === shouldBe;
      if (!isRight)
        wrong.push(
          `${door.method} ${addressOf(door)} ${JSON.stringify(door.body ?? null).slice(0, 60)}: ${status} ${code}`,
        );
    }
    expect(wrong).toEqual([]);
  });

for (const language of ['ar', 'en'] as const)
  test(`each page of the desk is shown or refused as the role says (${language})`, async () => {
    const wrong = [];
    for (const comer of COMERS)
      for (const { path, open } of deskPages(draftId)) {
        // what a role may see is one page in both languages: it is asked for in one
        if (open.includes(comer) && language === 'en') continue;
        const answer = await contexts[comer].request.get(`/${language}${path}`, { maxRedirects: 0 });
        const status = answer.status();
        const goesTo = answer.headers().location ?? '';
        const isRight = open.includes(comer)
          ? [200, 307, 404].includes(status) && !goesTo.includes('sign-in')
          : comer === 'nobody'
            ? status === 307 && goesTo.includes(`/${language}/sign-in?next=`)
            : status === 403;
        if (!isRight) wrong.push(`${comer} ${path}: ${status} ${goesTo}`);
      }
    expect(wrong).toEqual([]);
  });

test('nobody is shown a link of the desk that is closed to them', async () => {
  for (const role of ROLES) {
    const page = await contexts[role].newPage();
    await page.goto('/ar/desk/account');
    const links = await page.getByRole('navigation', { name: 'المكتب' }).getByRole('link').all();
    const paths = await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
    const pages = deskPages(draftId);
    for (const path of paths) expect((await contexts[role].request.get(path)).status(), `${role} ${path}`).toBe(200);
    const closed = pages.filter(({ open }) => !open.includes(role)).map(({ path }) => `/ar${path}`);
    expect(paths.filter((path) => closed.includes(path))).toEqual([]);
    await page.close();
  }
});

test('an address that is no text names nothing: 404, and never an error of the server', async () => {
  const { request } = contexts.administrator;
  const addresses = ['%ED%A0%80', '%E0%A4%A', '%00'].flatMap((id) => [
    `/api/v1/documents/${id}`,
    `/api/v1/commitments/${id}`,
    `/api/v1/desk/imports/${id}`,
    `/ar/desk/commitments/${id}`,
    `/ar/desk/documents/${id}`,
    `/en/commitments/${id}`,
  ]);
  for (const address of [...addresses, '/ar/desk/log?subject=%00', '/en/desk/process?process=%00'])
    expect(`${address} ${(await request.get(address)).status()}`).toBe(`${address} 404`);
  const person = { context: contexts.administrator };
  expect((await write(person, 'DELETE', '/api/auth/invitations/%00', {})).status()).toBe(404);
  const text = await write(person, 'POST', '/api/v1/desk/imports', { text: 'a\u0000b \ud800 text of nobody' });
  expect(text.status()).toBeLessThan(500);
});
