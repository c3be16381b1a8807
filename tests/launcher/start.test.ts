import { Client } from 'pg';
import {
  childrenOf,
  databaseOf,
  freePort,
  isAlive,
  launch,
  makeDataFolder,
  removeDataFolder,
  takePort,
  untilRunning,
  type Launched,
} from './launched-app';

// the first start may have to build the app
jest.setTimeout(600_000);

let folder: string;
let port: number;
const launchers: Launched[] = [];

function start(env: Record<string, string> = {}): Launched {
  const launched = launch({ AHD_DATA: folder, PORT: String(port), ...env });
  launchers.push(launched);
  return launched;
}

async function startToTheEnd(env: Record<string, string> = {}): Promise<{ code: number | null; output: string }> {
  const launched = start(env);
  return { code: await launched.ended, output: launched.output() };
}

async function running(): Promise<Launched> {
  const launched = start();
  await untilRunning(launched);
  return launched;
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: databaseOf(folder) });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}

const pageStatus = async () => (await fetch(`http://127.0.0.1:${port}/ar`)).status;

beforeAll(async () => {
  folder = makeDataFolder();
  port = await freePort();
});

afterAll(async () => {
  for (const { process: child, ended } of launchers) {
    child.kill('SIGTERM');
    await ended;
  }
  removeDataFolder(folder);
});

test('a first start ends with a page; a second one says where the app is already running', async () => {
  const first = await running();
  expect(await pageStatus()).toBe(200);
  const mayChangeLog = "has_table_privilege(usename, 'audit_log', 'UPDATE') AS may";
  const apps = await query(`SELECT DISTINCT usename, ${mayChangeLog} FROM pg_stat_activity WHERE usename <> 'ahd'`);
  expect(apps).toEqual([{ usename: 'ahd_app', may: false }]);
  const second = await startToTheEnd();
  expect(second).toEqual({ code: 1, output: `Ahd is already running at http://localhost:${port}.\n` });
  const children = childrenOf(folder);
  first.process.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(Object.values(children).filter(isAlive)).toEqual([]);
});

test.each(['launcher', 'web server', 'database', 'all three'] as const)(
  'after kill -9 of %s the next start works and has lost nothing',
  async (victim) => {
    const launched = await running();
    const { web, postgres } = childrenOf(folder);
    const mark = `after ${victim}`;
    await query(`INSERT INTO titles VALUES ('kill', '${mark}', 'عنوان', 'title')`);
    if (victim === 'web server' || victim === 'all three') process.kill(web, 'SIGKILL');
    if (victim === 'database' || victim === 'all three') process.kill(postgres, 'SIGKILL');
    if (victim === 'launcher' || victim === 'all three') launched.process.kill('SIGKILL');
    const code = await launched.ended;
    if (victim === 'web server' || victim === 'database') {
      expect(code).toBe(1);
      expect(launched.output()).toMatch(new RegExp(`The ${victim} ended unexpectedly: .*\n$`));
    }
    const next = await running();
    expect(await pageStatus()).toBe(200);
    expect(await query(`SELECT quote FROM titles WHERE quote = '${mark}'`)).toHaveLength(1);
    next.process.kill('SIGINT');
    expect(await next.ended).toBe(0);
    expect([web, postgres].filter(isAlive)).toEqual([]);
  },
);

test('a port in use is told in one sentence', async () => {
  const other = await takePort();
  const { code, output } = await startToTheEnd({ PORT: String(other.port) });
  await other.close();
  expect({ code, output }).toEqual({
    code: 1,
    output: expect.stringMatching(new RegExp(`^Port ${other.port} is in use by another program: .*\\.\n$`)) as string,
  });
});

test.each([
  [{ PORT: '99999' }, /^PORT must be a number from 1 to 65535, and it is "99999"\.\n$/],
  [
    { DATABASE_URL: 'postgresql://a:secret@127.0.0.1:1/x' },
    /The database at 127\.0\.0\.1:1\/x cannot be reached: nothing listens there\./,
  ],
  [
    { DATABASE_URL: 'postgresql://a:secret@no.such.host.invalid/x' },
    /The database at no\.such\.host\.invalid\/x cannot be reached: /,
  ],
  [{ DATABASE_URL: 'somewhere' }, /DATABASE_URL is no address of a PostgreSQL database/],
])('the settings %j are refused in one sentence that holds no password', async (env, sentence) => {
  const { code, output } = await startToTheEnd(env);
  expect(code).toBe(1);
  expect(output).toMatch(sentence);
  expect(output).not.toMatch(/secret|\n\s+at /);
});

test('a database that is newer than the code is refused in one sentence', async () => {
  const launched = await running();
  await query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '9999_later', now())`,
  );
  launched.process.kill('SIGTERM');
  await launched.ended;
  const { code, output } = await startToTheEnd();
  expect(code).toBe(1);
  expect(output).toMatch(/\nThe database is newer than this code \(it holds the migration 9999_later\): .*\n$/);
});
