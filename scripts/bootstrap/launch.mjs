import path from 'node:path';
import { giveAppRole } from './app-role.mjs';
import { ensureBuilt } from './build.mjs';
import { connect, opens } from './connect.mjs';
import { ensureCorpus } from './corpus.mjs';
import { readEnvironment } from './environment.mjs';
import { Failure } from './failure.mjs';
import { firstAdministratorPath } from './first-administrator.mjs';
import { ensureInstalled } from './install.mjs';
import { claimInstance } from './instance.mjs';
import { migrate } from './migrations.mjs';
import { DATA, LOGS, shown } from './paths.mjs';
import { checkPort, parsePort } from './ports.mjs';
import { checkPlatform } from './postgres-binaries.mjs';
import { startPostgres } from './postgres-server.mjs';
import { Shutdown, Stopped } from './shutdown.mjs';
import { hostName, startWebServer } from './web-server.mjs';

const report = (line) => console.log(line);

/**
 * Brings everything up, serves until it is told to stop, and takes everything down again, also after a failure.
 * @param {{ isDev: boolean }} options
 * @returns {Promise<number>} the exit code
 */
export async function launch({ isDev }) {
  const shutdown = new Shutdown();
  try {
    const running = await bringUp(shutdown, isDev);
    const cause = await Promise.race([shutdown.requested, ...running]);
    if (cause !== 'signal')
      throw new Failure(`The ${cause} ended unexpectedly: nothing that was saved is lost, so start again.`);
    report('Stopping …');
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    report('Stopping …');
    return 0;
  } finally {
    await shutdown.run();
  }
}

async function bringUp(shutdown, isDev) {
  const env = readEnvironment();
  const port = parsePort(env.PORT);
  if (!env.DATABASE_URL) checkPlatform();
  const instance = await claimInstance(DATA);
  shutdown.add(() => instance.release());
  await checkPort(port, env.HOST);
  const onStart = (child) => {
    shutdown.track(child);
    instance.track(child);
  };
  await shutdown.guard(ensureInstalled({ report, onStart }));
  // not guarded: a server that is just coming up must be known before it can be stopped
  const database = await openDatabase(env, shutdown);
  const appUrl = await shutdown.guard(prepare(database.url, onStart));
  const appEnv = { ...env, DATABASE_URL: appUrl };
  if (!isDev) await shutdown.guard(ensureBuilt({ report, env: appEnv, onStart }));
  const address = `http://${hostName(env.HOST) ?? 'localhost'}:${port}`;
  const web = await shutdown.guard(serve({ port, host: env.HOST, env: appEnv, isDev, onStart }, shutdown));
  instance.announce(address);
  const joinPath = await shutdown.guard(firstAdministratorPath(database.url, env));
  if (joinPath)
    report(
      `The first administrator opens an account here, once, within a day: ${env.PUBLIC_URL ?? address}${joinPath}`,
    );
  report(`Ahd is running at ${address} (Ctrl-C stops it)`);
  return [web.ended.then(() => 'web server'), ...(database.ended ? [database.ended.then(() => 'database')] : [])];
}

/** The database of DATABASE_URL, or the built-in one. */
async function openDatabase(env, shutdown) {
  if (env.DATABASE_URL) {
    const client = await connect(env.DATABASE_URL);
    await client.end();
    report('Database: the one of DATABASE_URL');
    return { url: env.DATABASE_URL, ended: null };
  }
  const server = await startPostgres({ home: DATA });
  shutdown.add(() => server.stop());
  report(
    `Database: PostgreSQL ${server.isAdopted ? 'is still running' : 'started'} on port ${server.port}, data in ${shown(server.directory)}`,
  );
  return server;
}

/** @returns {Promise<string>} the address under which the app works */
async function prepare(url, onStart) {
  const client = await connect(url);
  try {
    const applied = await migrate(client);
    report(applied.length > 0 ? `Migrations: ${applied.join(', ')} applied` : 'Migrations: up to date');
    await ensureCorpus(client, { url, report, onStart });
    const app = await giveAppRole(client, url, opens);
    if (!app.isOwn)
      report(
        'Database: the app works as the owner of its tables; one who may create roles would give it a role of its own',
      );
    return app.url;
  } finally {
    await client.end();
  }
}

async function serve(options, shutdown) {
  const web = await startWebServer({ ...options, log: path.join(LOGS, 'web.log') });
  shutdown.add(() => web.stop());
  return web;
}
