import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { giveAppRole } from '../bootstrap/app-role.mjs';
import { ensureBuilt } from '../bootstrap/build.mjs';
import { connect, opens } from '../bootstrap/connect.mjs';
import { ensureCorpus } from '../bootstrap/corpus.mjs';
import { migrate } from '../bootstrap/migrations.mjs';
import { ROOT } from '../bootstrap/paths.mjs';
import { freePort } from '../bootstrap/ports.mjs';
import { startPostgres } from '../bootstrap/postgres-server.mjs';
import { run } from '../bootstrap/processes.mjs';
import { startWebServer } from '../bootstrap/web-server.mjs';
import { trueFigures, withReport } from './report-file.mjs';

/**
 * The pages in a real Chromium, against a production build that is served on a port of its own with a database of its own.
 * @type {import('./run-all.mjs').Part}
 */
export const browserPart = {
  name: 'browser',
  run: async ({ shutdown, report }) => {
    const onStart = (child) => shutdown.track(child);
    const home = fs.mkdtempSync(path.join(os.tmpdir(), 'ahd-browser-'));
    fs.chmodSync(home, 0o755); // PostgreSQL runs as another user where the tests run as root
    shutdown.add(() => fs.rmSync(home, { recursive: true, force: true }));
    const { url, appUrl } = await startDatabase(home, shutdown, report, onStart);
    const env = { ...process.env, DATABASE_URL: url };
    await ensureBuilt({ report, env, onStart });
    const port = await freePort();
    const web = await startWebServer({
      port,
      host: 'localhost',
      env: { ...env, DATABASE_URL: appUrl },
      log: path.join(home, 'web.log'),
      onStart,
    });
    shutdown.add(() => web.stop());
    return trueFigures(await runPlaywright(`http://localhost:${port}`, env, onStart));
  },
};

async function startDatabase(home, shutdown, report, onStart) {
  const server = await startPostgres({ home, durable: false });
  shutdown.add(() => server.stop());
  const client = await connect(server.url);
  await migrate(client);
  await ensureCorpus(client, { url: server.url, report, onStart });
  const app = await giveAppRole(client, server.url, opens);
  await client.end();
  return { url: server.url, appUrl: app.url };
}

function runPlaywright(address, env, onStart) {
  return withReport(
    (file) =>
      run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test'], {
        cwd: ROOT,
        env: { ...env, AHD_ADDRESS: address, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
        show: true,
        onStart,
        detached: true,
      }),
    // a test that passed only at the second attempt did not pass
    ({ stats, errors }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      skipped: stats.skipped,
    }),
  );
}
