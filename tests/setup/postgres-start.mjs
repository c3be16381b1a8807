import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connect } from '../../scripts/bootstrap/connect.mjs';
import { migrate } from '../../scripts/bootstrap/migrations.mjs';
import { startPostgres } from '../../scripts/bootstrap/postgres-server.mjs';

/** One real PostgreSQL for all integration tests, migrated, in a folder that is thrown away. Each test file takes a copy. */
export default async function startTestDatabase() {
  const home = mkdtempSync(path.join(os.tmpdir(), 'ahd-integration-'));
  chmodSync(home, 0o755); // PostgreSQL runs as another user where the tests run as root
  const server = await startPostgres({ home, durable: false });
  globalThis.testDatabase = { server, home };
  const client = await connect(server.url);
  await client.query('CREATE DATABASE template');
  await client.end();
  const template = await connect(server.url.replace(/\/postgres$/, '/template'));
  await migrate(template);
  await template.end();
  process.env.TEST_DATABASE_URL = server.url;
}
