import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { database } from '@/lib/server/database';
import { SILENT_SECONDS } from '@/lib/server/db/import-runs';
import { useOwnDatabase } from '../own-database';
import { loadShipped, sendUnnoticed, textOf, whenIn } from './desk';

jest.setTimeout(180_000);
const instances: ChildProcess[] = [];
afterAll(async () => {
  for (const instance of instances) instance.kill('SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 500));
});
const own = useOwnDatabase();

beforeAll(async () => {
  await loadShipped();
  await own.query(`INSERT INTO users (id, name, email, role) VALUES ('u', 'سعاد', 'u@example.org', 'editor')`);
});

/** Starts an app instance's work in a process of its own. */
async function startInstance(): Promise<ChildProcess> {
  const root = path.resolve(__dirname, '../../..');
  const args = ['--conditions=react-server', '--import', 'tsx', path.join(__dirname, 'instance.ts')];
  const env = { ...process.env, TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json') };
  const instance = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  instances.push(instance);
  await once(instance.stdout ?? instance, 'data');
  return instance;
}

const shown = () =>
  own.query(`SELECT (SELECT count(*) FROM documents)::int d, (SELECT count(*) FROM readings)::int r,
    (SELECT count(*) FROM commitments)::int c, (SELECT count(*) FROM follow_ups)::int f, (SELECT number FROM data_revision)::int n`);

test('an instance killed in the middle leaves nothing half, and another one finishes its work', async () => {
  const before = await shown();
  const id = await sendUnnoticed('u', `${textOf('astana-08-communique.ar')}\nسطر آخر.`);

  const first = await startInstance();
  await whenIn(id, 'running');
  first.kill('SIGKILL');
  await once(first, 'exit');
  expect(await whenIn(id, 'running')).toMatchObject({ preview: null, documentKey: null });
  expect(await shown()).toEqual(before);

  const killedAt = Date.now();
  await startInstance();
  const found = await whenIn(id, 'draft');
  expect(Date.now() - killedAt).toBeLessThan((SILENT_SECONDS + 40) * 1_000);
  expect(found.metadata?.round).toEqual({ kind: 'existing', roundId: 'astana-08' });
  const [row] = await own.query('SELECT attempts, run_id FROM imports WHERE id = $1', [id]);
  expect(row).toMatchObject({ run_id: null });
  expect(await shown()).toEqual(before);
  await database().$queryRaw`SELECT 1`;
});
