import { execFile } from 'node:child_process';
import path from 'node:path';
import { POST as signIn } from '@/app/api/auth/sign-in/route';
import { useOwnDatabase } from '../own-database';
import { firstAdministrator, newPerson, PASSWORD } from '../people';
import { Visitor } from '../visitor';

process.env.AUTH_SECRET = 'a secret of these tests, long enough to sign with';
jest.setTimeout(120_000);
useOwnDatabase();

const ROOT = path.resolve(__dirname, '../../..');

/** Runs `npm run user -- …` on the test's database; gives its exit code and what it prints. */
const user = (...args: string[]) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    const command = ['scripts/with-database.mjs', 'scripts/user.ts', ...args];
    execFile(process.execPath, command, { cwd: ROOT, env: process.env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: `${stdout}${stderr}`.trim() }),
    );
  });

const signsIn = async (email: string) => (await new Visitor().send(signIn, { email, password: PASSWORD })).status;

test('accounts are invited, given a new password and closed from the command line', async () => {
  const administrator = await firstAdministrator();
  await newPerson(administrator, 'editor', 'editor@example.org');
  expect(await user('add', 'new@example.org', 'reviewer')).toMatchObject({
    code: 0,
    said: expect.stringMatching(/\/ar\/join\?token=\S+$/),
  });
  expect(await user('reset', 'editor@example.org')).toMatchObject({
    code: 0,
    said: expect.stringMatching(/\/ar\/reset\?token=\S+$/),
  });
  expect(await signsIn('editor@example.org')).toBe(200);
  expect(await user('disable', 'EDITOR@example.org')).toEqual({ code: 0, said: 'editor@example.org is disabled.' });
  expect(await signsIn('editor@example.org')).toBe(401);
  expect(await user('disable', 'nobody@example.org')).toEqual({
    code: 1,
    said: 'There is no account with this address.',
  });
  expect((await user('add', 'x@example.org', 'king')).said).toContain('npm run user -- add EMAIL ROLE');
});
