import { diskFull, Failure } from './failure.mjs';

const OLDEST_VERSION = 140000;

/**
 * Connects to a database and checks that Ahd can work with it.
 * `pg` is imported here and not above, because it may not be installed when this file is read.
 * @param {string} url
 * @returns {Promise<import('pg').Client>}
 */
export async function connect(url) {
  const { default: pg } = await import('pg');
  let client;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    client.on('error', () => {}); // a lost connection is told by the next query
    await client.connect();
  } catch (error) {
    throw new Failure(whyNot(error, url));
  }
  await check(client).catch(async (error) => {
    await client.end();
    throw error;
  });
  return client;
}

/**
 * Whether an address opens, and nothing else.
 * @param {string} url
 */
export async function opens(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function check(client) {
  const { rows } = await client.query(
    `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding`,
  );
  if (rows[0].version < OLDEST_VERSION)
    throw new Failure('Ahd needs PostgreSQL 14 or newer, and the database of DATABASE_URL is older.');
  if (rows[0].encoding !== 'UTF8')
    throw new Failure(
      `The database of DATABASE_URL is encoded in ${rows[0].encoding}: Ahd needs UTF8, or it could not hold Arabic.`,
    );
}

/** The reason without the password. */
function whyNot(error, url) {
  const code = error.code ?? error.errors?.[0]?.code;
  if (code === '53100') return diskFull().message;
  const where = placeOf(url);
  if (!where)
    return 'DATABASE_URL is no address of a PostgreSQL database: it looks like postgresql://user:password@host:5432/name.';
  const reasons = {
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'there is no such host',
    EAI_AGAIN: 'the name of the host cannot be looked up',
    ETIMEDOUT: 'it does not answer',
    '28P01': 'the password is wrong',
    28000: 'the user is refused',
    '3D000': 'there is no such database',
    '57P03': 'it is starting up or shutting down',
  };
  const reason = reasons[code] ?? String(error.message || code).split('\n', 1)[0];
  return `The database at ${where} cannot be reached: ${reason}. Check DATABASE_URL, or unset it to use the built-in database.`;
}

function placeOf(url) {
  try {
    const { protocol, host, pathname } = new URL(url);
    return /^postgres(ql)?:$/.test(protocol) ? `${host}${pathname}` : null;
  } catch {
    return null;
  }
}
