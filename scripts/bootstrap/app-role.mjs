import { createHmac } from 'node:crypto';

/** Tables that the running app only adds to. */
const ONLY_ADDED_TO = ['audit_log'];

const REVOKE = `REVOKE UPDATE, DELETE, TRUNCATE ON ${ONLY_ADDED_TO.join(', ')} FROM`;

/** Rights are rows: of two who give them at once, one would fail. */
const ALONE = `SELECT pg_advisory_xact_lock(hashtext('role of the app'))`;

/** Whoever owns the queue's tables gives them away: the app makes partitions of them. Sequences of columns follow their table. */
const GIVE_QUEUE = `
SELECT format('ALTER %s %s OWNER TO', what, name) AS sql FROM (
  SELECT CASE c.relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END AS what, c.oid::regclass::text AS name, c.relowner AS owner
  FROM pg_class c WHERE c.relnamespace = to_regnamespace('pgboss') AND c.relkind IN ('r', 'p', 'v', 'S')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('a', 'i') AND c.relkind = 'S')
  UNION ALL SELECT 'ROUTINE', p.oid::regprocedure::text, p.proowner FROM pg_proc p WHERE p.pronamespace = to_regnamespace('pgboss')
  UNION ALL SELECT 'TYPE', t.oid::regtype::text, t.typowner FROM pg_type t WHERE t.typnamespace = to_regnamespace('pgboss') AND t.typtype = 'e'
) AS things WHERE owner <> $1::regrole`;

/**
 * The address under which the running app works: that of a role of its own, which reads and writes the tables but owns none of them,
 * and to the log only adds. Where no such role can be made, the owner's, who then has no right to change the log either.
 * @param {import('pg').Client} owner connected to the migrated database as the owner of the tables
 * @param {string} url the owner's address
 * @param {(url: string) => Promise<boolean>} opens whether an address opens
 * @returns {Promise<{ url: string, isOwn: boolean }>}
 */
export async function giveAppRole(owner, url, opens) {
  await owner.query('BEGIN');
  try {
    const role = await makeRole(owner, url);
    await owner.query('COMMIT');
    if (role && (await opens(role))) return { url: role, isOwn: true };
  } catch (error) {
    await owner.query('ROLLBACK');
    throw error;
  }
  await owner.query(`${ALONE}; ${REVOKE} CURRENT_USER`);
  return { url, isOwn: false };
}

async function makeRole(owner, url) {
  const { rows } = await owner.query(
    `SELECT current_user AS name, current_database() AS base, current_schema() AS schema, rolsuper, rolcreaterole
     FROM pg_roles WHERE rolname = current_user`,
  );
  const [{ name, base, schema, rolsuper, rolcreaterole }] = rows;
  const { password } = new URL(url);
  if (!password || !(rolsuper || rolcreaterole)) return null;
  const app = `${name}_app`;
  const quoted = owner.escapeIdentifier(app);
  // every instance comes to the same one, and whoever knows it does not know the owner's
  const secret = createHmac('sha256', decodeURIComponent(password)).update(app).digest('base64url');
  await owner.query(ALONE);
  const { rows: known } = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [app]);
  await owner.query(
    `${known.length > 0 ? 'ALTER' : 'CREATE'} ROLE ${quoted} LOGIN NOCREATEROLE NOCREATEDB PASSWORD ${owner.escapeLiteral(secret)}`,
  );
  if (!rolsuper) await owner.query(`GRANT ${quoted} TO CURRENT_USER`);
  await grant(owner, quoted, owner.escapeIdentifier(schema));
  await giveQueue(owner, app, quoted);
  // CREATE for the schema of the queue, which asks for it even where it is there
  await owner.query(`GRANT CONNECT, TEMPORARY, CREATE ON DATABASE ${owner.escapeIdentifier(base)} TO ${quoted}`);
  const address = new URL(url);
  address.username = encodeURIComponent(app);
  address.password = secret;
  return address.href;
}

async function grant(owner, role, schema) {
  for (const sql of [
    `GRANT USAGE ON SCHEMA ${schema} TO ${role}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role}`,
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role}`,
    `REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM ${role}`,
    `${REVOKE} ${role}`,
  ])
    await owner.query(sql);
}

/** The queue of jobs has a schema that it makes and changes itself. */
async function giveQueue(owner, app, role) {
  await owner.query(`CREATE SCHEMA IF NOT EXISTS pgboss`);
  await owner.query(`ALTER SCHEMA pgboss OWNER TO ${role}`);
  const { rows } = await owner.query(GIVE_QUEUE, [owner.escapeIdentifier(app)]);
  for (const { sql } of rows) await owner.query(`${sql} ${role}`);
}
